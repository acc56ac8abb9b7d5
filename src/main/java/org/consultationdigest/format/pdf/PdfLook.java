package org.consultationdigest.format.pdf;

/**
 * How a paragraph stands out, beside its size and weight.
 *
 * @param bullet how many of its characters are a bullet printed before its words; 0 for none
 * @param lead how many of its characters from the first are bold, where the rest is not; 0 when all or none are
 * @param ink what the colour of all of its type is known by in the file; {@code -1} when it has several
 * @param indent how far its first line stands in from the left edge of its column, in points
 */
public record PdfLook(int bullet, int lead, int ink, double indent) {}
