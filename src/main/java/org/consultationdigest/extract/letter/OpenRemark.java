package org.consultationdigest.extract.letter;

import java.util.Optional;
import java.util.regex.Pattern;
import org.consultationdigest.extract.PlaceHints;
import org.consultationdigest.extract.SourceLocation;

/** A remark that more paragraphs may belong to. */
final class OpenRemark {
    private static final Pattern SERIES_GOES_ON = Pattern.compile("[;,]\\s*(?:(?i:and|or|và|hoặc|et|ou|y|o)\\s*)?$");

    private static final Pattern BEGINS_SMALL = Pattern.compile("\\p{Ll}");

    private final Optional<String> label;
    private final StringBuilder text;
    private final boolean numbered;
    private final boolean inSeries;
    private final SourceLocation location;
    private final PlaceHints hints;
    private final Optional<Speaker> speaker;

    /**
     * Begins one.
     *
     * @param numbered whether it begins with a number or bullet
     * @param follows whether the item above it ended with a semicolon or comma, so that they are one sentence
     */
    OpenRemark(
            Optional<String> label,
            String text,
            boolean numbered,
            boolean follows,
            SourceLocation location,
            PlaceHints hints,
            Optional<Speaker> speaker) {
        this.label = label;
        this.text = new StringBuilder(text);
        this.numbered = numbered;
        this.inSeries =
                numbered && (follows || (BEGINS_SMALL.matcher(text).lookingAt() && !RemarkCues.namesPlaceFirst(text)));
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
                || (numbered
                        && !isEndOfSeries()
                        && (!RemarkCues.beginsRemark(line.text()) || Translations.isOneOf(said, line.text())));
    }

    /** {@code - the last sentence; - its source.}: the full stop ends the list, and what follows is no part of its last item. */
    boolean isEndOfSeries() {
        return inSeries && Shape.endsSentence(text.toString().strip());
    }

    /** Whether the next item goes on with its sentence. */
    boolean announcesNext() {
        return numbered && SERIES_GOES_ON.matcher(text).find();
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
