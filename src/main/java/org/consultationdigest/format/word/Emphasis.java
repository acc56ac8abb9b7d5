package org.consultationdigest.format.word;

/** Gathers how the words of a paragraph stand out. */
final class Emphasis {
    private boolean allBold = true;
    private boolean anyWords;
    private boolean anyLetters;
    private boolean allCapitals = true;
    private int size;
    private int lead;
    private int colour = NONE;
    private boolean oneColour = true;

    private static final int NONE = -1;

    void add(String words, boolean bold, boolean shownAsCapitals, int points, int rgb) {
        anyWords = true;
        allBold &= bold;
        lead += allBold ? words.length() : 0;
        oneColour &= colour == NONE || colour == rgb;
        colour = rgb;
        size = Math.max(size, points);
        for (int i = 0; i < words.length() && (allCapitals || !anyLetters); i++) {
            char letter = words.charAt(i);
            if (Character.isLetter(letter)) {
                anyLetters = true;
                allCapitals &= shownAsCapitals || !Character.isLowerCase(letter);
            }
        }
    }

    boolean bold() {
        return anyWords && allBold;
    }

    boolean capitals() {
        return anyLetters && allCapitals;
    }

    /** How many characters are bold from the first, where the rest is not. */
    int lead() {
        return allBold ? 0 : lead;
    }

    /** The colour of all of the words; 0 for the usual one, or for several. */
    int colour() {
        return anyWords && oneColour ? colour : 0;
    }

    int size() {
        return size;
    }
}
