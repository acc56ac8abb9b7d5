/**
 * Writes a spreadsheet file (ECMA-376, SpreadsheetML) from front to back, holding no more than one row at a time.
 *
 * <p>It knows nothing of digests. In: a {@code WorkbookLayout}, which says everything about the sheets but their cells, and
 * then the rows. Out: the bytes, the same for the same calls on every machine. The general libraries for such files keep
 * an object for every element; at a hundred thousand rows that took ten times as long.
 */
@NullMarked
package org.consultationdigest.digest.xlsx;

import org.jspecify.annotations.NullMarked;
