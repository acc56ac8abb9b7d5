package org.consultationdigest.classify;

/**
 * Words of a comment that say what it is.
 *
 * @param words as they stand in the comment
 * @param start where they begin, for their order
 */
record Cue(String words, int start) {

    /** Where they end. */
    int end() {
        return start + words.length();
    }

    /** The same cue with the words of the text itself, of which some may have been blanked out. */
    Cue asWrittenIn(String text) {
        return new Cue(text.substring(start, start + words.length()), start);
    }
}
