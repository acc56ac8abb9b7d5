package org.consultationdigest.samples.kit;

/**
 * A line of text where it stands on a page of a PDF.
 *
 * @param page counted from 0
 * @param x its left end, in points from the left
 * @param y its base line, in points from the bottom
 * @param size of the letters, in points
 * @param text its words
 */
record PlacedLine(int page, float x, float y, float size, String text) {}
