package org.consultationdigest.bench.dedupe;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.consultationdigest.classify.Classification;
import org.consultationdigest.classify.ClassifiedComment;
import org.consultationdigest.extract.CommentId;
import org.consultationdigest.extract.CommentKind;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.PlaceHints;
import org.consultationdigest.extract.SourceLocation;
import org.consultationdigest.extract.Wording;
import org.consultationdigest.intake.SubmissionId;
import org.consultationdigest.link.LinkRule;
import org.consultationdigest.link.LinkTarget;
import org.consultationdigest.link.LinkedComment;
import org.consultationdigest.link.SectionLink;
import org.consultationdigest.text.Language;
import org.consultationdigest.text.Sha256;

/** A comment of a text, each from a file of its own. */
final class Remark {
    static final String SECTION = "I";
    private static final Classification UNCLASSIFIED = new Classification(Optional.empty(), List.of(), List.of());
    private static final SectionLink LINK = new SectionLink.Stated(
            List.of(LinkTarget.section(SECTION)), LinkRule.STATED, "", List.of(), List.of(), List.of());

    private Remark() {}

    static LinkedComment of(String id, String text) {
        return of(id, text, new SubmissionId(Sha256.hex(id)), LINK);
    }

    static LinkedComment of(String id, String text, SubmissionId file, SectionLink link) {
        return new LinkedComment(
                new ClassifiedComment(
                        new ExtractedComment(
                                new CommentId(id),
                                file,
                                CommentKind.PARAGRAPH,
                                SourceLocation.none(),
                                Wording.text(text),
                                PlaceHints.none(),
                                Language.UNKNOWN,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                false,
                                Map.of()),
                        UNCLASSIFIED),
                link);
    }
}
