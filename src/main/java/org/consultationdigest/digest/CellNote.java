package org.consultationdigest.digest;

/**
 * A note that a person hung on a cell.
 *
 * @param row the name of the row, {@link SheetBelongings#HEADER} for the titles
 * @param column the name of the column
 */
public record CellNote(String row, String column, String author, String text) {}
