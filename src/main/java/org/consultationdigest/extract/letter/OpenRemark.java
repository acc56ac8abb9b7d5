package org.consultationdigest.extract.letter;

import java.util.Optional;
import org.consultationdigest.extract.PlaceHints;
import org.consultationdigest.extract.SourceLocation;

/** A remark that more paragraphs may belong to. */
final class OpenRemark {
    private final Optional<String> label;
    private final StringBuilder text;
    private final boolean numbered;
    private final SourceLocation location;
    private final PlaceHints hints;
    private final Optional<Speaker> speaker;

    OpenRemark(
            Optional<String> label,
            String text,
            boolean numbered,
            SourceLocation location,
            PlaceHints hints,
            Optional<Speaker> speaker) {
        this.label = label;
        this.text = new StringBuilder(text);
        this.numbered = numbered;
        this.location = location;
        this.hints = hints;
        this.speaker = speaker;
    }

    /**
     * Whether an unnumbered paragraph belongs to it: it begins in the middle of a sentence, is the wording announced by a
     * colon, is said of words that were quoted, is a row of figures, or stands below a numbered remark and begins nothing
     * new; a head in bold begins something new.
     */
    boolean goesOnWith(Line line) {
        String said = text.toString().strip();
        if (line.isTableRow()) {
            return true;
        }
        if (line.paragraph().hasRunInHead()) {
            return false;
        }
        if (QuotedPlace.in(said).isPresent()) {
            return line.marker().isEmpty() && QuotedPlace.in(line.text()).isEmpty();
        }
        if (quotesPlaceAbove(said)) {
            return line.marker().isEmpty() && !line.startsQuoted();
        }
        boolean announced = said.endsWith(":");
        boolean quotation = line.startsQuoted() && ProposedWording.isLedInBy(said);
        boolean goesOn =
                line.startsLowerCase() && !(Shape.endsSentence(said) && RemarkCues.namesPlaceFirst(line.text()));
        return goesOn
                || announced
                || quotation
                || (numbered && (!RemarkCues.beginsRemark(line.text()) || Translations.isOneOf(said, line.text())));
    }

    /** Whether a line only repeats the draft's words at the place that the line above has named. */
    boolean quotesPlaceAbove(String line) {
        return !hints.references().isEmpty() && QuotedPlace.ofQuotation(line).isPresent();
    }

    void add(String more) {
        text.append('\n').append(more);
    }

    /** The number or bullet it stands behind. */
    Optional<String> label() {
        return label;
    }

    String text() {
        return text.toString();
    }

    SourceLocation location() {
        return location;
    }

    PlaceHints hints() {
        return hints;
    }

    Optional<Speaker> speaker() {
        return speaker;
    }
}
