package org.consultationdigest.extract.letter;

import java.util.Optional;
import org.consultationdigest.extract.Remainder.Why;

/**
 * A line and whether it belongs to the body.
 *
 * @param aside what it is when it does not
 */
record ZonedLine(Line line, Optional<Why> aside) {

    static ZonedLine body(Line line) {
        return new ZonedLine(line, Optional.empty());
    }

    static ZonedLine aside(Line line, Why why) {
        return new ZonedLine(line, Optional.of(why));
    }

    boolean isBody() {
        return aside.isEmpty();
    }
}
