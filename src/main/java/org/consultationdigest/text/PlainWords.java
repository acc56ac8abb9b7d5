package org.consultationdigest.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words of plain letters with the languages in which they are common, looked up where they stand in a text. */
final class PlainWords {
    private static final List<Language> NONE = List.of();

    private final String[] words;
    private final List<List<Language>> languages;

    /** All words of these lists, in lower case. */
    PlainWords(Map<Language, Set<String>> lists) {
        int count = lists.values().stream().mapToInt(Set::size).sum();
        int places = Integer.highestOneBit(Math.max(count, 1)) * 4;
        this.words = new String[places];
        this.languages = new ArrayList<>(Collections.nCopies(places, NONE));
        for (Language language : Language.values()) {
            lists.getOrDefault(language, Set.of()).forEach(word -> enter(word, language));
        }
    }

    private void enter(String word, Language language) {
        char[] letters = word.toCharArray();
        int place = place(letters, 0, letters.length, hash(letters, 0, letters.length));
        List<Language> known = new ArrayList<>(languages.get(place));
        known.add(language);
        words[place] = word;
        languages.set(place, List.copyOf(known));
    }

    /** The languages of the word between two places of a text in lower case. */
    List<Language> languagesOf(char[] text, int start, int end) {
        int place = place(text, start, end, hash(text, start, end));
        return languages.get(place);
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
