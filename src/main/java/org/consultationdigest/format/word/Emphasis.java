package org.consultationdigest.format.word;

/** Gathers how the words of a paragraph stand out. */
final class Emphasis {
    private boolean allBold = true;
    private boolean anyWords;
    private boolean anyLetters;
    private boolean allCapitals = true;
    private int size;

    void add(String words, boolean bold, boolean shownAsCapitals, int points) {
        anyWords = true;
        allBold &= bold;
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

    int size() {
        return size;
    }
}
