package org.consultationdigest.classify;

import java.util.List;
import java.util.Optional;
import org.consultationdigest.extract.ExtractedComment;

/** Says what a comment seems to ask for, by the cues of an ordered list of rules. */
public final class Classifier {

    /** The comment with its stance and requests. */
    public ClassifiedComment classify(ExtractedComment comment) {
        return new ClassifiedComment(comment, new Classification(Optional.empty(), List.of(), List.of()));
    }
}
