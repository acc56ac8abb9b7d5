/**
 * Comment tables, whatever file they stand in.
 *
 * <p>In: a {@link org.consultationdigest.extract.table.Grid} of cells as a person sees them. Out: which column means what,
 * and one comment a record. The rules are the same for Word, spreadsheets and PDF. A form of labels on the left and
 * words on the right is turned first, so that its labels are columns. Of several columns for comments, each on a place of its
 * own or each titled with the name of a body, every one gives a comment; rows of minutes that only tell how the meeting went
 * give none, and columns of figures are never what somebody says. Plans, budgets and lists, in which only a title of many
 * meanings could mean comments, are no comment tables.
 */
@NullMarked
package org.consultationdigest.extract.table;

import org.jspecify.annotations.NullMarked;
