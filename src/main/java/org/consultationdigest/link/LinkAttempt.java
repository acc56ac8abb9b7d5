package org.consultationdigest.link;

import java.util.Optional;

/** One rule by which the place of a comment may be found. Knows nothing of the other rules. */
interface LinkAttempt {

    /**
     * Looks for the place.
     *
     * @return what was found: targets, or only candidates and problems noted on the way; empty when the rule has nothing to
     *     say
     */
    Optional<Finding> attempt(Question question);
}
