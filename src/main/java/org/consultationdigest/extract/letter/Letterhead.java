package org.consultationdigest.extract.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.consultationdigest.extract.letter.LetterParagraph.Place;

/**
 * Finds the body that sent a letter. It stands above the number (Decree 30/2020: parent body in plain capitals, issuing
 * body below it in bold ones), in a field of its own, at the top, or below the signature. The addressee and the letter
 * that is answered are never taken: where nothing else is found, the issuer is unknown.
 */
final class Letterhead {
    private static final Cue FIELD = Cue.line(
            "^(?:(?:tên )?(?:đơn vị|cơ quan|tổ chức)(?:[ /,]+(?:đơn vị|cơ quan|tổ chức))*(?: gửi| góp ý| tham gia góp ý| có ý kiến)?"
                    + "|(?:joint )?(?:submission|submitted) (?:by|of|from)|joint submission (?:by|of)|submitted by|submitting organi[sz]ations?|submitters?"
                    + "|(?:name of )?(?:the )?organi[sz]ation(?: name)?|contributor|organisation|from)\\s*:?\\s*(?<name>.*)$");
    private static final Cue SAYS = Cue.of(
            "(?:^|[,;]\\s*)(?<name>\\p{Lu}[^,;:.]{2,100}?)\\s+(?:xin )?(?:có|tham gia|gửi|cho) (?:một số |các )?(?:ý kiến|góp ý)|"
                    + "(?:please find|below are|attached are|enclosed are|these are|this is)\\b.{0,60}?\\b(?:comments|observations|views|inputs?|submission|response) (?:of|from|by) (?:the )?(?<listed>[^,;:.(]{3,100}?)(?: on\\b.*)?\\s*(?:[,;:.(]|$)|"
                    + "(?:^|[,;]\\s*)the (?<english>[^,;:.]{3,100}?) (?:presents its compliments|has the honou?r|is pleased to)");

    /** What every such sentence has in it. */
    private static final Cue SPEAKS = Cue.anywhere(
            "ý kiến|góp ý|comments|observations|views|inputs?|submission|response",
            "presents its compliments|has the honou?r|is pleased to");

    private static final Cue TITLE = Cue.anywhere(
            "góp ý|ý kiến|dự thảo|báo cáo|comments?|submission|report|draft|review|minutes|summary|workshop|biên bản");

    private static final Cue JOINT = Cue.atStart(
            "joint (?:\\w+ )?(?:submission|statement|comments|contribution)",
            "communication conjointe",
            "kiến nghị chung");

    private Letterhead() {}

    /** Whether a line is a field that names the sender. */
    static boolean isField(String text) {
        Matcher matcher = FIELD.matcher(text);
        return Shape.wordCount(text) <= 40
                && ((matcher.matches()
                                && (text.contains(":")
                                        || text.matches("(?i)(?:joint )?(?:submission|submitted) by\\b.*")))
                        || SenderTitle.sender(text).isPresent());
    }

    /** Whether a line is such a field with its names below it. */
    static boolean isFieldOfList(String text) {
        Matcher matcher = FIELD.matcher(text);
        return isField(text) && matcher.matches() && matcher.group("name").isBlank();
    }

