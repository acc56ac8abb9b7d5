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
        int place = place(word, 0, word.length(), hash(word, 0, word.length()));
        List<Language> known = new ArrayList<>(languages.get(place));
        known.add(language);
        words[place] = word;
        languages.set(place, List.copyOf(known));
    }

    /** The languages of the word between two places of a text in lower case. */
    List<Language> languagesOf(String text, int start, int end) {
        int place = place(text, start, end, hash(text, start, end));
        return languages.get(place);
    }

    private int place(String text, int start, int end, int hash) {
        int place = hash & (words.length - 1);
        while (words[place] != null && !isAt(place, text, start, end)) {
            place = (place + 1) & (words.length - 1);
        }
        return place;
    }

    private boolean isAt(int place, String text, int start, int end) {
        String word = words[place];
        return word.length() == end - start && text.startsWith(word, start);
    }

    private static int hash(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return hash ^ (hash >>> 15);
    }
}
