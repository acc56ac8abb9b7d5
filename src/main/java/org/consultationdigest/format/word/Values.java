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

    /** The day of a date and time ({@code 2025-02-05T09:30:00Z}). */
    static Optional<LocalDate> day(Optional<String> value) {
        try {
            return value.filter(text -> text.length() >= 10).map(text -> LocalDate.parse(text.substring(0, 10)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A text that is not blank. */
    static Optional<String> words(Optional<String> value) {
        return value.map(String::strip).filter(text -> !text.isEmpty());
    }
}
