package org.consultationdigest.dedupe.supersession;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The first day that a folded text names, the day before the month. */
final class StatedDate {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> MOIS =
            List.of("janv", "fevr", "mars", "avr", "mai", "juin", "juil", "aout", "sept", "octo", "nove", "dece");

    private static final Pattern NUMBERS = Pattern.compile("\\b(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})\\b");
    private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{2})-(\\d{2})\\b");
    private static final Pattern VIETNAMESE = Pattern.compile("\\bngay (\\d{1,2}) thang (\\d{1,2}) nam (\\d{4})\\b");
    private static final Pattern DAY_FIRST =
            Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th|er)? (?:of )?([a-z]{3,9})\\.?,? (\\d{4})\\b");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b([a-z]{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b");

    private StatedDate() {}

    static Optional<LocalDate> in(String folded) {
        for (Pattern pattern : List.of(VIETNAMESE, ISO, NUMBERS)) {
            Matcher found = pattern.matcher(folded);
            if (found.find()) {
                return pattern == ISO
                        ? day(found.group(1), number(found.group(2)), found.group(3))
                        : day(found.group(3), number(found.group(2)), found.group(1));
            }
        }
        Matcher dayFirst = DAY_FIRST.matcher(folded);
        if (dayFirst.find()) {
            return day(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(folded);
        return monthFirst.find()
                ? day(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2))
                : Optional.empty();
    }

    private static int month(String name) {
        for (int i = 0; i < MONTHS.size(); i++) {
            if (name.startsWith(MONTHS.get(i)) || name.startsWith(MOIS.get(i))) {
                return i + 1;
            }
        }
        return 0;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(number(year), month, number(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
