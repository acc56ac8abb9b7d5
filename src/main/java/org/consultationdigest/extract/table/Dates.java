package org.consultationdigest.extract.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consultationdigest.text.Folding;

/** Dates as people write them in a date column; what could be two days is no date. */
final class Dates {
    private static final Pattern ISO = Pattern.compile("(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})(?:[ t].*)?");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[-./ ](\\d{1,2})[-./ ](\\d{4})(?: .*)?");
    private static final Pattern VIETNAMESE =
            Pattern.compile("(?:.*\\b)?ngay (\\d{1,2}) thang (\\d{1,2}) nam (\\d{4})\\b.*");
    private static final Pattern NAMED =
            Pattern.compile("(\\d{1,2})[ -](?:de )?([a-z]{3,10})\\.?,?[ -](?:de )?(\\d{4})");
    private static final Pattern NAMED_FIRST = Pattern.compile("([a-z]{3,10})\\.? (\\d{1,2}),? (\\d{4})");
    private static final List<Pattern> MONTHS = List.of(
            Pattern.compile("jan(?:uary)?|janvier|enero|ene"),
            Pattern.compile("feb(?:ruary)?|fevrier|fevr|febrero"),
            Pattern.compile("mar(?:ch)?|mars|marzo"),
            Pattern.compile("apr(?:il)?|avril|avr|abril|abr"),
            Pattern.compile("may|mai|mayo"),
            Pattern.compile("june?|juin|junio"),
            Pattern.compile("july?|juillet|juil|julio"),
            Pattern.compile("aug(?:ust)?|aout|agosto|ago"),
            Pattern.compile("sept?(?:ember)?|septembre|septiembre"),
            Pattern.compile("oct(?:ober)?|octobre|octubre"),
            Pattern.compile("nov(?:ember)?|novembre|noviembre"),
            Pattern.compile("dec(?:ember)?|decembre|diciembre|dic"));
    private static final Pattern MONTH_MAY_LEAD = Pattern.compile("\\b(?:date|dated)\\b");
    private static final Pattern DAY_LEADS = Pattern.compile("\\b(?:ngay|fecha|de|d|reception|du)\\b");

    private Dates() {}

    /**
     * Reads a date cell.
     *
     * @param cell as displayed
     * @param header its column's header: under an English one 5/2/2025 could be two days
     */
    static Optional<LocalDate> read(String cell, String header) {
        String text = Folding.folded(cell);
        Matcher match = ISO.matcher(text);
        if (match.matches()) {
            return day(match.group(1), match.group(2), match.group(3));
        }
        match = VIETNAMESE.matcher(text);
        if (match.matches()) {
            return day(match.group(3), match.group(2), match.group(1));
        }
        match = NUMBERS.matcher(text);
        if (match.matches()) {
            return numbers(match, header);
        }
        match = NAMED.matcher(text);
        if (match.matches()) {
            return day(match.group(3), month(match.group(2)), match.group(1));
        }
        match = NAMED_FIRST.matcher(text);
        return match.matches() ? day(match.group(3), month(match.group(1)), match.group(2)) : Optional.empty();
    }

    private static Optional<LocalDate> numbers(Matcher match, String header) {
        int first = Integer.parseInt(match.group(1));
        int second = Integer.parseInt(match.group(2));
        String folded = Folding.folded(header);
        boolean english = MONTH_MAY_LEAD.matcher(folded).find()
                && !DAY_LEADS.matcher(folded).find();
        if (first > 12 || first == second || (!english && second <= 12)) {
            return day(match.group(3), match.group(2), match.group(1));
        }
        return second > 12 ? day(match.group(3), match.group(1), match.group(2)) : Optional.empty();
    }

    private static String month(String name) {
        for (int month = 0; month < MONTHS.size(); month++) {
            if (MONTHS.get(month).matcher(name).matches()) {
                return Integer.toString(month + 1);
            }
        }
        return "0";
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
