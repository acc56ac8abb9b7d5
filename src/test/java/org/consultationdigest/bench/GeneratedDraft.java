package org.consultationdigest.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.consultationdigest.samples.kit.DocxBuilder;
import org.consultationdigest.samples.kit.MarginComment;
import org.consultationdigest.samples.kit.Para;

/** A draft report of made-up findings; chapters hold three sections, sections four numbered paragraphs. */
final class GeneratedDraft {
    private static final int SECTIONS_A_CHAPTER = 3;
    private static final int PARAGRAPHS_A_SECTION = 4;
    private static final List<String> FIELDS =
            List.of("Labour", "Health", "Education", "Housing", "Justice", "Environment", "Culture", "Participation");
    private static final List<String> SIDES = List.of("Legal framework", "Results achieved", "Challenges and plans");
    private static final List<String> ROMAN = List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");

    private final List<String> paragraphs = new ArrayList<>();

    /** A draft of at least so many numbered paragraphs. */
    GeneratedDraft(Random random, int atLeast) {
        Sentences proposals = new Sentences(random, Tongue.ENGLISH);
        while (paragraphs.size() < atLeast || paragraphs.size() % PARAGRAPHS_A_SECTION > 0) {
            paragraphs.add(proposals.proposal() + " " + proposals.proposal() + " " + proposals.proposal());
        }
    }

    int paragraphs() {
        return paragraphs.size();
    }

    /** The number of the section that a paragraph (counted from 1) stands in, as people write it ({@code II.A}). */
    String section(int paragraph) {
        int section = (paragraph - 1) / PARAGRAPHS_A_SECTION;
        return roman(section / SECTIONS_A_CHAPTER + 1) + "." + (char) ('A' + section % SECTIONS_A_CHAPTER);
    }

    /** The draft as a Word file, with comments in the margin of the paragraphs that they are about (counted from 1). */
    byte[] docx(Map<Integer, MarginComment> remarks) {
        DocxBuilder document = new DocxBuilder();
        document.add(Para.of("Draft national report").style("Title"));
        for (int i = 0; i < paragraphs.size(); i++) {
            addHeadings(document, i);
            MarginComment remark = remarks.get(i + 1);
            document.add(remark == null ? plain(paragraphs.get(i)) : remarked(paragraphs.get(i), remark.id()));
            if (remark != null) {
                document.comment(remark);
            }
        }
        return document.bytes();
    }

    private static void addHeadings(DocxBuilder document, int index) {
        int section = index / PARAGRAPHS_A_SECTION;
        int chapter = section / SECTIONS_A_CHAPTER;
        if (index % PARAGRAPHS_A_SECTION == 0) {
            if (section % SECTIONS_A_CHAPTER == 0) {
                document.heading(
                        1, FIELDS.get(chapter % FIELDS.size()) + (chapter < FIELDS.size() ? "" : " (continued)"));
            }
            document.heading(2, SIDES.get(section % SECTIONS_A_CHAPTER));
        }
    }

    private static Para plain(String words) {
        return Para.of(words).style("ReportParagraph");
    }

    /** The remark hangs on the second sentence. */
    private static Para remarked(String words, int remark) {
        int from = words.indexOf(". ") + 2;
        int to = words.indexOf(". ", from) + 1;
        return Para.of(words.substring(0, from))
                .style("ReportParagraph")
                .anchorStart(remark)
                .text(words.substring(from, to))
                .anchorEnd(remark)
                .text(words.substring(to));
    }

    private static String roman(int number) {
        if (number < ROMAN.size()) {
            return ROMAN.get(number);
        }
        int tens = number / 10;
        String high = tens < 4 ? "X".repeat(tens) : tens == 4 ? "XL" : "L" + "X".repeat(tens - 5);
        if (tens > 8) {
            throw new IllegalArgumentException(String.format(Locale.ROOT, "chapter %d: too many for a draft", number));
        }
        return high + ROMAN.get(number % 10);
    }
}
