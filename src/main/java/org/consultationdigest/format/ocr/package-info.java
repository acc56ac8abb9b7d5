/**
 * Text recognition: pictures of pages as words.
 *
 * <p>A leaf that knows no more than {@code text}. In: the picture of a page. Out: its words with their place and how sure the
 * recognition is of each. A scanned page is set straight first, and read once more, cleaned, when the first reading leaves
 * doubts. Every picture is read in all languages together and in Vietnamese alone; what both differ in is doubtful. Numbers
 * that were passed over beside a line are read by themselves. The work of recognising is
 * done by Tesseract, a program of its own that a machine has or has not; whoever runs this program looks for it and hands it
 * in.
 */
@NullMarked
package org.consultationdigest.format.ocr;

import org.jspecify.annotations.NullMarked;
