package org.consultationdigest.dedupe.guard;

import org.consultationdigest.text.Folding;

/** Tells slips of the pen and noise of scanning from other words. */
final class Spelling {
    /** One wrong letter in so many makes a slip. */
    private static final int LETTERS_TO_A_SLIP = 4;

    private static final int SHORTEST = 5;
    private static final int LONGEST = 40;

    private final boolean vietnamese;
    private final Vocabulary vocabulary;

    /**
     * The spelling of a text.
     *
     * @param vietnamese whether what is a syllable of that language is a word
     * @param vocabulary words that are known to be real
     */
    Spelling(boolean vietnamese, Vocabulary vocabulary) {
        this.vietnamese = vietnamese;
        this.vocabulary = vocabulary;
    }

    /** How two keys of letters that are not equal stand to each other; both without spaces. */
    Likeness compare(String left, String right) {
        int longest = Math.max(left.length(), right.length());
        if (left.equals(right)) {
            return Likeness.SAME;
        }
        if (longest > LONGEST || Math.abs(left.length() - right.length()) > longest / 2) {
            return Likeness.OTHER;
        }
        if (vietnamese && VietnameseSyllable.is(left) && VietnameseSyllable.is(right)) {
            return Likeness.OTHER;
        }
        if (longest > 2 && unconfused(left).equals(unconfused(right))) {
            return Likeness.SAME;
        }
        if (areMarkedOtherwise(left, right)) {
            return Likeness.DOUBTFUL;
        }
        return byDistance(left, right, longest);
    }

    /** A mark left out is a slip; another mark makes another word: "pêcheur" and "pécheur". */
    private static boolean areMarkedOtherwise(String left, String right) {
        String folded = Folding.folded(left);
        return !folded.equals(left) && !folded.equals(right) && folded.equals(Folding.folded(right));
    }

    private Likeness byDistance(String left, String right, int longest) {
        int distance = distance(left, right);
        if (longest >= SHORTEST && distance <= Math.max(1, longest / LETTERS_TO_A_SLIP)) {
            return vocabulary.hasBoth(left, right) ? Likeness.DOUBTFUL : Likeness.SLIP;
        }
        boolean near = longest < SHORTEST ? distance == 1 && longest > 2 : distance * 5 <= longest * 2;
        return near ? Likeness.DOUBTFUL : Likeness.OTHER;
    }

    /** The letters that a scanner confuses, each by one of them. */
    static String unconfused(String key) {
        return key.replace('1', 'l')
                .replace('i', 'l')
                .replace('|', 'l')
                .replace('j', 'l')
                .replace('0', 'o')
                .replace('5', 's')
                .replace('8', 'b')
                .replace("rn", "m")
                .replace("vv", "w")
                .replace("cl", "d");
    }

    /** Letters put in, left out, exchanged or turned round. */
    static int distance(String left, String right) {
        int[] before = new int[right.length() + 1];
        int[] row = new int[right.length() + 1];
        int[] next = new int[right.length() + 1];
        for (int j = 0; j <= right.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            next[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int change = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
                next[j] = Math.min(row[j - 1] + change, 1 + Math.min(row[j], next[j - 1]));
                if (isTurned(left, right, i, j)) {
                    next[j] = Math.min(next[j], before[j - 2] + 1);
                }
            }
            int[] spare = before;
            before = row;
            row = next;
            next = spare;
        }
        return row[right.length()];
    }

    private static boolean isTurned(String left, String right, int i, int j) {
        return i > 1 && j > 1 && left.charAt(i - 1) == right.charAt(j - 2) && left.charAt(i - 2) == right.charAt(j - 1);
    }
}
