package org.consultationdigest.digest;

/**
 * A cell of the program's that a person made look otherwise.
 *
 * @param row the name of the row
 * @param column the name of the column
 */
public record PaintedCell(String row, String column, Paint paint) {}
