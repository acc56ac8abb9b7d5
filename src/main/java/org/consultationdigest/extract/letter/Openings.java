package org.consultationdigest.extract.letter;

import java.util.List;

/** What stands at the beginning of a letter before its first remark. */
final class Openings {
    private Openings() {}

    /** What is said for courtesy, tells why the letter is written, or leads in to what follows. */
    static boolean isOpening(Line line) {
        return FurnitureCues.isOpening(line.text())
                || (line.marker().isEmpty()
                        && !line.isHeadingOfFile()
                        && (CourtesyCues.isCourtesy(line.text()) || leadsIn(line)));
    }

    /** {@code A few thoughts from my side:}, said in whole sentences that ask for nothing and judge nothing. */
    private static boolean leadsIn(Line line) {
        List<String> sentences = Shape.sentences(line.text());
        String last = sentences.get(sentences.size() - 1);
        return line.endsWithColon()
                && (line.isLong() || sentences.size() > 1 || FurnitureCues.isAnnouncement(last))
                && !line.paragraph().bold()
                && !RemarkCues.namesPlace(line.text())
                && sentences.stream().noneMatch(RemarkCues::isSubstance);
    }
}
