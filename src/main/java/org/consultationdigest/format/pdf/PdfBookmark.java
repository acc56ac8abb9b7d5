package org.consultationdigest.format.pdf;

import java.util.OptionalInt;

/**
 * An entry of the outline of a PDF file.
 *
 * @param title its words
 * @param level 1 for the highest
 * @param page the page it leads to, from 1, where it leads to one
 */
public record PdfBookmark(String title, int level, OptionalInt page) {}
