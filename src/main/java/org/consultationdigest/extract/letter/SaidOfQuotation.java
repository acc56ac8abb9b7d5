package org.consultationdigest.extract.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.consultationdigest.extract.PlaceHints;
import org.consultationdigest.extract.Wording;

/**
 * A remark on words of the draft that were quoted in the line before it.
 *
 * @param lead what names the place of the quotation in its own line; empty where the line above does
 * @param wording what is said, and the words it is said of
 * @param hints the remark's, and the place that the lead names
 */
record SaidOfQuotation(String lead, Wording wording, PlaceHints hints) {

    /** The remark and its quotation; absent when it does not begin with one, or says nothing of it. */
    static Optional<SaidOfQuotation> in(OpenRemark remark) {
        int end = remark.text().indexOf('\n');
        String said = end < 0 ? "" : remark.text().substring(end).strip();
        if (said.isEmpty()) {
            return Optional.empty();
        }
        String first = remark.text().substring(0, end);
        return remark.quotesPlaceAbove(first)
                ? QuotedPlace.ofQuotation(first)
                        .map(words ->
                                new SaidOfQuotation("", GivenReason.split(said).quoting(words), remark.hints()))
                : QuotedPlace.in(first).map(quoted -> of(quoted, said, remark.hints()));
    }

    private static SaidOfQuotation of(QuotedPlace quoted, String said, PlaceHints hints) {
        List<String> references = new ArrayList<>(hints.references());
        references.add(quoted.lead());
        return new SaidOfQuotation(
                quoted.lead(),
                GivenReason.split(said).quoting(quoted.words()),
                new PlaceHints(
                        references,
                        hints.page(),
                        hints.line(),
                        hints.headings(),
                        hints.draftParagraph(),
                        hints.draftHeading()));
    }
}
