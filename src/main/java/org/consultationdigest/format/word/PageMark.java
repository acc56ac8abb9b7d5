package org.consultationdigest.format.word;

/**
 * How many pages begin before a paragraph's first word.
 *
 * @param rendered pages begun where Word broke them when it last laid the file out
 * @param typed pages begun where somebody broke them by hand
 */
public record PageMark(int rendered, int typed) {}
