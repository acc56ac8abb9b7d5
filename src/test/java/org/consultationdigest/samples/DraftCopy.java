package org.consultationdigest.samples;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.consultationdigest.samples.kit.Change;
import org.consultationdigest.samples.kit.DocxBuilder;
import org.consultationdigest.samples.kit.DocxTable;
import org.consultationdigest.samples.kit.MarginComment;
import org.consultationdigest.samples.kit.Para;

/** A copy of the draft in Word, clean or with a reviewer's marks in it. */
final class DraftCopy {
    private final DraftText text;
    private final DocxBuilder document = new DocxBuilder();
    private final Map<Integer, List<Mark>> marks = new HashMap<>();
    private final Map<Integer, Para> addedAfter = new LinkedHashMap<>();
    private DocxTable annex = DocxTable.lined();
    private int number;

    DraftCopy(DraftText text) {
        this.text = text;
    }

    /** Puts a mark into a numbered paragraph; the marks of one paragraph in the order of its words. */
    DraftCopy mark(int paragraph, Mark mark) {
        marks.computeIfAbsent(paragraph, key -> new ArrayList<>()).add(mark);
        return this;
    }

    /** Adds a paragraph of a reviewer's own behind a numbered one. */
    DraftCopy addAfter(int paragraph, String words, Change change) {
        addedAfter.put(
                paragraph,
                Para.empty().style("ReportParagraph").insertedWhole(change).inserted(words, change));
        return this;
    }

    /** Adds the words of a margin comment, whose anchor a mark sets. */
    DraftCopy comment(MarginComment comment) {
        document.comment(comment);
        return this;
    }

    /** The file. */
    byte[] bytes() {
        document.footer(" ");
        text.lines().forEach(this::add);
        document.add(annex);
        return document.bytes();
    }

    private void add(String line) {
        String words = DraftText.words(line);
        switch (line.charAt(0)) {
            case '%' -> document.add(Para.of(words).style("Title"));
            case '=' -> document.add(Para.of(words).style("Subtitle"));
            case '#' -> document.heading(line.indexOf(' '), words);
            case '(' -> document.add(Para.empty().italic(line));
            case '*' -> document.add(Para.of(words).style("ReportItem"));
            case '!' -> document.add(Para.of(words).style("Heading1").unnumbered());
            case '?' ->
                annex = DocxTable.lined(1000, 4900, 1500, 1900)
                        .header(DraftText.cells(line).toArray(String[]::new));
            case '|' -> annex.row(DraftText.cells(line).toArray(String[]::new));
            case '[' -> document.footnote(words);
            default -> addParagraph(line);
        }
    }

    private void addParagraph(String line) {
        number++;
        Para paragraph = Para.empty().style("ReportParagraph");
        String rest = line;
        for (Mark mark : marks.getOrDefault(number, List.of())) {
            int at = rest.indexOf(mark.words());
            if (at < 0) {
                throw new IllegalArgumentException("paragraph " + number + " has no words " + mark.words());
            }
            paragraph.text(rest.substring(0, at));
            mark.written().accept(paragraph);
            rest = rest.substring(at + mark.words().length());
        }
        addWithFootnote(paragraph, rest);
        document.add(paragraph);
        if (addedAfter.containsKey(number)) {
            document.add(addedAfter.get(number));
        }
    }

    private static void addWithFootnote(Para paragraph, String words) {
        int at = words.indexOf("[^");
        if (at < 0) {
            paragraph.text(words);
        } else {
            paragraph.text(words.substring(0, at)).footnote(words.charAt(at + 2) - '0');
            paragraph.text(words.substring(at + 4));
        }
    }
}
