package org.consultationdigest.format.word;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** The values of attributes, as tolerant as Word is. */
final class Values {
    private Values() {}

    /** A whole number; empty when it is none or too large. */
    static OptionalInt number(Optional<String> value) {
        try {
            return value.isPresent()
                    ? OptionalInt.of(Integer.parseInt(value.get().strip()))
                    : OptionalInt.empty();
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }

    /** Whether a property that stands in the file is switched on: it is unless it says otherwise. */
    static boolean on(Optional<String> value) {
        return value.map(String::strip)
                .filter(text -> text.equals("0") || text.equals("false") || text.equals("off"))
                .isEmpty();
    }

    /** The day of a date and time ({@code 2025-02-05T09:30:00Z}); files have one for every comment and change. */
    static Optional<LocalDate> day(Optional<String> value) {
        return value.filter(text -> text.length() >= 10 && text.charAt(4) == '-' && text.charAt(7) == '-')
                .flatMap(text -> day(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10)));
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Math.min(year, Math.min(month, day)) < 0
                    ? Optional.empty()
                    : Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The number that these digits write; below 0 when they are none. */
    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char digit = text.charAt(i);
            if (digit < '0' || digit > '9') {
                return -1;
            }
            number = 10 * number + digit - '0';
        }
        return number;
    }

    /** A text that is not blank. */
    static Optional<String> words(Optional<String> value) {
        return value.map(String::strip).filter(text -> !text.isEmpty());
    }
}
