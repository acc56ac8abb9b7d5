package org.consultationdigest.link.reference;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Roman numerals and their values. */
public final class Numerals {
    private static final Pattern ROMAN = Pattern.compile("(?=[IVXLC])C{0,3}(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})");

    private Numerals() {}

    /** The value of a well-formed Roman numeral below 400, in capitals or not; empty for anything else. */
    public static OptionalInt roman(String text) {
        String capitals = text.toUpperCase(Locale.ROOT);
        if (!ROMAN.matcher(capitals).matches()) {
            return OptionalInt.empty();
        }
        int value = 0;
        for (int i = 0; i < capitals.length(); i++) {
            int digit = digit(capitals.charAt(i));
            boolean subtracts = i + 1 < capitals.length() && digit(capitals.charAt(i + 1)) > digit;
            value += subtracts ? -digit : digit;
        }
        return OptionalInt.of(value);
    }

    private static int digit(char c) {
        return switch (c) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            case 'L' -> 50;
            default -> 100;
        };
    }
}
