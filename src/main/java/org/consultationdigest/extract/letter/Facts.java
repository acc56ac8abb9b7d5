package org.consultationdigest.extract.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import org.consultationdigest.extract.Remainder.Why;

/**
 * What the head of a letter says of it.
 *
 * @param isLetter whether it has the head or the last words of a letter
 */
record Facts(Optional<String> issuer, Optional<String> number, Optional<LocalDate> date, boolean isLetter) {
    /** A number as registries give it: digits and the marks of a kind and a body ({@code 12/ABC-XYZ}). */
    private static final Cue REGISTRY =
            Cue.line("^(?!/)(?:\\p{L}[\\w.&-]{0,7} ){0,2}(?=\\S*\\d)[\\w./&-]{1,40}(?: ?[/-] ?[\\w./&-]{1,40}){0,3}$");

    /** The subject of a Vietnamese letter may stand on the line of its number. */
    private static final Cue SUBJECT_BESIDE = Cue.of("[\\s,;|]+(?:v/v|về việc|your ref\\w*)\\W.*$");

    /** {@code (Kèm theo Công văn số 530/ABC-XYZ ngày ...)}: the letter that a form came with. */
    private static final Cue COVERING = Cue.line(
            "^\\W*(?:(?:gửi |ban hành )?kèm theo|enclosed with|attached to|annex to)\\s.{0,40}?(?:số|no\\.?|n[o°]|ref\\.?)\\s*:?\\s*(\\S*\\d\\S*?)[,;)]?(?:\\s.*)?$");

    static Facts of(List<ZonedLine> zoned) {
        List<Line> head = Letterhead.head(zoned);
        Optional<String> issuer = Letterhead.issuer(zoned);
        Optional<LocalDate> date = DateFinder.in(head);
        Optional<LocalDate> foot = DateFinder.in(foot(zoned));
        boolean letter = issuer.isPresent()
                || date.isPresent()
                || foot.isPresent()
                || zoned.stream()
                        .anyMatch(line ->
                                !line.isBody() && isLetterLine(line.line().text()));
        return new Facts(
                issuer,
                number(head),
                date.or(() -> TitleDates.in(titles(zoned))).or(() -> foot),
                letter);
    }

    /** Lines that are neither remarks nor the polite beginning of a letter. */
    private static List<String> titles(List<ZonedLine> zoned) {
        return zoned.stream()
                .filter(line -> line.aside().filter(why -> why == Why.FURNITURE).isPresent())
                .map(line -> line.line().text())
                .filter(text -> !FurnitureCues.isOpening(text) || MinutesCues.isFrame(text))
                .toList();
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
                return Optional.of(SUBJECT_BESIDE
                                .matcher(matcher.group(1))
                                .replaceFirst("")
                                .strip())
                        .filter(number -> REGISTRY.fits(number));
            }
        }
        return head.stream()
                .map(line -> COVERING.matcher(line.text()))
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .filter(number -> REGISTRY.fits(number))
                .findFirst();
    }
}
