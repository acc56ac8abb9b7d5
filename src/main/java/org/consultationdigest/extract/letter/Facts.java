package org.consultationdigest.extract.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the head of a letter says of it.
 *
 * @param isLetter whether it has the head or the last words of a letter
 */
record Facts(Optional<String> issuer, Optional<String> number, Optional<LocalDate> date, boolean isLetter) {
    /** A number as registries give it: digits and the marks of a kind and a body ({@code 12/ABC-XYZ}). */
    private static final Pattern REGISTRY = Cue.of("^(?=\\S*\\d)[\\w./&-]{1,40}(?: ?[/-] ?[\\w./&-]{1,40}){0,3}$");

    static Facts of(List<ZonedLine> zoned) {
        List<Line> head = Letterhead.head(zoned);
        Optional<String> issuer = Letterhead.issuer(zoned);
        Optional<LocalDate> date = DateFinder.in(head).or(() -> DateFinder.in(foot(zoned)));
        boolean letter = issuer.isPresent()
                || date.isPresent()
                || zoned.stream()
                        .anyMatch(line ->
                                !line.isBody() && isLetterLine(line.line().text()));
        return new Facts(issuer, number(head), date, letter);
    }

    private static boolean isLetterLine(String text) {
        return FurnitureCues.isStrongHead(text) || FurnitureCues.isClosing(text);
    }

    private static List<Line> foot(List<ZonedLine> zoned) {
        return zoned.stream()
                .dropWhile(line -> !line.isBody())
                .filter(line -> !line.isBody())
                .map(ZonedLine::line)
                .toList();
    }

    private static Optional<String> number(List<Line> head) {
        for (Line line : head) {
            Matcher matcher = FurnitureCues.NUMBER.matcher(line.text());
            String text = line.text().toLowerCase(Locale.ROOT);
            if (matcher.matches() && !text.startsWith("your")) {
                return Optional.of(matcher.group(1).strip())
                        .filter(number -> REGISTRY.matcher(number).matches());
            }
        }
        return Optional.empty();
    }
}
