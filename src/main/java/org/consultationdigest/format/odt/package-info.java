/**
 * OpenDocument texts (OASIS ODF 1.2 and 1.3; zipped, or in one XML file) as the blocks of a Word file.
 *
 * <p>A leaf beside the reader of .docx files. In: an .odt, .ott or .fodt file, streamed. Out: a {@link
 * org.consultationdigest.format.word.WordDocument} with tables, lists, notes, annotations and tracked changes, so that the
 * same words give the same comments whatever kind of file they came in. Out as files of their own:
 * the pictures that may hold text, and embedded documents; those in one XML file are told of and left in it.
 */
@NullMarked
package org.consultationdigest.format.odt;

import org.jspecify.annotations.NullMarked;
