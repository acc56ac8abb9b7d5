package org.consultationdigest.format.pdf;

/**
 * How much of a file is read; beyond it the content is not complete, and says so.
 *
 * @param pages pages of a file
 * @param glyphs pieces of type of a file
 * @param operators drawing operators of a page: a page that draws without end ends here
 */
record Limits(int pages, int glyphs, int operators) {
    static final Limits DEFAULT = new Limits(3_000, 12_000_000, 3_000_000);
}
