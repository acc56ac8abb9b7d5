package org.consultationdigest.digest;

import org.jspecify.annotations.Nullable;

/**
 * A cell that a person put into the workbook.
 *
 * @param value a text; a number as the file holds it; {@code 1} or {@code 0} for true and false; of a formula, what it showed
 * @param paint how the person made it look
 * @param formula a formula that it holds, or nothing; {@link #ITS_ROW} stands for the number of its row
 * @param format how it shows a number, as the format writes it ({@code dd/mm/yyyy}), or nothing
 */
public record OwnCell(
        Kind kind,
        String value,
        Paint paint,
        @Nullable String formula,
        @Nullable String format) {
    /** What stands in a formula where the number of its own row is to stand: a letter that nobody types. */
    public static final String ITS_ROW = "\uE000";

    /** A cell that holds a value and shows it as usual. */
    public OwnCell(Kind kind, String value, Paint paint) {
        this(kind, value, paint, null, null);
    }

    /** The same without its formula. */
    public OwnCell asValue() {
        return new OwnCell(kind, value, paint, null, format);
    }

    /** What it holds. */
    public enum Kind {
        TEXT,
        NUMBER,
        TRUTH
    }
}
