/**
 * Word files as blocks: paragraphs with their computed numbers, tables, comments, tracked changes.
 *
 * <p>A leaf below the readers of drafts and of submissions, so that both see a Word file alike. In: a .docx file. Out: a
 * {@link org.consultationdigest.format.word.WordDocument}. Knows nothing of sections or consultations.
 * Hidden words and the words of diagrams and charts are read; changes of format and comments that Word does not show are told of.
 */
@NullMarked
package org.consultationdigest.format.word;

import org.jspecify.annotations.NullMarked;
