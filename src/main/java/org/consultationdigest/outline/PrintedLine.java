package org.consultationdigest.outline;

/**
 * One line of the draft as it was printed.
 *
 * @param page the physical page it stands on, from 1
 * @param number the number printed beside it, or else its place among the lines of the page, from 1
 * @param paragraph the position of the paragraph that it is a line of
 */
public record PrintedLine(int page, int number, int paragraph) {}
