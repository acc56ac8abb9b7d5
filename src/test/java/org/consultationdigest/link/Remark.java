package org.consultationdigest.link;

import java.util.List;
import java.util.Optional;
import org.consultationdigest.classify.Classifier;
import org.consultationdigest.extract.CommentId;
import org.consultationdigest.extract.CommentKind;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.PlaceHints;
import org.consultationdigest.extract.SourceLocation;
import org.consultationdigest.extract.Wording;
import org.consultationdigest.intake.SubmissionId;
import org.consultationdigest.outline.ReportOutline;
import org.consultationdigest.text.Language;

/** A comment as a test writes it. */
record Remark(CommentKind kind, String text, PlaceHints hints) {

    static Remark saying(String text) {
        return new Remark(CommentKind.PARAGRAPH, text, PlaceHints.none());
    }

    static Remark inRow(String text, String... references) {
        return new Remark(
                CommentKind.TABLE_ROW,
                text,
                new PlaceHints(
                        List.of(references),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty()));
    }

    static Remark onPage(String text, String page, String... references) {
        return new Remark(
                CommentKind.TABLE_ROW,
                text,
                new PlaceHints(
                        List.of(references),
                        Optional.of(page),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty()));
    }

    static Remark under(String text, String... headings) {
        return new Remark(CommentKind.PARAGRAPH, text, PlaceHints.under(List.of(headings)));
    }

    static Remark inMargin(String text, String draftParagraph) {
        return inMargin(text, draftParagraph, Optional.empty());
    }

    static Remark inMargin(String text, String draftParagraph, Optional<String> draftHeading) {
        return new Remark(
                CommentKind.MARGIN_COMMENT,
                text,
                new PlaceHints(
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.of(draftParagraph),
                        draftHeading));
    }

    SectionLink linkedTo(ReportOutline draft) {
        return linkedBy(new SectionLinker(draft));
    }

    SectionLink linkedBy(SectionLinker linker) {
        ExtractedComment comment = ExtractedComment.plain(
                new CommentId("K-000000000001"),
                new SubmissionId("0".repeat(64)),
                kind,
                SourceLocation.none(),
                Wording.text(text),
                hints,
                Language.UNKNOWN);
        return linker.link(new Classifier().classify(comment)).link();
    }
}
