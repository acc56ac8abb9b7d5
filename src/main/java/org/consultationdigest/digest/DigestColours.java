package org.consultationdigest.digest;

import java.util.OptionalInt;
import java.util.Set;

/** The colours that the program gives to cells: any other was given by a person. All as {@code 0xRRGGBB}. */
public final class DigestColours {
    /** Behind titles, and the letters of bands. */
    static final int DARK = 0x1F4E5F;
    /** Behind bands. */
    static final int PALE = 0xDDE9EE;
    /** Behind the titles of the columns that people write in. */
    static final int REVIEW_DARK = 0x7A5200;
    /** Behind the cells that people write in. */
    static final int REVIEW_PALE = 0xFFF7DF;
    /** Words that a click leads somewhere from. */
    public static final int LINKED = 0x0B5394;
    /** The letters of titles. */
    static final int WHITE = 0xFFFFFF;
    /** What programs call automatic. */
    private static final int BLACK = 0x000000;

    /** The colours behind words. */
    public static final Set<Integer> GROUNDS = Set.of(DARK, PALE, REVIEW_DARK, REVIEW_PALE, WHITE);

    /** The colours of words. */
    public static final Set<Integer> LETTERS = Set.of(DARK, LINKED, WHITE, BLACK);

    private DigestColours() {}

    /** Whether it is the colour behind the cells that people write in, whose letters are plain. */
    public static boolean isReviewPale(OptionalInt colour) {
        return colour.equals(OptionalInt.of(REVIEW_PALE));
    }
}
