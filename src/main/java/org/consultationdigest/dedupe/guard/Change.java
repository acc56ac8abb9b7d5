package org.consultationdigest.dedupe.guard;

/**
 * A place at which the tokens of two texts differ; ends are exclusive.
 *
 * @param left its first token on the left
 * @param leftEnd the token behind it
 * @param right its first token on the right
 * @param rightEnd the token behind it
 * @param likeness how the two sides stand to each other; {@link Likeness#OTHER} unless they are two spellings
 */
record Change(int left, int leftEnd, int right, int rightEnd, Likeness likeness) {
    int leftSize() {
        return leftEnd - left;
    }

    int rightSize() {
        return rightEnd - right;
    }

    /** Whether both sides are spellings of what may be one word. */
    boolean isSpelling() {
        return likeness != Likeness.OTHER;
    }

    /** The same place with so many tokens more on both sides of it. */
    Change widened(int before, int behind) {
        return new Change(left - before, leftEnd + behind, right - before, rightEnd + behind, likeness);
    }
}
