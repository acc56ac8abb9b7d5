package org.consultationdigest.outline;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The ways of counting with which headings are labelled; one label may be read in several of them. */
enum Numeral {
    DECIMAL,
    ROMAN,
    SMALL_ROMAN,
    LETTER,
    SMALL_LETTER,
    /** A, B, C, D, Đ, E, G, H, I, K ... as Vietnamese texts count. */
    VIETNAMESE_LETTER,
    SMALL_VIETNAMESE_LETTER;

    private static final String ENGLISH = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String VIETNAMESE = "ABCDĐEGHIKLMNOPQRSTUVXY";
    private static final int MOST_FIGURES = 6;
    private static final Pattern ROMAN_FORM = Pattern.compile("M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})");

    /** What a label may stand for: its value in every way of counting in which it has one, from 1. */
    static Map<Numeral, Integer> readings(String label) {
        Map<Numeral, Integer> readings = new EnumMap<>(Numeral.class);
        if (label.length() <= MOST_FIGURES && isFigures(label)) {
            readings.put(DECIMAL, Integer.parseInt(label));
            return readings;
        }
        String upper = label.toUpperCase(Locale.ROOT);
        if (label.equals(upper)) {
            addLetters(readings, upper, ROMAN, LETTER, VIETNAMESE_LETTER);
        } else if (label.equals(label.toLowerCase(Locale.ROOT))) {
            addLetters(readings, upper, SMALL_ROMAN, SMALL_LETTER, SMALL_VIETNAMESE_LETTER);
        }
        return readings;
    }

    /** Whether it is one figure or more and nothing else. */
    static boolean isFigures(String label) {
        for (int i = 0; i < label.length(); i++) {
            if (label.charAt(i) < '0' || label.charAt(i) > '9') {
                return false;
            }
        }
        return !label.isEmpty();
    }

    /** Whether values of this kind are written with one letter. */
    boolean isLetter() {
        return this == LETTER || this == SMALL_LETTER || isVietnamese();
    }

    boolean isVietnamese() {
        return this == VIETNAMESE_LETTER || this == SMALL_VIETNAMESE_LETTER;
    }

    private static void addLetters(
            Map<Numeral, Integer> readings, String upper, Numeral roman, Numeral letter, Numeral vietnamese) {
        roman(upper).ifPresent(value -> readings.put(roman, value));
        repeated(upper, ENGLISH).ifPresent(value -> readings.put(letter, value));
        repeated(upper, VIETNAMESE).ifPresent(value -> readings.put(vietnamese, value));
    }

    /** A letter counts by its place; the same letter twice goes on after the last one, as Word counts. */
    private static OptionalInt repeated(String label, String alphabet) {
        boolean same = !label.isEmpty()
                && label.length() <= 3
                && label.chars().distinct().count() == 1;
        int place = same ? alphabet.indexOf(label.charAt(0)) : -1;
        return place < 0 ? OptionalInt.empty() : OptionalInt.of((label.length() - 1) * alphabet.length() + place + 1);
    }

    private static OptionalInt roman(String label) {
        if (label.isEmpty() || !ROMAN_FORM.matcher(label).matches()) {
            return OptionalInt.empty();
        }
        int value = 0;
        for (int i = 0; i < label.length(); i++) {
            int digit = romanDigit(label.charAt(i));
            boolean before = i + 1 < label.length() && digit < romanDigit(label.charAt(i + 1));
            value += before ? -digit : digit;
        }
        return OptionalInt.of(value);
    }

    private static int romanDigit(char digit) {
        return switch (digit) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            case 'L' -> 50;
            case 'C' -> 100;
            case 'D' -> 500;
            default -> 1000;
        };
    }
}
