package org.consultationdigest.digest;

import java.util.OptionalInt;

/**
 * What a person changed about the look of a cell.
 *
 * @param ground the colour behind the words, {@code 0xRRGGBB}
 * @param letters the colour of the words
 */
public record Paint(OptionalInt ground, OptionalInt letters, boolean bold, boolean italic, boolean underlined) {

    /** Nothing changed. */
    public static final Paint NONE = new Paint(OptionalInt.empty(), OptionalInt.empty(), false, false, false);
}
