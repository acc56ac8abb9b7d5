package org.consultationdigest.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The workshop or round in which a submission was raised.
 *
 * @param name the name of the first folder below the inbox, as it is written
 * @param date the day that name begins with, when it does
 */
public record Workshop(String name, Optional<LocalDate> date) {
    private static final Pattern DATED = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?!\\d).*");

    /** The workshop of a folder: {@code 2023-11-24 Hanoi} was held on that day. */
    public static Workshop named(String folder) {
        Matcher dated = DATED.matcher(folder);
        return new Workshop(folder, dated.matches() ? day(dated) : Optional.empty());
    }

    private static Optional<LocalDate> day(Matcher dated) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(dated.group(1)),
                    Integer.parseInt(dated.group(2)),
                    Integer.parseInt(dated.group(3))));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
