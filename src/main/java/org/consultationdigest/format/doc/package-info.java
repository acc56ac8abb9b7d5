/**
 * Files of Word 97 to 2003 (MS-DOC), and the text of older ones, as the blocks of a Word file.
 *
 * <p>A leaf beside the reader of .docx files. In: a .doc or .dot file. Out: a {@link
 * org.consultationdigest.format.word.WordDocument} with tables, lists, notes, margin comments and tracked changes. POI finds
 * the text and its properties; what it has no words for, the comments, is read from the tables of the file here.
 */
@NullMarked
package org.consultationdigest.format.doc;

import org.jspecify.annotations.NullMarked;
