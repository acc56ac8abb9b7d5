package org.consultationdigest.link.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words of references in all languages, found by their first word. */
final class Lexicon {
    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

    private Lexicon() {}

    /** The words of every language that is read. */
    static Lexicon standard() {
        Lexicon lexicon = new Lexicon();
        EnglishWords.addTo(lexicon);
        VietnameseWords.addTo(lexicon);
        FrenchWords.addTo(lexicon);
        SpanishWords.addTo(lexicon);
        OutsideWords.addTo(lexicon);
        lexicon.byFirstWord
                .values()
                .forEach(phrases ->
                        phrases.sort(Comparator.comparingInt(Phrase::length).reversed()));
        return lexicon;
    }

    Lexicon heads(Unit unit, String... phrases) {
        return add(Role.HEAD, Optional.of(unit), 0, phrases);
    }

    /** Heads in the plural: what follows may be a list. */
    Lexicon plurals(Unit unit, String... phrases) {
        return add(Role.HEAD, Optional.of(unit), 1, phrases);
    }

    Lexicon words(Role role, String... phrases) {
        return add(role, Optional.empty(), 0, phrases);
    }

    Lexicon valued(Role role, int value, String... phrases) {
        return add(role, Optional.empty(), value, phrases);
    }

    /** Numbers or ordinals from one upwards; alternatives parted by a stroke. */
    Lexicon counted(Role role, String... phrases) {
        for (int i = 0; i < phrases.length; i++) {
            valued(role, i + 1, phrases[i].split("\\|", -1));
        }
        return this;
    }

    private Lexicon add(Role role, Optional<Unit> unit, int value, String... phrases) {
        for (String words : phrases) {
            Phrase phrase = Phrase.of(role, unit, value, words);
            byFirstWord
                    .computeIfAbsent(phrase.folded().get(0), word -> new ArrayList<>())
                    .add(phrase);
        }
        return this;
    }

    /** Whether any phrase may begin with this token. */
    boolean knows(Token token) {
        return byFirstWord.containsKey(token.folded());
    }

    /** The longest phrase with this role that stands at this token. */
    Optional<Phrase> at(List<Token> tokens, int at, Role role) {
        if (at >= tokens.size() || !tokens.get(at).isWord()) {
            return Optional.empty();
        }
        for (Phrase phrase : byFirstWord.getOrDefault(tokens.get(at).folded(), List.of())) {
            if (phrase.role() == role && phrase.standsAt(tokens, at)) {
                return Optional.of(phrase);
            }
        }
        return Optional.empty();
    }
}
