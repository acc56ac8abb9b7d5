package org.consultationdigest.extract.word;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.consultationdigest.outline.DraftParagraph;
import org.consultationdigest.outline.ReportOutline;

/** The draft's words, to tell how much of a text is the draft's own. */
final class DraftWords {
    private static final int SHINGLE = 5;

    private final Set<String> paragraphs = new HashSet<>();
    private final Set<String> shingles = new HashSet<>();

    DraftWords(ReportOutline draft) {
        for (DraftParagraph paragraph : draft.paragraphs()) {
            paragraphs.add(ParagraphKey.of(paragraph.text()));
            List<String> words = ParagraphKey.list(paragraph.text());
            for (int i = 0; i + SHINGLE <= words.size(); i++) {
                shingles.add(shingle(words, i));
            }
        }
    }

    /**
     * The share of the words of these texts that are the draft's, from 0 to 1: all words of a text that is one of its
     * paragraphs, and of other texts those that stand in five words running of the draft.
     */
    double share(List<String> texts) {
        int all = 0;
        int own = 0;
        for (String text : texts) {
            List<String> words = ParagraphKey.list(text);
            all += words.size();
            own += paragraphs.contains(ParagraphKey.of(text)) ? words.size() : covered(words);
        }
        return all == 0 ? 0 : (double) own / all;
    }

    private int covered(List<String> words) {
        int covered = 0;
        int end = 0;
        for (int i = 0; i + SHINGLE <= words.size(); i++) {
            if (shingles.contains(shingle(words, i))) {
                covered += i + SHINGLE - Math.max(end, i);
                end = i + SHINGLE;
            }
        }
        return covered;
    }

    private static String shingle(List<String> words, int from) {
        return String.join(" ", words.subList(from, from + SHINGLE));
    }
}
