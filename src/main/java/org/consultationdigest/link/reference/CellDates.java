package org.consultationdigest.link.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cells that a spreadsheet has turned from {@code 2.3} or {@code 2-3} into a date. */
final class CellDates {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern NAMED =
            Pattern.compile("(\\d{1,2})[-/ ](" + String.join("|", MONTHS) + ")[a-z]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern FIGURES = Pattern.compile("(\\d{1,2})[-/](\\d{1,2})[-/](?:\\d{4}|\\d{2})");

    private CellDates() {}

    /** What a date may have been typed as; empty when the cell is no date. */
    static Optional<Reference> read(String cell) {
        Matcher named = NAMED.matcher(cell.strip());
        if (named.matches()) {
            int month = MONTHS.indexOf(named.group(2).toLowerCase(Locale.ROOT)) + 1;
            return Optional.of(readings(Integer.parseInt(named.group(1)), month));
        }
        Matcher figures = FIGURES.matcher(cell.strip());
        return figures.matches()
                ? Optional.of(readings(Integer.parseInt(figures.group(1)), Integer.parseInt(figures.group(2))))
                : Optional.empty();
    }

    private static Reference readings(int day, int month) {
        List<Reference> readings = new ArrayList<>();
        readings.add(section(day, month));
        if (day != month) {
            readings.add(section(month, day));
        }
        Extent range = new Extent(figure(Math.min(day, month)), Optional.of(figure(Math.max(day, month))), false);
        readings.add(Reference.Place.of(List.of(new Step(Unit.PARAGRAPH, List.of(range)))));
        return new Reference.OneOf(readings);
    }

    private static Reference section(int first, int second) {
        Label label = new Label(List.of(Integer.toString(first), Integer.toString(second)));
        return Reference.Place.of(List.of(new Step(Unit.SECTION, List.of(Extent.of(label)))));
    }

    private static Label figure(int value) {
        return Label.of(Integer.toString(value));
    }
}
