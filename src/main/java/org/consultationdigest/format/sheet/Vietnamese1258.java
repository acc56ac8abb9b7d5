package org.consultationdigest.format.sheet;

/** Tells Vietnamese in windows-1258, whose tones are characters of their own behind a vowel, from western text. */
final class Vietnamese1258 {
    private static final String TONES = "\u00CC\u00D2\u00DE\u00EC\u00F2";
    private static final String VOWELS =
            "aeiouyAEIOUY\u00E2\u00EA\u00F4\u00E3\u00F5\u00FD\u00C2\u00CA\u00D4\u00C3\u00D5\u00DD";
    private static final double NEARLY_ALL = 0.9;
    private static final int ENOUGH = 3;

    private Vietnamese1258() {}

    static boolean looksLike(byte[] bytes) {
        int tones = 0;
        int behindVowels = 0;
        for (int i = 1; i < bytes.length; i++) {
            if (TONES.indexOf(bytes[i] & 0xFF) >= 0) {
                tones++;
                behindVowels += VOWELS.indexOf(bytes[i - 1] & 0xFF) >= 0 ? 1 : 0;
            }
        }
        return tones >= ENOUGH && behindVowels >= tones * NEARLY_ALL;
    }
}
