/**
 * Spreadsheets as rows of displayed text: .xlsx, .xlsm, .xlsb, .xls, .ods, .csv and .tsv.
 *
 * <p>A leaf. In: a spreadsheet file. Out: sheets of rows of cells, each with the text that a person sees and its address.
 * Knows nothing of comments.
 */
@NullMarked
package org.consultationdigest.format.sheet;

import org.jspecify.annotations.NullMarked;
