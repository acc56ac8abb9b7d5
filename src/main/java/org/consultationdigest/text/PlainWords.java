package org.consultationdigest.text;

import java.util.Map;
import java.util.Set;

/** Words of plain letters with the languages in which they are common, looked up where they stand in a text. */
final class PlainWords {
    private final char[][] words;
    private final int[] languages;

    /** All words of these lists, in lower case. */
    PlainWords(Map<Language, Set<String>> lists) {
        int count = lists.values().stream().mapToInt(Set::size).sum();
        int places = Integer.highestOneBit(Math.max(count, 1)) * 4;
        this.words = new char[places][];
        this.languages = new int[places];
        lists.forEach((language, list) -> list.forEach(word -> enter(word.toCharArray(), language)));
    }

    @SuppressWarnings("EnumOrdinal") // A bit in a number, written nowhere.
    private void enter(char[] word, Language language) {
        int hash = 0;
        for (char letter : word) {
            hash = hash(hash, letter);
        }
        int place = place(word, 0, word.length, hash);
        words[place] = word;
        languages[place] |= 1 << language.ordinal();
    }

    /** The hash of a word with one letter more. */
    static int hash(int hash, char letter) {
        return 31 * hash + letter;
    }

    /**
     * The languages of the word between two places of a text in lower case: a bit for each, by its place in {@link Language}.
     *
     * @param hash of the word's letters
     */
    int languagesOf(char[] text, int start, int end, int hash) {
        return languages[place(text, start, end, hash)];
    }

    private int place(char[] text, int start, int end, int hash) {
        int place = (hash ^ (hash >>> 15)) & (words.length - 1);
        while (words[place] != null && !isAt(words[place], text, start, end)) {
            place = (place + 1) & (words.length - 1);
        }
        return place;
    }

    private static boolean isAt(char[] word, char[] text, int start, int end) {
        boolean same = word.length == end - start;
        for (int i = 0; same && i < word.length; i++) {
            same = word[i] == text[start + i];
        }
        return same;
    }
}
