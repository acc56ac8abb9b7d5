package org.consultationdigest.dedupe.guard;

/**
 * A place at which two texts differ in their words.
 *
 * @param left the part of the left text, empty when the right one inserts
 * @param right the part of the right text, empty when it leaves out
 */
public record Difference(Span left, Span right) {}
