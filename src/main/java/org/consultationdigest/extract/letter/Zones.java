package org.consultationdigest.extract.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.consultationdigest.extract.Remainder.Why;

/**
 * Parts the head, the body and the foot of a letter. What could be of substance is body: setting a remark aside is
 * worse than showing a line of furniture.
 */
final class Zones {
    private enum Zone {
        HEAD,
        ADDRESSEES,
        OPENED,
        BODY,
        FOOT,
        RECIPIENTS
    }

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?:[-–—]\\s*)?(?:(?:Page|Trang)\\s+)?\\d{1,4}(?:\\s*(?:/|of)\\s*\\d{1,4})?(?:\\s*[-–—])?");

    private final List<Line> lines;
    private final boolean minutes;
    private final int lastHeadLine;
    private final UnfilledLines unfilled;
    private Zone zone = Zone.HEAD;
    private boolean listing;
    /** Whether a sentence of the body was met. */
    private boolean said;

    private Zones(List<Line> lines, boolean minutes) {
        this.lines = lines;
        this.minutes = minutes;
        this.lastHeadLine = lastHeadLine(lines);
        this.unfilled = new UnfilledLines(lines);
    }

    /** Every line with its zone, in reading order. */
    static List<ZonedLine> part(List<Line> lines, boolean minutes) {
        Zones zones = new Zones(lines, minutes);
        List<ZonedLine> zoned = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            zoned.add(zones.sort(i));
        }
        return zoned;
    }

    private ZonedLine sort(int index) {
        Line line = lines.get(index);
        if (line.isTableRow()) {
            return ZonedLine.body(line);
        }
        if (line.isPageFurniture() || isPageNumber(line)) {
            return ZonedLine.aside(line, Why.PAGE_FURNITURE);
        }
        if (!Shape.hasLettersOrDigits(line.text()) || FurnitureCues.matches(FurnitureCues.CONTENTS_LINE, line.text())) {
            return ZonedLine.aside(line, Why.FURNITURE);
        }
        Optional<Why> blank = unfilled.why(index);
        if (blank.isPresent()) {
            return ZonedLine.aside(line, blank.get());
        }
        return switch (zone) {
            case HEAD, ADDRESSEES, OPENED -> inHead(index, line);
            case BODY -> inBody(line);
            case FOOT, RECIPIENTS -> inFoot(index, line);
        };
    }

    private ZonedLine inHead(int index, Line line) {
        if (isHeadFurniture(index, line)) {
            return ZonedLine.aside(line, Why.FURNITURE);
        }
        if (AnnouncedRemarks.isAnnouncement(line.text())
                && AnnouncedRemarks.place(line.text()).isPresent()) {
            zone = Zone.BODY;
            return ZonedLine.body(line);
        }
        if (Openings.isOpening(line)) {
            zone = Zone.OPENED;
            return ZonedLine.aside(line, line.endsWithColon() ? Why.LEAD_IN : Why.FURNITURE);
        }
        zone = Zone.BODY;
        return inBody(line);
    }

    /** Who the contributor is, where no remark was made yet. */
    private boolean portrays(Line line) {
        boolean portrays = !minutes && !said && SelfPortrait.tells(line.words());
        said |= !portrays && (Shape.endsSentence(line.text()) || RemarkCues.isSubstance(line.text()));
        return portrays;
    }

    private boolean isHeadFurniture(int index, Line line) {
        if (index <= lastHeadLine || FurnitureCues.isStrongHead(line.text())) {
            zone = zoneAfter(line);
            return true;
        }
        if (Letterhead.isFieldOfList(line.text())) {
            zone = Zone.ADDRESSEES;
            return true;
        }
        if (line.isColumn()
                || isKnownHeadLine(line)
                || isListed(line)
                || (minutes && MinutesCues.isFrame(line.text()))) {
            return true;
        }
        if (zone == Zone.ADDRESSEES && isShortItem(line)) {
            return true;
        }
        return zone != Zone.OPENED && isTitleLine(index, line);
    }

    private Zone zoneAfter(Line line) {
        if (FurnitureCues.matches(FurnitureCues.SALUTATION, line.text())) {
            return Zone.OPENED;
        }
        return FurnitureCues.matches(FurnitureCues.ADDRESSEE, line.text()) || Letterhead.isFieldOfList(line.text())
                ? Zone.ADDRESSEES
                : zone;
    }

    /** Who took part, below {@code Thành phần:}, until somebody says something. */
    private boolean isListed(Line line) {
        boolean opens = minutes && MinutesCues.isListing(line.words());
        listing = opens
                || (listing
                        && line.marker().isPresent()
                        && !RemarkCues.isSubstance(line.text())
                        && !RemarkCues.namesPlaceFirst(line.words())
                        && line.text().indexOf(':') < 0);
        return listing;
    }

    private static boolean isKnownHeadLine(Line line) {
        return FurnitureCues.matches(FurnitureCues.CONTACT, line.text())
                || DateFinder.isDateLine(line.text())
                || Letterhead.isField(line.text());
    }

    /** {@code - Bộ A;} below {@code Kính gửi}. */
    private static boolean isShortItem(Line line) {
        return line.marker().map(marker -> marker.style().isBullet()).orElse(true)
                && Shape.wordCount(line.words()) <= 14
                && !line.endsWithColon()
                && !line.isHeadingOfFile()
                && !RemarkCues.namesPlaceFirst(line.words())
                && !RemarkCues.isSubstance(line.text());
    }

    /** A name, title or address at the top: short, without number, and saying nothing. */
    private boolean isTitleLine(int index, Line line) {
        boolean title = line.marker().isEmpty()
                && Shape.wordCount(line.text()) <= 30
                && !Shape.endsSentence(line.text())
                && !line.endsWithColon()
                && (line.isCapitals() || !RemarkCues.isSubstance(line.text()))
                && !RemarkCues.namesPlaceFirst(line.text());
        if (line.marker().isEmpty() && FurnitureCues.titlesAll(line.text())) {
            return true;
        }
        boolean goesOn = index > 0 && lines.get(index - 1).isCapitals() && FurnitureCues.goesOnWithTitle(line.text());
        return goesOn || (title && (index == 0 || !opensBody(line)));
    }

    private static boolean opensBody(Line line) {
        return line.isHeadingOfFile() || (RemarkCues.namesTopicFirst(line.text()) && Shape.wordCount(line.text()) <= 6);
    }

    private ZonedLine inBody(Line line) {
        boolean unnumbered = line.marker().isEmpty();
        if (portrays(line) || (!said && unnumbered && FurnitureCues.namesAuthors(line.text()))) {
            return ZonedLine.aside(line, Why.FURNITURE);
        }
        if (unnumbered && FurnitureCues.isReplacement(line.text())) {
            return ZonedLine.aside(line, Why.FURNITURE);
        }
        if (unnumbered && FurnitureCues.matches(FurnitureCues.RECIPIENTS, line.text())) {
            zone = Zone.RECIPIENTS;
            return ZonedLine.aside(line, Why.FURNITURE);
        }
        if (isFoot(line) || (minutes && isFrame(line))) {
            boolean goesOn = minutes && (isFrame(line) || DateFinder.isDateLine(line.text()));
            zone = goesOn ? zone : Zone.FOOT;
            return ZonedLine.aside(line, Why.FURNITURE);
        }
        if (line.isColumn() && !RemarkCues.isSubstance(line.text()) && !line.isLong()) {
            return ZonedLine.aside(line, Why.FURNITURE);
        }
        return ZonedLine.body(line);
    }

    private static boolean isFrame(Line line) {
        return line.marker().isEmpty()
                ? MinutesCues.isFrame(line.text())
                : MinutesCues.isFrame(line.words()) && !RemarkCues.isSubstance(line.words());
    }

    private static boolean isFoot(Line line) {
        String text = line.words();
        return (line.marker().isEmpty() && DateFinder.isPlaceAndDay(text))
                || FurnitureCues.isClosing(text)
                || (line.marker().isEmpty() && CourtesyCues.isCourtesy(text))
                || FurnitureCues.isSignature(text)
                || FurnitureCues.matches(FurnitureCues.ENCLOSURES, text)
                || (line.marker().isEmpty() && FurnitureCues.matches(FurnitureCues.CONTACT, text));
    }

    private ZonedLine inFoot(int index, Line line) {
        if (FurnitureCues.matches(FurnitureCues.RECIPIENTS, line.text())) {
            zone = Zone.RECIPIENTS;
            return ZonedLine.aside(line, Why.FURNITURE);
        }
        boolean listed = zone == Zone.RECIPIENTS && isRecipient(line);
        if (listed || isFoot(line) || isFootLine(index, line)) {
            return ZonedLine.aside(line, Why.FURNITURE);
        }
        zone = Zone.BODY;
        return ZonedLine.body(line);
    }

    private static boolean isRecipient(Line line) {
        return Shape.wordCount(line.words()) <= 20
                && line.marker().map(marker -> marker.style().isBullet()).orElse(true)
                && !FurnitureCues.beginsAnnex(line.text());
    }

    /** A name, an office, an address below the last words; an annex begins a body again. */
    private boolean isFootLine(int index, Line line) {
        boolean last = index == lines.size() - 1;
        return !(FurnitureCues.beginsAnnex(line.text()) && !last)
                && !line.isHeadingOfFile()
                && !line.isLong()
                && line.marker()
                        .map(marker -> marker.style() == Marker.Style.DASH
                                || Signatory.isPerson(line)
                                || Signatory.isAddress(line))
                        .orElse(true)
                && !line.endsWithColon()
                && (line.isCapitals() || !RemarkCues.isSubstance(line.text()));
    }

    private static boolean isPageNumber(Line line) {
        return PAGE_NUMBER.matcher(line.text()).matches();
    }

    /** The last number, addressee, salutation that stands before the first line of running text; -1 without one. */
    private static int lastHeadLine(List<Line> lines) {
        int last = -1;
        for (int i = 0; i < lines.size() && i < 60; i++) {
            Line line = lines.get(i);
            boolean strong =
                    FurnitureCues.isStrongHead(line.text()) || (line.isColumn() && DateFinder.isDateLine(line.text()));
            if (strong) {
                last = i;
            } else if (runs(line)) {
                return last;
            }
        }
        return last;
    }

    private static boolean runs(Line line) {
        return !line.isColumn()
                && !line.isTableRow()
                && !line.isPageFurniture()
                && !line.isCapitals()
                && ((line.isLong() && Shape.endsSentence(line.text()))
                        || RemarkCues.isSubstance(line.text())
                        || FurnitureCues.isOpening(line.text()));
    }
}
