package org.consultationdigest.review;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as people type it: year first, or day first as in Viet Nam and most of the world. */
final class WrittenDate {
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-./](\\d{1,2})[-./](\\d{4})");

    private WrittenDate() {}

    /** The day; empty when the words are none, or when the calendar has no such day. */
    static Optional<LocalDate> in(String words) {
        Matcher year = YEAR_FIRST.matcher(words.strip());
        if (year.matches()) {
            return day(year.group(1), year.group(2), year.group(3));
        }
        Matcher day = DAY_FIRST.matcher(words.strip());
        return day.matches() ? day(day.group(3), day.group(2), day.group(1)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
