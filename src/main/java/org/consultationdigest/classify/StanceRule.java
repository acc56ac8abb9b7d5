package org.consultationdigest.classify;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stance and the words that say so.
 *
 * @param stance what they say
 * @param words the cues
 */
record StanceRule(Stance stance, Pattern words) {

    /** The first cue in a text. */
    Optional<Cue> find(String text) {
        Matcher matcher = words.matcher(text);
        return matcher.find() ? Optional.of(new Cue(matcher.group(), matcher.start())) : Optional.empty();
    }
}
