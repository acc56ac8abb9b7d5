package org.consultationdigest.dedupe.guard;

import java.util.List;

/** One reason to keep two texts apart. */
interface GuardRule {
    /** What it finds, in the order of the texts. */
    List<GuardFinding> check(Comparison texts);
}
