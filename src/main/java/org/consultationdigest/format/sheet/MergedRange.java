package org.consultationdigest.format.sheet;

/**
 * A range of cells shown as one; rows and columns are counted from 1 and both ends belong to it.
 *
 * @param firstRow its top row
 * @param lastRow its bottom row
 * @param firstColumn its left column
 * @param lastColumn its right column
 */
public record MergedRange(int firstRow, int lastRow, int firstColumn, int lastColumn) {}
