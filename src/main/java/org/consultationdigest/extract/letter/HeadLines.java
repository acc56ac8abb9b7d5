package org.consultationdigest.extract.letter;

import java.util.List;

/** Tells the lines of a head from the first words of the body: numbers, addressees, titles, names of bodies. */
final class HeadLines {
    private static final int LINES_OF_HEAD = 60;

    private HeadLines() {}

    /** The last number, addressee, salutation that stands before the first line of running text; -1 without one. */
    static int last(List<Line> lines) {
        int last = -1;
        for (int i = 0; i < lines.size() && i < LINES_OF_HEAD; i++) {
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

    /** A way to reach somebody, a date, the name of the sender. */
    static boolean isKnown(Line line) {
        return FurnitureCues.matches(FurnitureCues.CONTACT, line.text())
                || DateFinder.isDateLine(line.text())
                || SenderField.isOne(line.text());
    }

    /** {@code - Bộ A;} below {@code Kính gửi}. */
    static boolean isShortItem(Line line) {
        return line.marker().map(marker -> marker.style().isBullet()).orElse(true)
                && Shape.wordCount(line.words()) <= 14
                && !line.endsWithColon()
                && !line.isHeadingOfFile()
                && !RemarkCues.namesPlaceFirst(line.words())
                && !RemarkCues.isSubstance(line.text());
    }

    /** A name, title or address at the top: short, without number, and saying nothing. */
    static boolean isTitle(List<Line> lines, int index) {
        Line line = lines.get(index);
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
}
