package org.consultationdigest.bench;

/** How much of a known text was recognised: by Levenshtein's distance, over the letters of the known text. */
final class RightLetters {
    private RightLetters() {}

    /** The share of letters that need not be changed to make one text of the other. */
    static double share(String expected, String read) {
        int[] above = new int[read.length() + 1];
        for (int j = 0; j <= read.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= expected.length(); i++) {
            int[] row = new int[read.length() + 1];
            row[0] = i;
            for (int j = 1; j <= read.length(); j++) {
                int other = above[j - 1] + (expected.charAt(i - 1) == read.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(other, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return Math.max(0, 1 - (double) above[read.length()] / expected.length());
    }
}
