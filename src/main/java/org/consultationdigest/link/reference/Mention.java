package org.consultationdigest.link.reference;

/**
 * A reference and where it was read.
 *
 * @param reference what it refers to
 * @param words the words, as written
 * @param start where they begin in the text
 * @param end where they end
 */
public record Mention(Reference reference, String words, int start, int end) {}
