package org.consultationdigest.extract.mail;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consultationdigest.extract.letter.DateFinder;

/** Days as mail programs print them above a quoted mail. */
final class MailDates {
    /** {@code Th 2, 3 thg 2, 2025}. */
    private static final Pattern VIETNAMESE =
            Pattern.compile("(?Ui)(?<!\\d)(\\d{1,2})\\s*(?:thg|tháng)\\.?\\s*(\\d{1,2}),?\\s*(?:năm\\s*)?(\\d{4})");

    private MailDates() {}

    static Optional<LocalDate> in(String text) {
        Matcher vietnamese = VIETNAMESE.matcher(text);
        if (vietnamese.find()) {
            try {
                return Optional.of(LocalDate.of(
                        Integer.parseInt(vietnamese.group(3)),
                        Integer.parseInt(vietnamese.group(2)),
                        Integer.parseInt(vietnamese.group(1))));
            } catch (DateTimeException none) {
                return Optional.empty();
            }
        }
        return DateFinder.all(text).stream().findFirst().map(DateFinder.Found::day);
    }
}
