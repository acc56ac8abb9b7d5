package org.consultationdigest.extract.letter;

import java.util.Optional;
import org.consultationdigest.extract.Remainder.Why;

/**
 * A line with its part in the body.
 *
 * @param line the line
 * @param role what it does in the body; {@link Role#ASIDE} for lines that are not in it
 * @param depth how deep it stands, 1 the highest; 0 for lines that are not in the body
 * @param aside what it is when it is not in the body
 */
record BodyLine(Line line, Role role, int depth, Optional<Why> aside) {

    /** What a line does. */
    enum Role {
        /** Names what the lines below are about. */
        HEADING,
        /** Leads in to the items below. */
        LEAD_IN,
        /** A remark, whose items below are remarks of their own. */
        ITEM,
        /** A remark that is not complete without the fragments listed below. */
        ITEM_WITH_LIST,
        /** An unnumbered paragraph: a remark, or more of the one above. */
        PLAIN,
        ASIDE
    }

    boolean isOpener() {
        return role != Role.PLAIN && role != Role.ASIDE;
    }
}
