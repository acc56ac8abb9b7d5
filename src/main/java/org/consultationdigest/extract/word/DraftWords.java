package org.consultationdigest.extract.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.consultationdigest.outline.DraftParagraph;
import org.consultationdigest.outline.ReportOutline;

/** The draft's words, to tell how much of a text is the draft's own, and which paragraph of it a paragraph is. */
final class DraftWords {
    private static final int SHINGLE = 5;
    private static final int UNKNOWN = 0;

    private final List<DraftParagraph> paragraphs;
    /** The key of every paragraph of the draft: most of a copy stands in it to the letter and is looked up without folding. */
    private final Map<String, String> keys = new HashMap<>();
    /** The places of the paragraphs by their keys, in the order of the draft. */
    private final Map<String, List<Integer>> places = new HashMap<>();

    private final Map<String, Integer> wordCounts = new HashMap<>();
    /** Every word of the draft by a number of its own: text with other words is told apart without building keys. */
    private final Map<String, Integer> numbers = new HashMap<>();

    private final Set<Shingle> shingles = new HashSet<>();

    /** Five words running, by their numbers. */
    private record Shingle(int first, int second, int third, int fourth, int fifth) {}

    /**
     * How much of a text is the draft's.
     *
     * @param all its words
     * @param own those of them that are the draft's
     */
    record Share(int all, int own) {
        /** The share of its words that are the draft's, from 0 to 1. */
        double part() {
            return all == 0 ? 0 : (double) own / all;
        }
    }

    DraftWords(ReportOutline draft) {
        this.paragraphs = draft.paragraphs();
        for (int place = 0; place < paragraphs.size(); place++) {
            String text = paragraphs.get(place).text();
            add(place, keys.computeIfAbsent(text, ParagraphKey::of));
        }
    }

    private void add(int place, String key) {
        places.computeIfAbsent(key, unused -> new ArrayList<>()).add(place);
        int[] words = ParagraphKey.wordsOf(key).stream().mapToInt(this::number).toArray();
        wordCounts.put(key, words.length);
        for (int i = 0; i + SHINGLE <= words.length; i++) {
            shingles.add(shingle(words, i));
        }
    }

    private int number(String word) {
        Integer known = numbers.putIfAbsent(word, numbers.size() + 1);
        return known == null ? numbers.size() : known;
    }

    /** The paragraphs of the draft in their order. */
    List<DraftParagraph> paragraphs() {
        return paragraphs;
    }

    /** By what a text is compared with the paragraphs of the draft. */
    String keyOf(String text) {
        String known = keys.get(text);
        return known == null ? ParagraphKey.of(text) : known;
    }

    /** The places of the draft's paragraphs that say this to the letter, numbers before it left out. */
    List<Integer> places(String key) {
        return places.getOrDefault(key, List.of());
    }

    /**
     * How much of these texts is the draft's: all words of a text that is one of its paragraphs, and of other texts those
     * that stand in five words running of the draft.
     */
    Share share(List<String> texts) {
        int all = 0;
        int own = 0;
        for (String text : texts) {
            String key = keyOf(text);
            Integer known = wordCounts.get(key);
            List<String> words = known == null ? ParagraphKey.wordsOf(key) : List.of();
            all += known == null ? words.size() : known;
            own += known == null ? covered(words) : known;
        }
        return new Share(all, own);
    }

    /** Whether at least this share of the words of these texts is the draft's; no more of them is read than shows it. */
    boolean holds(List<String> texts, double least) {
        // A word and the space behind it take two characters at the least.
        int most = texts.stream().mapToInt(text -> (text.length() + 2) / 2).sum();
        int all = 0;
        int own = 0;
        for (String text : texts) {
            Share share = share(List.of(text));
            all += share.all();
            own += share.own();
            if (all - own > (1 - least) * most) {
                return false;
            }
        }
        return new Share(all, own).part() >= least;
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
