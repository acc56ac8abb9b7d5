package org.consultationdigest.extract.letter;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.consultationdigest.extract.letter.LetterParagraph.Place;

/**
 * Finds the body that sent a letter. It stands above the number (Decree 30/2020: parent body in plain capitals, issuing
 * body below it in bold ones), in a field of its own, at the top, or below the signature. The addressee and the letter
 * that is answered are never taken: where nothing else is found, the issuer is unknown.
 */
final class Letterhead {
    private static final Cue TITLE = Cue.anywhere(
            "góp ý|ý kiến|dự thảo|báo cáo|comments?|submission|report|draft|review|minutes|summary|workshop|biên bản");

    private static final Cue JOINT = Cue.atStart(
            "joint (?:\\w+ )?(?:submission|statement|comments|contribution)",
            "communication conjointe",
            "kiến nghị chung");

    private Letterhead() {}

    static Optional<String> issuer(List<ZonedLine> zoned) {
        List<Line> head = head(zoned);
        return Stream.<Supplier<Optional<String>>>of(
                        () -> SenderField.in(head),
                        () -> aboveNumber(head),
                        () -> bothColumns(head),
                        () -> leftColumn(head),
                        () -> jointly(head),
                        () -> top(head),
                        () -> pageHeader(zoned),
                        () -> aboveAddress(head),
                        () -> SenderInText.fromOpening(zoned),
                        () -> SenderInText.belowSignature(zoned))
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst();
    }

    static List<Line> head(List<ZonedLine> zoned) {
        return zoned.stream()
                .takeWhile(line -> !line.isBody())
                .map(ZonedLine::line)
                .filter(line -> !line.isPageFurniture())
                .toList();
    }

    /** The Vietnamese block: what stands above {@code Số:}, on the left where there are columns. */
    private static Optional<String> aboveNumber(List<Line> head) {
        int number = indexOf(head, FurnitureCues.NUMBER);
        return number < 0 ? Optional.empty() : IssuerBlock.of(above(head.subList(0, number)));
    }

    private static List<Line> above(List<Line> lines) {
        boolean columns = lines.stream().anyMatch(line -> line.place() == Place.LEFT_COLUMN);
        return lines.stream()
                .filter(line -> !columns || line.place() == Place.LEFT_COLUMN)
                .filter(line -> columns || line.place() != Place.RIGHT_COLUMN)
                .filter(line -> !FurnitureCues.matches(FurnitureCues.MOTTO, line.text()))
                .filter(line -> !DateFinder.isDateLine(line.text()))
                .takeWhile(line -> !FurnitureCues.matches(FurnitureCues.ADDRESSEE, line.text()))
                .filter(Line::isCapitals)
                .toList();
    }

    private static Optional<String> leftColumn(List<Line> head) {
        List<Line> left =
                head.stream().filter(line -> line.place() == Place.LEFT_COLUMN).toList();
        return IssuerBlock.of(above(left)).filter(Bodies::isBody);
    }

    /** Two bodies side by side that sign together. */
    private static Optional<String> bothColumns(List<Line> head) {
        Optional<String> left = column(head, Place.LEFT_COLUMN);
        Optional<String> right = column(head, Place.RIGHT_COLUMN);
        return left.isPresent() && right.isPresent() ? Optional.of(left.get() + "; " + right.get()) : Optional.empty();
    }

    private static Optional<String> column(List<Line> head, Place place) {
        return head.stream()
                .takeWhile(line -> !FurnitureCues.matches(FurnitureCues.ADDRESSEE, line.text()))
                .filter(line -> line.place() == place && line.isCapitals() && !isMotto(line))
                .map(line -> Bodies.trimmed(line.text()))
                .filter(Bodies::isBody)
                .findFirst();
    }

    /** A letterhead: names of bodies above the date, the reference and the addressee. */
    private static Optional<String> top(List<Line> head) {
        List<Line> names = head.stream()
                .takeWhile(line -> !FurnitureCues.isStrongHead(line.text()) || isMotto(line))
                .takeWhile(line -> !DateFinder.isDateLine(line.text()) || line.place() == Place.RIGHT_COLUMN)
                .filter(line -> line.place() != Place.RIGHT_COLUMN && !isMotto(line))
                .filter(line -> !RemarkCues.namesTopicFirst(Bodies.trimmed(line.text()))
                        && !isTitle(Bodies.trimmed(line.text())))
                .filter(line -> Bodies.isBody(Bodies.trimmed(line.text())))
                .toList();
        boolean parentAbove = names.size() > 1
                && !names.get(0).paragraph().bold()
                && names.get(1).paragraph().bold();
        return names.stream()
                .skip(parentAbove ? 1 : 0)
                .map(line -> Bodies.trimmed(line.text()))
                .findFirst();
    }

    /** The block of names below a title that calls the submission a joint one. */
    private static Optional<String> jointly(List<Line> head) {
        for (int i = 0; i < head.size(); i++) {
            if (JOINT.isIn(head.get(i).text())) {
                List<Line> below = head.subList(i + 1, head.size()).stream()
                        .dropWhile(line -> isTitle(line.text()) && !Bodies.isBody(Bodies.trimmed(line.words())))
                        .toList();
                return SenderField.listed(below);
            }
        }
        return Optional.empty();
    }

    /** A name that is known as one only by the address or the place and day below it. */
    private static Optional<String> aboveAddress(List<Line> head) {
        if (head.size() < 2
                || head.get(0).marker().isPresent()
                || !Signatory.isName(head.get(0).text())) {
            return Optional.empty();
        }
        Line below = head.get(1);
        boolean addressed = Signatory.isAddress(below)
                || FurnitureCues.matches(FurnitureCues.CONTACT, below.text())
                || DateFinder.isPlaceAndDay(below.text());
        return addressed && !isTitle(head.get(0).text())
                ? Optional.of(Bodies.trimmed(head.get(0).text()))
                : Optional.empty();
    }

    private static boolean isMotto(Line line) {
        return FurnitureCues.matches(FurnitureCues.MOTTO, line.text());
    }

    private static boolean isTitle(String text) {
        return TITLE.isIn(text);
    }

    private static Optional<String> pageHeader(List<ZonedLine> zoned) {
        return zoned.stream()
                .map(ZonedLine::line)
                .filter(line -> line.place() == Place.PAGE_HEADER)
                .map(line -> Bodies.trimmed(line.text()))
                .filter(text -> Bodies.isBody(text) && !isTitle(text))
                .findFirst();
    }

    private static int indexOf(List<Line> lines, Cue cue) {
        for (int i = 0; i < lines.size(); i++) {
            if (FurnitureCues.matches(cue, lines.get(i).text())) {
                return i;
            }
        }
        return -1;
    }
}
