/**
 * PDF files as pages of paragraphs, with the size and weight of their type.
 *
 * <p>A leaf. In: a .pdf file. Out: paragraphs in reading order with their page, and the notes put on the pages. Knows
 * nothing of letters or comments.
 */
@NullMarked
package org.consultationdigest.format.pdf;

import org.jspecify.annotations.NullMarked;
