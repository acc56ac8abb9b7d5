/**
 * Comment tables, whatever file they stand in.
 *
 * <p>In: a {@link org.consultationdigest.extract.table.Grid} of cells as a person sees them. Out: which column means what,
 * and one comment a record. The rules are the same for Word, spreadsheets and PDF.
 */
@NullMarked
package org.consultationdigest.extract.table;

import org.jspecify.annotations.NullMarked;
