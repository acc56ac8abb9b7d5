package org.consultationdigest.format.pdf;

import java.util.OptionalInt;

/**
 * One printed line of a paragraph.
 *
 * @param page the page it stands on, from 1
 * @param number the line number that is printed beside it, where lines are numbered
 * @param start where its words begin in the text of the paragraph
 */
public record PdfLine(int page, OptionalInt number, int start) {}
