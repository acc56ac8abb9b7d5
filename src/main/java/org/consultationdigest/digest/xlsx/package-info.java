/**
 * Writes a workbook of any length (ECMA-376, SpreadsheetML).
 *
 * <p>It knows nothing of digests. In: a {@code WorkbookLayout}, which says everything about the sheets but their cells, and
 * then the rows. Out: the bytes, the same for the same calls on every machine. Apache POI makes the frame: looks, widths,
 * panes, filters, choices, conditions, charts, properties. The rows, their links and their texts never become its objects,
 * which at a hundred thousand rows would take ten times the memory and the time: they are written as they come,
 * deflated beside the writing, and put into the frame's parts when it is packed.
 */
@NullMarked
package org.consultationdigest.digest.xlsx;

import org.jspecify.annotations.NullMarked;
