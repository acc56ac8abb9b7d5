/**
 * PDF files as pages of paragraphs, with the size and weight of their type.
 *
 * <p>A leaf. In: a .pdf file. Out: paragraphs in reading order with their page, the notes put on the pages,
 * the filled fields of forms, and the files that were laid into it. Knows nothing of letters or comments.
 *
 * <p>A page becomes rows of lines. When all pages are known, printed line numbers are taken out of the rows and kept beside
 * the lines, the rows are put into reading order, running heads, page numbers and footnotes are marked, and lines are
 * joined to paragraphs, over the ends of columns and pages. A page whose type says nothing is drawn and has its words
 * recognised, when text recognition is handed in; they go the way of type from there.
 */
@NullMarked
package org.consultationdigest.format.pdf;

import org.jspecify.annotations.NullMarked;
