package org.consultationdigest.extract;

import java.util.List;
import java.util.Optional;
import org.consultationdigest.intake.SubmissionId;
import org.consultationdigest.text.LanguageGuesser;

/** A text that the program set aside and a person says is a comment. */
public final class RestoredComment {
    private RestoredComment() {}

    /**
     * The comment that a text becomes.
     *
     * @param id the id of the text, as {@link RemainderId} gave it
     */
    public static ExtractedComment of(SubmissionId submission, String id, Remainder text) {
        SourceLocation location = text.location();
        Optional<String> heading = location.heading();
        return ExtractedComment.plain(
                RemainderId.asComment(id),
                submission,
                kind(location),
                location,
                Wording.text(text.text()),
                PlaceHints.under(heading.map(List::of).orElse(List.of())),
                LanguageGuesser.guess(text.text()));
    }

    private static CommentKind kind(SourceLocation location) {
        if (location.sheet().isPresent()) {
            return CommentKind.SHEET_ROW;
        }
        return location.table().isPresent() ? CommentKind.TABLE_ROW : CommentKind.PARAGRAPH;
    }
}
