/**
 * PDF files and pictures of pages as paragraphs and tables, with the look of their type.
 *
 * <p>A leaf. In: a .pdf file, a picture, or an album of pictures. Out: paragraphs in reading order with their page, their
 * printed lines and what makes them stand out (size, weight, colour, bullet, words in bold that lead them, indent); tables
 * as grids, ruled and unruled; the notes put on the pages with the words they cover; the filled fields of forms; and the
 * files that were laid into it. Knows nothing of letters or comments: what is a heading is told where they are read.
 *
 * <p>A page becomes rows of lines. Type in Vietnamese fonts older than Unicode is converted run by run; what the file holds
 * stays beside it, and pages with doubtful words are named. When all pages are known, printed line numbers are taken out
 * of the rows and kept beside the lines, the rows are put into reading order, running heads, page numbers and footnotes
 * are marked, and lines are joined to paragraphs, over the ends of columns and pages. A page whose type says nothing is
 * drawn and has its words recognised, when text recognition is handed in; they go the way of type from there.
 */
@NullMarked
package org.consultationdigest.format.pdf;

import org.jspecify.annotations.NullMarked;
