package org.consultationdigest.extract.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of column titles and what they stand for, of one language; read from {@code title-roles.tsv}. */
final class TitleRoles {
    private static final String EVERY_LANGUAGE = "xx";
    private static final int LONGEST_PHRASE = 5;

    private static final List<TitleRoles> STANDARD = languages(load("title-roles.tsv"));

    private final boolean headLast;
    private final Map<String, TitleRole> words;
    private final Set<String> single;
    private final VerbForms verbs;

    private TitleRoles(String language, Map<String, TitleRole> words) {
        this.headLast = language.equals("en");
        this.verbs = new VerbForms(language, words);
        this.words = words;
        this.single = words.keySet().stream()
                .flatMap(phrase -> Stream.of(phrase.split(" ", -1)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * A word or phrase of a title.
     *
     * @param role what it stands for; empty when no one knows it
     * @param start offset of its first letter in the title
     * @param text as it is written there
     */
    record Mark(Optional<TitleRole> role, int start, String text) {
        /** Whether no one knows the word. */
        boolean isStrange() {
            return role.isEmpty() && !text.isEmpty();
        }

        boolean is(TitleRole other) {
            return role.filter(known -> known == other).isPresent();
        }
    }

    /** The languages that come with the program. */
    static List<TitleRoles> standard() {
        return STANDARD;
    }

    private static List<TitleRoles> languages(Map<String, Map<String, TitleRole>> languages) {
        Map<String, TitleRole> common = Objects.requireNonNull(languages.remove(EVERY_LANGUAGE), EVERY_LANGUAGE);
        List<TitleRoles> all = new ArrayList<>();
        languages.forEach((language, words) -> {
            common.forEach(words::putIfAbsent);
            all.add(new TitleRoles(language, words));
        });
        return List.copyOf(all);
    }

    /** Whether the head of a phrase stands last, before what a preposition adds; else first. */
    boolean headLast() {
        return headLast;
    }

    /** Whether a word stands in one of its phrases, so that it is spelt as it should be. */
    boolean spells(String word) {
        return single.contains(word);
    }

    /** The words of a title, the longest known phrases together. */
    List<Mark> marks(String title) {
        String[] tokens = title.split(" ", -1);
        List<Mark> marks = new ArrayList<>();
        int offset = 0;
        for (int i = 0; i < tokens.length; ) {
            int taken = longest(tokens, i);
            String text = phrase(tokens, i, Math.max(taken, 1));
            marks.add(new Mark(taken == 0 ? Optional.empty() : role(text), offset, text));
            offset += text.length() + 1;
            i += Math.max(taken, 1);
        }
        return marks;
    }

    private int longest(String[] tokens, int from) {
        for (int length = Math.min(LONGEST_PHRASE, tokens.length - from); length > 0; length--) {
            if (role(phrase(tokens, from, length)).isPresent()) {
                return length;
            }
        }
        return 0;
    }

    private static String phrase(String[] tokens, int from, int length) {
        return String.join(" ", List.of(tokens).subList(from, from + length));
    }

    private Optional<TitleRole> role(String phrase) {
        TitleRole exact = words.get(phrase);
        if (exact != null) {
            return Optional.of(exact);
        }
        for (String singular : singulars(phrase)) {
            TitleRole role = words.get(singular);
            if (role != null) {
                return Optional.of(role);
            }
        }
        return verbs.role(phrase);
    }

    private static List<String> singulars(String phrase) {
        if (phrase.endsWith("ies")) {
            return List.of(phrase.substring(0, phrase.length() - 3) + "y");
        }
        if (phrase.endsWith("es")) {
            return List.of(phrase.substring(0, phrase.length() - 1), phrase.substring(0, phrase.length() - 2));
        }
        return phrase.endsWith("s") ? List.of(phrase.substring(0, phrase.length() - 1)) : List.of();
    }

    private static Map<String, Map<String, TitleRole>> load(String resource) {
        Map<String, Map<String, TitleRole>> languages = new LinkedHashMap<>();
        try (InputStream stream = Objects.requireNonNull(TitleRoles.class.getResourceAsStream(resource), resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line :
                    lines.lines().filter(each -> !each.startsWith("#")).toList()) {
                String[] parts = line.split("\t", -1);
                Map<String, TitleRole> words = languages.computeIfAbsent(parts[1], language -> new HashMap<>());
                for (String word : parts[2].split(", ", -1)) {
                    words.putIfAbsent(word, TitleRole.valueOf(parts[0]));
                }
            }
            return languages;
        } catch (IOException e) {
            throw new UncheckedIOException("the words of titles that come with the program: " + resource, e);
        }
    }
}
