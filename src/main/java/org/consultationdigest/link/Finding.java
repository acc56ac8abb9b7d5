package org.consultationdigest.link;

import java.util.Optional;

/**
 * What one rule found.
 *
 * @param rule the rule's name in the outputs
 * @param evidence the words or the place relied on
 * @param resolution the targets; without any, only what the rule noted on its way
 */
record Finding(LinkRule rule, String evidence, Resolution resolution) {

    /** Something worth keeping: a place, candidates or a problem. */
    static Optional<Finding> of(LinkRule rule, String evidence, Resolution resolution) {
        return resolution.equals(Resolution.NOTHING)
                ? Optional.empty()
                : Optional.of(new Finding(rule, evidence, resolution));
    }

    boolean decides() {
        return resolution.found();
    }
}
