package org.consultationdigest.dedupe.guard;

/** How two differing spellings stand to each other. */
enum Likeness {
    /** The same letters: parted otherwise, or confused by a scanner (l and 1, rn and m). */
    SAME,
    /** One is a slip of the other. */
    SLIP,
    /** Too far apart for a slip, too close for two words, or too short to tell. */
    DOUBTFUL,
    /** Two words. */
    OTHER
}
