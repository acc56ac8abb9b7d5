package org.consultationdigest.extract.table;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Reads a word of a header past one slip of the keys: a letter left out, doubled, changed, or swapped with the next one
 * ({@code Secton}, {@code Commets}, {@code Responce}). The first letter is seldom the wrong one and has to be right.
 */
final class Spelling {
    /** Shorter words lie so close together that one slip makes another word. */
    private static final int SHORTEST = 6;

    private final List<String> words;

    /**
     * A way to spell.
     *
     * @param words folded words as they are spelt
     */
    Spelling(Collection<String> words) {
        this.words = List.copyOf(words);
    }

    /** The word that was meant; empty when the word is right as it is, or nothing known is close to it. */
    Optional<String> meant(String word) {
        if (word.length() < SHORTEST || words.contains(word)) {
            return Optional.empty();
        }
        return words.stream().filter(known -> isOneSlipAway(word, known)).findFirst();
    }

    private static boolean isOneSlipAway(String word, String known) {
        if (word.charAt(0) != known.charAt(0) || Math.abs(word.length() - known.length()) > 1) {
            return false;
        }
        int shorter = Math.min(word.length(), known.length());
        int at = 0;
        while (at < shorter && word.charAt(at) == known.charAt(at)) {
            at++;
        }
        return switch (word.length() - known.length()) {
            case -1 -> word.regionMatches(at, known, at + 1, word.length() - at);
            case 1 -> word.regionMatches(at + 1, known, at, known.length() - at);
            default -> isChangedOrSwapped(word, known, at);
        };
    }

    private static boolean isChangedOrSwapped(String word, String known, int at) {
        int rest = word.length() - at - 1;
        boolean changed = rest < 0 || word.regionMatches(at + 1, known, at + 1, rest);
        boolean swapped = rest > 0
                && word.charAt(at) == known.charAt(at + 1)
                && word.charAt(at + 1) == known.charAt(at)
                && word.regionMatches(at + 2, known, at + 2, rest - 1);
        return changed || swapped;
    }
}
