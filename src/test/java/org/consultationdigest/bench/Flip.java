package org.consultationdigest.bench;

/**
 * A text and its counterpart that says something else in nearly the same words.
 *
 * @param kind what was turned
 * @param original the text
 * @param flipped the text after the edit
 */
record Flip(String kind, GuardText original, String flipped, String before) {}
