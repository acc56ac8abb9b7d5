package org.consultationdigest.text;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/** Words of plain letters with the languages in which they are common, looked up where they stand in a text. */
final class PlainWords {
    private static final int[] NONE = {};

    private final String[] words;
    private final int[][] languages;

    /** All words of these lists, in lower case; the languages by their place among the values of {@link Language}. */
    PlainWords(Map<Language, Set<String>> lists) {
        int count = lists.values().stream().mapToInt(Set::size).sum();
        int places = Integer.highestOneBit(Math.max(count, 1)) * 4;
        this.words = new String[places];
        this.languages = new int[places][];
        lists.forEach((language, list) -> list.forEach(word -> enter(word, language.ordinal())));
    }

    private void enter(String word, int language) {
        char[] letters = word.toCharArray();
        int place = place(letters, 0, letters.length, hash(letters, 0, letters.length));
        int[] known = words[place] == null ? NONE : languages[place];
        int[] more = Arrays.copyOf(known, known.length + 1);
        more[known.length] = language;
        words[place] = word;
        languages[place] = more;
    }

    /** The languages of the word between two places of a text in lower case. */
    int[] languagesOf(char[] text, int start, int end) {
        int place = place(text, start, end, hash(text, start, end));
        return words[place] == null ? NONE : languages[place];
    }

    private int place(char[] text, int start, int end, int hash) {
        int place = hash & (words.length - 1);
        while (words[place] != null && !isAt(place, text, start, end)) {
            place = (place + 1) & (words.length - 1);
        }
        return place;
    }

    private boolean isAt(int place, char[] text, int start, int end) {
        String word = words[place];
        boolean same = word.length() == end - start;
        for (int i = start; same && i < end; i++) {
            same = word.charAt(i - start) == text[i];
        }
        return same;
    }

    private static int hash(char[] text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text[i];
        }
        return hash ^ (hash >>> 15);
    }
}
