package org.consultationdigest.dedupe;

import java.text.Normalizer;

/**
 * Makes one key of the two ways to place a Vietnamese tone mark: hòa and hoà, khỏe and khoẻ.
 *
 * <p>The five tone marks are taken out of the word and set behind it; the marks that make another vowel (â, ê, ô, ă, ơ,
 * ư) stay where they are.
 */
final class ToneMarks {
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    private ToneMarks() {}

    /** The word, lower case, decomposed, with its tone marks behind it. */
    static String atTheEnd(String word) {
        String decomposed = Normalizer.normalize(word, Normalizer.Form.NFD);
        StringBuilder letters = new StringBuilder(decomposed.length());
        StringBuilder tones = new StringBuilder();
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            (TONES.indexOf(c) >= 0 ? tones : letters).append(c);
        }
        return letters.append(tones).toString();
    }
}
