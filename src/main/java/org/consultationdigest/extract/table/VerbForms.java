package org.consultationdigest.extract.table;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Knows a verb of saying or changing in the forms that nobody has listed: {@code proponemos}, {@code améliorerait}. */
final class VerbForms {
    private static final Set<TitleRole> VERBS = EnumSet.of(TitleRole.TELL, TitleRole.ALTER);
    /** Fewer letters are the stem of too many words. */
    private static final int SHORTEST_STEM = 4;

    /** The endings of regular verbs, folded, in the languages that have them; the longer before those that end alike. */
    private static final Map<String, List<String>> ENDINGS = Map.of(
            "en", List.of("ing", "ed", "es", "s", "d", "e"),
            "fr",
                    List.of(
                            "eraient", "erions", "eriez", "erait", "erais", "erons", "eront", "erez", "aient", "ions",
                            "ant", "ait", "ais", "iez", "ons", "ent", "era", "ees", "ee", "es", "er", "ez", "e"),
            "es",
                    List.of(
                            "ariamos", "eriamos", "iriamos", "aremos", "eremos", "iremos", "arian", "erian", "irian",
                            "ieron", "iendo", "aria", "eria", "iria", "amos", "emos", "imos", "aban", "aron", "ando",
                            "aran", "eran", "iran", "adas", "ados", "aba", "ada", "ado", "ara", "era", "ira", "an",
                            "en", "ar", "er", "ir", "as", "es", "a", "e", "o"));

    private final List<String> endings;
    private final Map<String, TitleRole> stems = new HashMap<>();

    /**
     * The verbs of one language.
     *
     * @param language its code; one without endings has no forms but those listed
     * @param words what the words of titles stand for
     */
    VerbForms(String language, Map<String, TitleRole> words) {
        this.endings = ENDINGS.getOrDefault(language, List.of());
        Set<String> ambiguous = new HashSet<>();
        words.forEach((word, role) -> {
            boolean verb = VERBS.contains(role) && word.indexOf(' ') < 0;
            Optional<String> stem = verb ? stem(word) : Optional.empty();
            stem.map(found -> stems.putIfAbsent(found, role))
                    .filter(other -> other != role)
                    .ifPresent(other -> ambiguous.add(stem.orElseThrow()));
        });
        ambiguous.forEach(stems::remove);
    }

    /** What a word stands for that is a form of a known verb. */
    Optional<TitleRole> role(String word) {
        return word.indexOf(' ') < 0 ? stem(word).map(stems::get) : Optional.empty();
    }

    private Optional<String> stem(String word) {
        return endings.stream()
                .filter(ending -> word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM)
                .findFirst()
                .map(ending -> word.substring(0, word.length() - ending.length()));
    }
}
