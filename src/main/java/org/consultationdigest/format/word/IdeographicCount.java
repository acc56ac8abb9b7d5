package org.consultationdigest.format.word;

/** Counts in Chinese characters, as the counting formats of Chinese and Japanese write them; beyond 99 in digits. */
final class IdeographicCount {
    private static final String UNITS = "〇一二三四五六七八九";

    private IdeographicCount() {}

    static String of(int value) {
        if (value < 0 || value > 99) {
            return Integer.toString(value);
        }
        if (value < 10) {
            return unit(value);
        }
        String tens = value < 20 ? "十" : unit(value / 10) + "十";
        return value % 10 == 0 ? tens : tens + unit(value % 10);
    }

    private static String unit(int digit) {
        return UNITS.substring(digit, digit + 1);
    }
}
