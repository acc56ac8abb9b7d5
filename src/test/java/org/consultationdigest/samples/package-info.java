/**
 * Writes the samples: a consultation of an invented country on its report to the Universal Periodic Review.
 *
 * <p>{@link org.consultationdigest.samples.WriteSamples} writes them all. One class a family of submissions holds their
 * words; the draft's text stands in {@code draft-en.txt} and {@code draft-vi.txt} beside the classes. What a person reads in
 * the submissions stands in {@code expected-digest.csv}, which is written by hand and never made from these classes.
 */
package org.consultationdigest.samples;
