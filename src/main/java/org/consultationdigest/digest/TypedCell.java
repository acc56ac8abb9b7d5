package org.consultationdigest.digest;

/**
 * What a person typed into a cell of another sheet than <em>Digest</em>.
 *
 * @param sheet where
 * @param row the key of the row, as the hidden column at the end of the sheet holds it: the id of the comment, file or
 *     text set aside; in <em>To decide</em> what is to be decided, with the ids
 * @param column the name of the column's constant: {@code NOT_A_COMMENT}
 * @param words verbatim, not blank
 */
public record TypedCell(DigestSheet sheet, String row, String column, String words) {
    public TypedCell {
        if (words.isBlank() || row.isBlank()) {
            throw new IllegalArgumentException("nothing was typed, or nobody knows where: " + sheet + " " + row);
        }
    }
}
