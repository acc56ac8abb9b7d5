package org.consultationdigest.dedupe.guard;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.consultationdigest.text.Folding;
import org.consultationdigest.text.Language;

/** The words that rules look at, of one language or of all, to be found by their keys. */
final class CueIndex {
    private static final int LONGEST_PHRASE = 6;
    private static final int SHORTEST_STEM = 2;

    private record Line(String rule, String pole, String language, List<String> phrases) {}

    private static final List<Line> LINES = lines();

    private final Map<String, Cue> phrases = new HashMap<>();
    private final Map<String, Cue> stems = new HashMap<>();
    /** The words that phrases begin with. */
    private final Set<String> beginnings = new HashSet<>();

    private final boolean folded;

    private CueIndex(Set<String> languages, boolean folded, Set<String> rules, boolean allBut) {
        this.folded = folded;
        LINES.stream()
                .filter(line -> languages.contains(line.language))
                .filter(line -> rules.contains(line.rule) != allBut)
                .forEach(this::add);
    }

    /** The words of all rules, and those that carry nothing. */
    static CueIndex ofRules(Language language, boolean folded) {
        return new CueIndex(languages(language), folded, Set.of(Cue.SAME), true);
    }

    /** The words that mean the same. */
    static CueIndex ofSame(Language language, boolean folded) {
        return new CueIndex(languages(language), folded, Set.of(Cue.SAME), false);
    }

    /** Another language's words are no cues; when it is not known all are. */
    private static Set<String> languages(Language language) {
        return switch (language) {
            case VIETNAMESE, ENGLISH, FRENCH, SPANISH -> Set.of(language.code());
            case MIXED, UNKNOWN -> Set.of("en", "vi", "fr", "es");
        };
    }

    /** A cue and how many tokens it takes. */
    record Found(Cue cue, int length) {}

    /** The longest cue that begins at this token. */
    Optional<Found> at(List<Token> tokens, int from) {
        boolean begins = beginnings.contains(tokens.get(from).key());
        int most = begins ? Math.min(LONGEST_PHRASE, tokens.size() - from) : 1;
        List<String> keys = new ArrayList<>();
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < most; i++) {
            key.append(i == 0 ? "" : " ").append(tokens.get(from + i).key());
            keys.add(key.toString());
        }
        for (int length = most; length > 0; length--) {
            Optional<Cue> cue = of(keys.get(length - 1));
            if (cue.isPresent()) {
                return Optional.of(new Found(cue.get(), length));
            }
        }
        return Optional.empty();
    }

    /** The cue of a word or phrase, by the key of its tokens. */
    Optional<Cue> of(String key) {
        Cue whole = phrases.get(key);
        if (whole != null) {
            return Optional.of(whole);
        }
        int least = Math.max(SHORTEST_STEM, key.lastIndexOf(' ') + 2);
        for (int length = key.length(); length >= least; length--) {
            Cue cue = stems.get(key.substring(0, length));
            if (cue != null) {
                return Optional.of(cue);
            }
        }
        return Optional.empty();
    }

    private void add(Line line) {
        for (String phrase : line.phrases) {
            boolean weak = phrase.startsWith("~");
            boolean stem = phrase.endsWith("*");
            String words = phrase.substring(weak ? 1 : 0, phrase.length() - (stem ? 1 : 0));
            Cue cue = new Cue(line.rule, line.pole, weak);
            String key = key(words, stem);
            (stem ? stems : phrases).putIfAbsent(key, cue);
            if (key.indexOf(' ') > 0) {
                beginnings.add(key.substring(0, key.indexOf(' ')));
            }
        }
    }

    private String key(String words, boolean stem) {
        String key = Tokenizer.tokens(words, folded).stream().map(Token::key).collect(Collectors.joining(" "));
        // A stem has no ending yet, so nothing of it may be taken for one.
        boolean bare = stem && !words.contains(" ");
        return bare ? (folded ? Folding.folded(words) : words) : key;
    }

    private static List<Line> lines() {
        try (InputStream file = Objects.requireNonNull(CueIndex.class.getResourceAsStream("cues.tsv"));
                BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(fields -> new Line(fields[0], fields[1], fields[2], List.of(fields[3].split(", ", -1))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
