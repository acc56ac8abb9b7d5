package org.consultationdigest.review;

import java.util.Optional;
import org.consultationdigest.digest.OwnCell;

/**
 * A cell as the file holds it.
 *
 * @param style the number of its look
 * @param value its text, or its number as it is written in the file; empty for a blank cell
 * @param formula the formula whose result the value is
 */
record RawCell(int style, OwnCell.Kind kind, String value, Optional<String> formula) {
    boolean isBlank() {
        return value.isBlank();
    }
}
