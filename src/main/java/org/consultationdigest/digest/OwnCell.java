package org.consultationdigest.digest;

/**
 * A cell that a person put into the workbook.
 *
 * @param value a text; a number as the file holds it; {@code 1} or {@code 0} for true and false
 * @param paint how the person made it look
 */
public record OwnCell(Kind kind, String value, Paint paint) {
    /** What it holds. */
    public enum Kind {
        TEXT,
        NUMBER,
        TRUTH
    }
}
