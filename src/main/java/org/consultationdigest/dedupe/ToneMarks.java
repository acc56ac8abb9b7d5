package org.consultationdigest.dedupe;

import java.text.Normalizer;

/**
 * Makes one key of the two ways to place a Vietnamese tone mark: hòa and hoà, khỏe and khoẻ.
 *
 * <p>The five tone marks are taken out of a run of vowels and set behind it; the marks that make another vowel (â, ê, ô, ă,
 * ơ, ư) stay where they are. No further than that: Spanish "público" and "publicó" are two words.
 */
final class ToneMarks {
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
    private static final String VOWELS = "aeiouy\u0302\u0306\u031B";

    private ToneMarks() {}

    /** The word, lower case, decomposed, with the tone marks of its vowels behind them. */
    static String behindTheVowels(String word) {
        String decomposed = Normalizer.normalize(word, Normalizer.Form.NFD);
        StringBuilder key = new StringBuilder(decomposed.length());
        StringBuilder tones = new StringBuilder();
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (TONES.indexOf(c) >= 0) {
                tones.append(c);
                continue;
            }
            if (VOWELS.indexOf(c) < 0) {
                key.append(tones);
                tones.setLength(0);
            }
            key.append(c);
        }
        return key.append(tones).toString();
    }
}
