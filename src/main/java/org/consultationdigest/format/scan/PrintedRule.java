package org.consultationdigest.format.scan;

/**
 * A straight line that is printed along a page or down it, in pixels of the page.
 *
 * @param along whether it runs along the lines of text rather than across them
 * @param at how far it is from the top; of one down the page, from the left
 * @param from where it begins
 * @param to where it ends
 */
public record PrintedRule(boolean along, int at, int from, int to) {}
