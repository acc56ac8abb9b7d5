package org.consultationdigest.classify;

import java.util.Optional;

/**
 * A stance and the words that say so.
 *
 * @param stance what they say
 * @param words the cues
 */
record StanceRule(Stance stance, Expressions words) {

    /** The first cue in a lowered text. */
    Optional<Cue> find(String text) {
        return words.first(text);
    }
}
