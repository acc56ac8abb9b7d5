package org.consultationdigest.extract.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consultationdigest.format.pdf.PdfContent;
import org.consultationdigest.format.pdf.PdfParagraph;

/**
 * The raised figures in a text that point to the footnotes of its page. They are no words, and a word processor does not
 * count them among them; a power has no footnote and stays.
 */
final class NoteMarks {
    private static final Pattern RAISED = Pattern.compile("[⁰¹²³⁴-⁹]+");
    private static final Pattern MARK = Pattern.compile("^(?:([⁰¹²³⁴-⁹]{1,3})|\\(?([0-9]{1,3})[.)]?)\\s?\\D");
    private static final String FIGURES = "0123456789";
    private static final String FIGURES_RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final Map<Integer, Set<String>> marksOfPage = new HashMap<>();

    private NoteMarks() {}

    static NoteMarks in(PdfContent pdf) {
        NoteMarks marks = new NoteMarks();
        pdf.paragraphs().stream()
                .filter(paragraph -> paragraph.place() == PdfParagraph.Place.FOOTNOTE)
                .forEach(marks::note);
        return marks;
    }

    private void note(PdfParagraph footnote) {
        Matcher mark = MARK.matcher(footnote.text());
        if (mark.find()) {
            String raised = mark.group(1) == null ? raised(mark.group(2)) : mark.group(1);
            marksOfPage
                    .computeIfAbsent(footnote.page(), none -> new HashSet<>())
                    .add(raised);
        }
    }

    private static String raised(String number) {
        StringBuilder raised = new StringBuilder();
        number.chars().forEach(figure -> raised.append(FIGURES_RAISED.charAt(FIGURES.indexOf(figure))));
        return raised.toString();
    }

    /** The words of a paragraph without the marks of the notes on its pages. */
    String without(PdfParagraph paragraph, String words) {
        Set<String> marks = new HashSet<>();
        for (int page = paragraph.page(); page <= paragraph.lastPage(); page++) {
            marks.addAll(marksOfPage.getOrDefault(page, Set.of()));
        }
        return marks.isEmpty() || paragraph.place() == PdfParagraph.Place.FOOTNOTE
                ? words
                : RAISED.matcher(words)
                        .replaceAll(mark -> marks.contains(mark.group()) ? "" : mark.group())
                        .strip();
    }
}
