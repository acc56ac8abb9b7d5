package org.consultationdigest.outline;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A line that is a heading, before its level is settled.
 *
 * @param line the line
 * @param label its label, automatic or typed
 * @param title its words without the label
 * @param level the level that the file itself gives it
 * @param annex whether it heads an annex
 */
record FoundHeading(DraftLine line, Optional<HeadingLabel> label, String title, OptionalInt level, boolean annex) {

    FoundHeading titled(String other) {
        return new FoundHeading(line, label, other, level, annex);
    }

    FoundHeading atLevel(int other) {
        return new FoundHeading(line, label, title, OptionalInt.of(other), annex);
    }

    /** The same heading, its level left to the others. */
    FoundHeading atNoLevel() {
        return new FoundHeading(line, label, title, OptionalInt.empty(), annex);
    }
}
