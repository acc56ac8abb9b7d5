package org.consultationdigest.dedupe.translation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.consultationdigest.text.Folding;
import org.consultationdigest.text.Language;

/** Terms of the field with their wordings in two languages; of overlapping ones the longest counts. */
final class BilingualTerms {
    private static final int LONGEST = 7;

    private final Map<Language, Map<String, Integer>> termByWords = new HashMap<>();

    BilingualTerms() {
        termByWords.put(Language.VIETNAMESE, new HashMap<>());
        termByWords.put(Language.ENGLISH, new HashMap<>());
        List<String> lines = lines();
        for (int term = 0; term < lines.size(); term++) {
            String[] sides = lines.get(term).split("\t", -1);
            enter(Language.VIETNAMESE, sides[0], term);
            enter(Language.ENGLISH, sides[1], term);
        }
    }

    /** The terms of a text by number, each with its words as they stand there in lower case. */
    Map<Integer, String> in(String text, Language language) {
        Map<String, Integer> known = Objects.requireNonNull(termByWords.get(language));
        List<String> words = words(text);
        Map<Integer, String> found = new TreeMap<>();
        int at = 0;
        while (at < words.size()) {
            Optional<String> longest = longest(words, at, known);
            longest.ifPresent(phrase -> found.putIfAbsent(known.getOrDefault(phrase, -1), phrase));
            at += longest.map(phrase -> phrase.split(" ", -1).length).orElse(1);
        }
        return found;
    }

    private static Optional<String> longest(List<String> words, int from, Map<String, Integer> known) {
        for (int length = Math.min(LONGEST, words.size() - from); length > 0; length--) {
            String phrase = String.join(" ", words.subList(from, from + length));
            if (known.containsKey(phrase)) {
                return Optional.of(phrase);
            }
        }
        return Optional.empty();
    }

    private void enter(Language language, String wordings, int term) {
        for (String wording : wordings.split(";", -1)) {
            Objects.requireNonNull(termByWords.get(language)).putIfAbsent(String.join(" ", words(wording)), term);
        }
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : Folding.lowered(text).split("[^\\p{L}\\p{M}\\p{N}]+", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    private static List<String> lines() {
        try (InputStream file = Objects.requireNonNull(BilingualTerms.class.getResourceAsStream("terms.tsv"));
                BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
