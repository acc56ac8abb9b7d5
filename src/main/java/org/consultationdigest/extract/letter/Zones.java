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
        this.lastHeadLine = HeadLines.last(lines);
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
        if (line.isNote() && !RemarkCues.isSubstance(line.text())) {
            return ZonedLine.aside(line, Why.FURNITURE);
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
        if (SenderField.beginsList(line.text())) {
            zone = Zone.ADDRESSEES;
            return true;
        }
        if (line.isColumn()
                || HeadLines.isKnown(line)
                || isListed(line)
                || (minutes && MinutesCues.isFrame(line.text()))) {
            return true;
        }
        if (zone == Zone.ADDRESSEES && HeadLines.isShortItem(line)) {
            return true;
        }
        return zone != Zone.OPENED && HeadLines.isTitle(lines, index);
    }

    private Zone zoneAfter(Line line) {
        if (FurnitureCues.matches(FurnitureCues.SALUTATION, line.text())) {
            return Zone.OPENED;
        }
        return FurnitureCues.matches(FurnitureCues.ADDRESSEE, line.text()) || SenderField.beginsList(line.text())
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
        if (FootLines.begins(line) || (minutes && isFrame(line))) {
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

    private ZonedLine inFoot(int index, Line line) {
        if (FurnitureCues.matches(FurnitureCues.RECIPIENTS, line.text())) {
            zone = Zone.RECIPIENTS;
            return ZonedLine.aside(line, Why.FURNITURE);
        }
        boolean listed = zone == Zone.RECIPIENTS && FootLines.isRecipient(line);
        if (listed || FootLines.begins(line) || FootLines.goesOn(line, index == lines.size() - 1)) {
            return ZonedLine.aside(line, Why.FURNITURE);
        }
        zone = Zone.BODY;
        return ZonedLine.body(line);
    }

    private static boolean isPageNumber(Line line) {
        return PAGE_NUMBER.matcher(line.text()).matches();
    }
}
