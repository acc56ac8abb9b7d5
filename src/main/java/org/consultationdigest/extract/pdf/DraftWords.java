package org.consultationdigest.extract.pdf;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.consultationdigest.format.pdf.PdfParagraph;
import org.consultationdigest.outline.ReportOutline;
import org.consultationdigest.text.Folding;

/** The words of the draft in runs of four, by which a copy of it is known. */
final class DraftWords {
    private static final int RUN = 4;
    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

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
        return Arrays.stream(NOT_WORDS.split(Folding.lowered(text)))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
