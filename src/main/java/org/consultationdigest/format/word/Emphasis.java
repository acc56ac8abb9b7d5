package org.consultationdigest.format.word;

/** Gathers how the words of a paragraph stand out. */
final class Emphasis {
    private boolean allBold = true;
    private boolean anyWords;
    private boolean anyLetters;
    private boolean allCapitals = true;
    private int size;

    void add(String words, RunStyle style) {
        anyWords = true;
        allBold &= Boolean.TRUE.equals(style.bold());
        Integer points = style.size();
        size = Math.max(size, points == null ? 0 : points);
        boolean shownAsCapitals = Boolean.TRUE.equals(style.capitals());
        words.codePoints().filter(Character::isLetter).forEach(letter -> {
            anyLetters = true;
            allCapitals &= shownAsCapitals || !Character.isLowerCase(letter);
        });
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
