/**
 * Reads reviewed workbooks back.
 *
 * <p>In: {@code digest.xlsx} as people left it, and copies of it. Out: what they decided, by the id of the row; what they
 * say of files, comments, links and rows, as values of the rooms that obey it; what else they put into the workbook
 * (columns, rows, notes, colours, order); and what could not be told apart. A row is known by its id, which has a check
 * digit, and by a hidden column that repeats the id with a mark of its comment: when the two disagree, columns were sorted
 * apart, and the row is a conflict. Of several copies each is compared with what it held when it was written.
 */
@NullMarked
package org.consultationdigest.review;

import org.jspecify.annotations.NullMarked;
