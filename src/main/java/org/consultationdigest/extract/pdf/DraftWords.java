package org.consultationdigest.extract.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.consultationdigest.format.pdf.PdfParagraph;
import org.consultationdigest.outline.ReportOutline;
import org.consultationdigest.text.Folding;

/** The words of the draft in runs of four, by which a copy of it is known. */
final class DraftWords {
    private static final int RUN = 4;

    private final Set<List<String>> runs = new HashSet<>();

    DraftWords(ReportOutline outline) {
        outline.paragraphs().forEach(paragraph -> {
            List<String> words = words(paragraph.text());
            for (int i = 0; i + RUN <= words.size(); i++) {
                runs.add(List.copyOf(words.subList(i, i + RUN)));
            }
        });
    }

    /** Whether at least half of the words of these paragraphs stand in the draft in the same order. */
    boolean holdHalfOf(List<PdfParagraph> paragraphs) {
        return share(paragraphs) >= 0.5;
    }

    /** The share of the words of these paragraphs that stand in the draft in the same order; 0 when there are none. */
    double share(List<PdfParagraph> paragraphs) {
        int all = 0;
        int held = 0;
        for (PdfParagraph paragraph : paragraphs) {
            List<String> words = words(paragraph.text());
            all += words.size();
            held += held(words);
        }
        return all == 0 ? 0 : (double) held / all;
    }

    private int held(List<String> words) {
        boolean[] held = new boolean[words.size()];
        for (int i = 0; i + RUN <= words.size(); i++) {
            if (runs.contains(words.subList(i, i + RUN))) {
                Arrays.fill(held, i, i + RUN, true);
            }
        }
        int count = 0;
        for (boolean word : held) {
            count += word ? 1 : 0;
        }
        return count;
    }

    private static List<String> words(String text) {
        String lowered = Folding.lowered(text);
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= lowered.length(); i++) {
            if (i == lowered.length() || !isOfWord(lowered.codePointAt(i))) {
                if (i > start) {
                    words.add(lowered.substring(start, i));
                }
                start = i + 1;
            }
        }
        return words;
    }

    /** Letters, marks and figures; the second half of a letter beyond the basic plane belongs to the first. */
    private static boolean isOfWord(int c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        }
        int type = Character.getType(c);
        return Character.isLetter(c)
                || type == Character.SURROGATE
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }
}
