package org.consultationdigest.extract.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.consultationdigest.extract.letter.BodyLine.Role;

/**
 * Finds the structure of a body: which lines are headings, lead-ins, remarks.
 *
 * <p>A line that ends with a colon and has items is a lead-in; when it says something in full sentences before, it is a
 * remark too and its last sentence heads the items. When it asks for something and its items are bare fragments
 * ({@code Đề nghị bổ sung: - Luật A; - Luật B}), the whole is one remark, because the fragments alone ask for nothing.
 * A heading without anything below it stays a remark: nothing that could be meant is set aside.
 */
final class BodyStructure {
    private static final int LONGEST_HEADING = 20;
    private static final int LONGEST_FRAGMENT = 12;
    private static final int LONGEST_HEADING_OF_SUBNUMBERS = 8;

    private final List<Line> lines;
    private final int[] depths;
    private final boolean[] openers;

    private BodyStructure(List<Line> lines) {
        this.lines = lines;
        this.depths = new int[lines.size()];
        this.openers = new boolean[lines.size()];
        nest();
    }

    static List<BodyLine> of(List<ZonedLine> zoned) {
        BodyStructure structure = new BodyStructure(
                zoned.stream().filter(ZonedLine::isBody).map(ZonedLine::line).toList());
        List<BodyLine> body = new ArrayList<>();
        int index = 0;
        for (ZonedLine line : zoned) {
            body.add(line.isBody() ? structure.at(index++) : new BodyLine(line.line(), Role.ASIDE, 0, line.aside()));
        }
        return body;
    }

    private void nest() {
        Nesting nesting = new Nesting();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            openers[i] = !line.isTableRow()
                    && (line.isHeadingOfFile() || line.marker().isPresent() || opensUnnumbered(i));
            depths[i] = openers[i] ? nesting.enter(line) : nesting.below();
        }
    }

    private boolean opensUnnumbered(int i) {
        Line line = lines.get(i);
        if (i + 1 < lines.size() && (RemarkCues.isPlaceOnly(line.words()) || SelfPortrait.isHeading(line.words()))) {
            return true;
        }
        if (i + 1 == lines.size() || line.startsLowerCase() || line.startsQuoted()) {
            return false;
        }
        return line.endsWithColon() ? !proposes(i) : hasHeadingShape(line, true) || announces(i);
    }

    private BodyLine at(int i) {
        return new BodyLine(lines.get(i), role(i), depths[i], Optional.empty());
    }

    private Role role(int i) {
        Line line = lines.get(i);
        if (!openers[i]) {
            return Role.PLAIN;
        }
        if (i + 1 < lines.size() && lines.get(i + 1).isTableRow()) {
            return Role.ITEM;
        }
        if (announces(i)) {
            return AnnouncedRemarks.isAnnouncement(line.words()) ? Role.LEAD_IN : Role.ITEM;
        }
        if (!isFollowedBelow(i)) {
            return isEmptyHeading(i) ? Role.HEADING : Role.ITEM;
        }
        if (line.endsWithColon()) {
            return roleOfColonLine(i);
        }
        boolean bareRecommendation = RemarkCues.isRecommendation(line.words()) && Shape.wordCount(line.words()) <= 3;
        if ((line.isHeadingOfFile() && !isStatement(line)) || bareRecommendation) {
            return Role.HEADING;
        }
        if (headsSubnumbers(i)) {
            return Role.HEADING;
        }
        boolean bullet = line.marker().map(marker -> marker.style().isBullet()).orElse(false);
        return hasHeadingShape(line, false) && (!bullet || openers[i + 1]) ? Role.HEADING : Role.ITEM;
    }

    /** Whether it says that remarks follow, and something does. */
    private boolean announces(int i) {
        return i + 1 < lines.size()
                && (lines.get(i).marker().isEmpty() || isFollowedBelow(i))
                && AnnouncedRemarks.isAtTheEndOf(lines.get(i).words());
    }

    /** A heading of the file that says nothing: the last one only where it names a part of a letter. */
    private boolean isEmptyHeading(int i) {
        Line line = lines.get(i);
        if (SelfPortrait.isHeading(line.words())) {
            // What it tells of itself may have been taken out of the body below.
            return true;
        }
        return line.isHeadingOfFile()
                && (i + 1 < lines.size() || RemarkCues.namesTopicFirst(line.words()))
                && !RemarkCues.isSubstance(line.text())
                && !Shape.endsSentence(line.text());
    }

    private Role roleOfColonLine(int i) {
        Line line = lines.get(i);
        List<String> sentences = Shape.sentences(line.words());
        if (proposes(i)) {
            return Role.ITEM;
        }
        if (RemarkCues.asks(line.text()) && !FurnitureCues.isAnnouncement(line.text()) && listsFragments(i)) {
            return Role.ITEM_WITH_LIST;
        }
        boolean says = sentences.subList(0, sentences.size() - 1).stream().anyMatch(s -> Shape.wordCount(s) >= 4);
        return says ? Role.ITEM : Role.LEAD_IN;
    }

    /** Whether new wording for the draft follows: a paragraph of its own, or one in quotation marks. */
    private boolean proposes(int i) {
        if (i + 1 >= lines.size() || !ProposedWording.isLedInBy(lines.get(i).text())) {
            return false;
        }
        Line next = lines.get(i + 1);
        return next.startsQuoted() || (next.marker().isEmpty() && !next.isHeadingOfFile() && !next.endsWithColon());
    }

    private boolean listsFragments(int i) {
        for (int j = i + 1; j < lines.size() && depths[j] > depths[i]; j++) {
            Line item = lines.get(j);
            boolean fragment = item.marker().isPresent()
                    && !RemarkCues.isSubstance(item.text())
                    && !item.endsWithColon()
                    && Shape.wordCount(item.words()) <= LONGEST_FRAGMENT;
            if (!fragment) {
                return false;
            }
        }
        return true;
    }

    private boolean isFollowedBelow(int i) {
        return i + 1 < lines.size() && depths[i + 1] > depths[i];
    }

    /** {@code 2. Hạn chế và đề xuất} above {@code 2.1.}: few words without an end, and numbers that go on from its own. */
    private boolean headsSubnumbers(int i) {
        Line line = lines.get(i);
        return Shape.wordCount(line.words()) <= LONGEST_HEADING_OF_SUBNUMBERS
                && !Shape.endsSentence(line.text())
                && !RemarkCues.namesPlace(line.words())
                && line.marker()
                        .filter(marker -> isNumberedBelow(marker, lines.get(i + 1)))
                        .isPresent();
    }

    private static boolean isNumberedBelow(Marker above, Line below) {
        return below.marker()
                .filter(marker -> marker.style() == Marker.Style.DECIMAL && above.style() == Marker.Style.DECIMAL)
                .filter(marker -> marker.label().startsWith(above.label() + "."))
                .isPresent();
    }

    private static boolean hasHeadingShape(Line line, boolean unnumbered) {
        int words = Shape.wordCount(line.words());
        if (words == 0 || words > LONGEST_HEADING || Shape.endsSentence(line.text())) {
            return false;
        }
        if (line.isCapitals() || line.paragraph().bold()) {
            return !(RemarkCues.asks(line.words()) && RemarkCues.namesPlaceFirst(line.words()));
        }
        return !isStatement(line)
                && (RemarkCues.namesTopicFirst(line.words())
                        || RemarkCues.isPlaceOnly(line.words())
                        || (!unnumbered && words <= LONGEST_FRAGMENT));
    }

    private static boolean isStatement(Line line) {
        return RemarkCues.isSubstance(line.words()) || RemarkCues.hasPredicate(line.words());
    }
}
