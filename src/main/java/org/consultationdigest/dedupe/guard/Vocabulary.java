package org.consultationdigest.dedupe.guard;

import java.util.Optional;
import java.util.function.Predicate;

/** What is known of the words of a consultation: which are real because many write them; or nothing. */
final class Vocabulary {
    static final Vocabulary UNKNOWN = new Vocabulary(Optional.empty());

    private final Optional<Predicate<String>> attested;

    private Vocabulary(Optional<Predicate<String>> attested) {
        this.attested = attested;
    }

    static Vocabulary of(Predicate<String> attested) {
        return new Vocabulary(Optional.of(attested));
    }

    /** Whether both are known to be words, and so neither is a slip of the other. */
    boolean hasBoth(String one, String other) {
        return attested.filter(words -> words.test(one) && words.test(other)).isPresent();
    }

    /** Whether it is known that several write this word. */
    boolean has(String word) {
        return attested.filter(words -> words.test(word)).isPresent();
    }
}
