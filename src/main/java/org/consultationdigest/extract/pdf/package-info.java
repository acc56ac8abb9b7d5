/**
 * Comments in PDF files and pictures of pages.
 *
 * <p>In: the content of a file as {@code format.pdf} reads it. Out: its comment tables, read by the rules of all tables; the
 * rest as a letter, whose rules for headings are handed the typesetting of each paragraph; the notes put on the pages; the
 * filled fields of a form; and, of the print of a Word file with its margin comments, the balloons. Of a copy of the draft
 * its own text is set aside, and notes stand at its paragraphs. Words read from pictures carry their confidence, words in
 * fonts older than Unicode stand beside what the file holds, and what could not be read is told with its page.
 */
@NullMarked
package org.consultationdigest.extract.pdf;

import org.jspecify.annotations.NullMarked;
