package org.consultationdigest.classify;

import java.util.List;
import java.util.Optional;

/**
 * What a comment seems to ask for: a suggestion, never a verdict.
 *
 * @param stance how it stands to the draft; absent when no cue was found
 * @param requests what it asks for, each once, in the order of {@link Request}
 * @param cues the words that say so, as they stand in the comment
 */
public record Classification(Optional<Stance> stance, List<Request> requests, List<String> cues) {
    public Classification {
        requests = List.copyOf(requests);
        cues = List.copyOf(cues);
    }
}
