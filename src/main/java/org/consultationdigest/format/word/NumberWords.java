package org.consultationdigest.format.word;

import java.util.Locale;

/** Counts in English words, as Word's text formats write them; beyond 99 in digits. */
final class NumberWords {
    private static final String[] SMALL = {
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen"
    };
    private static final String[] TENS = {
        "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
    };
    private static final String[] SMALL_ORDINALS = {
        "zeroth",
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
        "eleventh",
        "twelfth"
    };

    private NumberWords() {}

    static String cardinal(int value) {
        return value < 0 || value > 99 ? Integer.toString(value) : capitalised(small(value));
    }

    static String ordinal(int value) {
        return value < 0 || value > 99 ? Integer.toString(value) : capitalised(smallOrdinal(value));
    }

    private static String small(int value) {
        if (value < 20) {
            return SMALL[value];
        }
        return value % 10 == 0 ? TENS[value / 10] : TENS[value / 10] + "-" + SMALL[value % 10];
    }

    private static String smallOrdinal(int value) {
        if (value <= 12) {
            return SMALL_ORDINALS[value];
        }
        if (value < 20) {
            return SMALL[value] + "th";
        }
        String tens = TENS[value / 10];
        return value % 10 == 0
                ? tens.substring(0, tens.length() - 1) + "ieth"
                : tens + "-" + SMALL_ORDINALS[value % 10];
    }

    private static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
