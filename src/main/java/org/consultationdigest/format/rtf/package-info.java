/**
 * Rich Text Format files (the specification of Microsoft, version 1.9.1) as the blocks of a Word file.
 *
 * <p>A leaf beside the reader of .docx files. In: an .rtf file, streamed. Out: a {@link
 * org.consultationdigest.format.word.WordDocument} with tables, lists, notes, margin comments and tracked changes, so that
 * the same words give the same comments whatever kind of file they came in. Out as files of their
 * own: the pictures that may hold text, and embedded files.
 */
@NullMarked
package org.consultationdigest.format.rtf;

import org.jspecify.annotations.NullMarked;
