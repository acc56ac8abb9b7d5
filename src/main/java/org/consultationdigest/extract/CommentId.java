package org.consultationdigest.extract;

/**
 * What a comment is known by in every run: made of its submission's content, its kind and its words, not of where it
 * was found, so that a better reader gives the same comment the same id.
 *
 * @param value {@code K-} and twelve hexadecimal digits
 */
public record CommentId(String value) {}
