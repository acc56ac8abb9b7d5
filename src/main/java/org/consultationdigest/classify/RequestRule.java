package org.consultationdigest.classify;

import java.util.List;
import java.util.stream.Stream;

/**
 * A request and the words that say so.
 *
 * @param request what they ask for
 * @param asked cues that count where something is asked for
 * @param anyway cues that count wherever they stand
 */
record RequestRule(Request request, Expressions asked, Expressions anyway) {

    /** The cues of one sentence. */
    List<Cue> find(Sentence sentence) {
        List<Cue> certain = anyway.all(sentence.text());
        List<Cue> wanted = sentence.asks() ? asked.all(sentence.text()) : List.of();
        return Stream.concat(certain.stream(), wanted.stream())
                .map(cue -> new Cue(cue.words(), sentence.start() + cue.start()))
                .toList();
    }
}
