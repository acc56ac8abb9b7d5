package org.consultationdigest.extract.pdf;

import java.util.List;
import java.util.Optional;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.SourceLocation;
import org.consultationdigest.format.pdf.PdfContent;

/** Marks the comments whose words were read from a picture, with how sure that is. */
final class RecognisedComments {
    private RecognisedComments() {}

    static List<ExtractedComment> marked(List<ExtractedComment> comments, PdfContent pdf) {
        return comments.stream()
                .map(comment -> confidence(comment, pdf)
                        .map(percent -> comment.withExtra(ExtractedComment.RECOGNISED, percent + " %"))
                        .orElse(comment))
                .toList();
    }

    private static Optional<Integer> confidence(ExtractedComment comment, PdfContent pdf) {
        return comment.location().paragraph().stream()
                .mapToObj(paragraph -> pdf.recognised().confidence().get(paragraph - 1))
                .flatMap(percent -> Optional.ofNullable(percent).stream())
                .findFirst()
                .or(() -> ofPage(comment.location(), pdf));
    }

    /** A row of a table has no paragraph; it is known how sure the recognition is of its page. */
    private static Optional<Integer> ofPage(SourceLocation location, PdfContent pdf) {
        return location.paragraph().isPresent()
                ? Optional.empty()
                : location.page().stream()
                        .mapToObj(page -> pdf.recognised().pages().get(page))
                        .flatMap(percent -> Optional.ofNullable(percent).stream())
                        .findFirst();
    }
}
