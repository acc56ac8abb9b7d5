package org.consultationdigest.dedupe.guard;

/**
 * A part of a text.
 *
 * @param start its first char
 * @param end the char after its last; equal to {@code start} when empty: the place where the other text inserts
 */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: " + start + "-" + end);
        }
    }

    /** Whether it holds no words. */
    public boolean isEmpty() {
        return start == end;
    }

    /** Its words as written. */
    public String in(String text) {
        return text.substring(start, end);
    }
}