    static Optional<String> issuer(List<ZonedLine> zoned) {
        List<Line> head = head(zoned);
        return Stream.<Supplier<Optional<String>>>of(
                        () -> fromField(head),
                        () -> aboveNumber(head),
                        () -> bothColumns(head),
                        () -> leftColumn(head),
                        () -> jointly(head),
                        () -> top(head),
                        () -> pageHeader(zoned),
                        () -> aboveAddress(head),
                        () -> fromOpening(zoned),
                        () -> belowSignature(zoned))
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

    private static Optional<String> fromField(List<Line> head) {
        for (int i = 0; i < head.size(); i++) {
            Optional<String> titled = SenderTitle.sender(head.get(i).text());
            if (titled.isPresent()) {
                return titled;
            }
            Matcher matcher = FIELD.matcher(head.get(i).text());
            if (isField(head.get(i).text()) && matcher.matches()) {
                String name = matcher.group("name").strip();
                return name.isEmpty() ? listed(head.subList(i + 1, head.size())) : Optional.of(trimmed(name));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> listed(List<Line> below) {
        List<String> names = below.stream()
                .takeWhile(line -> !FurnitureCues.isStrongHead(line.text()) && Bodies.isBody(trimmed(line.words())))
                .map(line -> trimmed(line.words()))
                .toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", names));
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
                .map(line -> trimmed(line.text()))
                .filter(Bodies::isBody)
                .findFirst();
    }

    /** A letterhead: names of bodies above the date, the reference and the addressee. */
    private static Optional<String> top(List<Line> head) {
        List<Line> names = head.stream()
                .takeWhile(line -> !FurnitureCues.isStrongHead(line.text()) || isMotto(line))
                .takeWhile(line -> !DateFinder.isDateLine(line.text()) || line.place() == Place.RIGHT_COLUMN)
                .filter(line -> line.place() != Place.RIGHT_COLUMN && !isMotto(line))
                .filter(line -> !RemarkCues.namesTopicFirst(trimmed(line.text())) && !isTitle(trimmed(line.text())))
                .filter(line -> Bodies.isBody(trimmed(line.text())))
                .toList();
        boolean parentAbove = names.size() > 1
                && !names.get(0).paragraph().bold()
                && names.get(1).paragraph().bold();
        return names.stream()
                .skip(parentAbove ? 1 : 0)
                .map(line -> trimmed(line.text()))
                .findFirst();
    }

    /** The block of names below a title that calls the submission a joint one. */
    private static Optional<String> jointly(List<Line> head) {
        for (int i = 0; i < head.size(); i++) {
            if (JOINT.isIn(head.get(i).text())) {
                List<Line> below = head.subList(i + 1, head.size()).stream()
                        .dropWhile(line -> isTitle(line.text()) && !Bodies.isBody(trimmed(line.words())))
                        .toList();
                return listed(below);
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
                ? Optional.of(trimmed(head.get(0).text()))
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
                .map(line -> trimmed(line.text()))
                .filter(text -> Bodies.isBody(text) && !isTitle(text))
                .findFirst();
    }

    /** {@code Phúc đáp ..., Hội X có ý kiến như sau}: the subject of the sentence writes. */
    private static Optional<String> fromOpening(List<ZonedLine> zoned) {
        for (ZonedLine line : zoned.subList(0, Math.min(zoned.size(), 40))) {
            boolean maySay =
                    !line.line().isPageFurniture() && SPEAKS.isIn(line.line().text());
            Matcher matcher = SAYS.matcher(maySay ? line.line().text() : "");
            while (matcher.find()) {
                String name = Stream.of("name", "listed", "english")
                        .map(group -> Optional.ofNullable(matcher.group(group)))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElse(" ");
                String capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
                if (Bodies.isBody(capital) && !FurnitureCues.isOpening(capital) && !capital.contains(" của ")) {
                    return Optional.of(name);
                }
            }
        }
        return Optional.empty();
    }

    /** A body's name, and only one, below the last words. */
    private static Optional<String> belowSignature(List<ZonedLine> zoned) {
        List<String> names = new ArrayList<>();
        boolean below = false;
        for (ZonedLine line : zoned) {
            String text = line.line().text();
            below = !line.isBody() && (below || (FurnitureCues.isClosing(text) && Shape.wordCount(text) <= 4));
            if (FurnitureCues.matches(FurnitureCues.RECIPIENTS, text)) {
                return single(names);
            }
            boolean named = Bodies.isBody(trimmed(text)) || isOfficers(zoned, line);
            boolean office = FurnitureCues.isSignature(text);
            if (below && line.line().marker().isEmpty() && named && !office && text.indexOf(',') < 0) {
                names.add(trimmed(text));
            }
        }
        return single(names);
    }

    /** The name below an office ({@code Programme Officer}), which the letter has used before. */
    private static boolean isOfficers(List<ZonedLine> zoned, ZonedLine line) {
        String name = trimmed(line.line().text());
        int at = zoned.indexOf(line);
        return at > 0
                && Signatory.isName(name)
                && FurnitureCues.isSignature(zoned.get(at - 1).line().text())
                && zoned.subList(0, at).stream()
                        .anyMatch(above -> above.line().text().contains(name));
    }

    private static Optional<String> single(List<String> names) {
        return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
    }

    private static int indexOf(List<Line> lines, Cue cue) {
        for (int i = 0; i < lines.size(); i++) {
            if (FurnitureCues.matches(cue, lines.get(i).text())) {
                return i;
            }
        }
        return -1;
    }

    private static String trimmed(String name) {
        return name.replaceAll("[\\s,;:.]+$", "").strip();
    }
}
