package org.consultationdigest.extract.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.consultationdigest.outline.DraftParagraph;
import org.consultationdigest.outline.ReportOutline;

/** The draft's words, to tell how much of a text is the draft's own. */
final class DraftWords {
    private static final int SHINGLE = 5;
    private static final int UNKNOWN = 0;

    private final Set<String> paragraphs = new HashSet<>();
    /** Every word of the draft by a number of its own: text with other words is told apart without building keys. */
    private final Map<String, Integer> numbers = new HashMap<>();

    private final Set<Shingle> shingles = new HashSet<>();

    /** Five words running, by their numbers. */
    private record Shingle(int first, int second, int third, int fourth, int fifth) {}

    DraftWords(ReportOutline draft) {
        for (DraftParagraph paragraph : draft.paragraphs()) {
            paragraphs.add(ParagraphKey.of(paragraph.text()));
            int[] words = ParagraphKey.list(paragraph.text()).stream()
                    .mapToInt(word -> number(word))
                    .toArray();
            for (int i = 0; i + SHINGLE <= words.length; i++) {
                shingles.add(shingle(words, i));
            }
        }
    }

    private int number(String word) {
        Integer known = numbers.putIfAbsent(word, numbers.size() + 1);
        return known == null ? numbers.size() : known;
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

    private int covered(List<String> text) {
        int[] words = text.stream()
                .mapToInt(word -> numbers.getOrDefault(word, UNKNOWN))
                .toArray();
        int covered = 0;
        int end = 0;
        int known = 0;
        for (int last = 0; last < words.length; last++) {
            known = words[last] == UNKNOWN ? 0 : known + 1;
            int i = last - SHINGLE + 1;
            if (known >= SHINGLE && shingles.contains(shingle(words, i))) {
                covered += i + SHINGLE - Math.max(end, i);
                end = i + SHINGLE;
            }
        }
        return covered;
    }

    private static Shingle shingle(int[] words, int from) {
        return new Shingle(words[from], words[from + 1], words[from + 2], words[from + 3], words[from + 4]);
    }
}
