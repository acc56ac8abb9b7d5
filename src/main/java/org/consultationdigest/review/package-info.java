/**
 * Reads a reviewed workbook back.
 *
 * <p>In: {@code digest.xlsx} as people left it. Out: what they decided, by the id of the row, and what could not be told
 * apart. All sheets in which people write are read; columns that people added to them are left where they are and not handed
 * on. A row is known by its id, which has a check digit, and by a hidden column that repeats the id: when the two
 * disagree, columns were sorted apart, and the row is a conflict.
 */
@NullMarked
package org.consultationdigest.review;

import org.jspecify.annotations.NullMarked;
