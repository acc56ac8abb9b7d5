package org.consultationdigest.dedupe;

import java.time.LocalDate;
import java.util.ArrayList;
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

/** A comment in the making: {@code Comments.saying("Add a source").inSection("II.B").atParagraph("12").as("a")}. */
final class Comments {
    private static final SubmissionId SUBMISSION = new SubmissionId("0".repeat(64));

    private final CommentKind kind;
    private final Wording wording;
    private final List<LinkTarget> targets = new ArrayList<>();
    private PlaceHints hints = PlaceHints.none();
    private Optional<LocalDate> date = Optional.empty();
    private Optional<CommentId> parent = Optional.empty();
    private SourceLocation location = SourceLocation.none();
    private SubmissionId submission = SUBMISSION;
    private Language language = Language.UNKNOWN;

    private Comments(CommentKind kind, Wording wording) {
        this.kind = kind;
        this.wording = wording;
    }

    static Comments saying(String text) {
        return new Comments(CommentKind.PARAGRAPH, Wording.text(text));
    }

    static Comments proposing(String text) {
        return with(CommentKind.TABLE_ROW, Optional.empty(), Optional.of(text), Optional.empty(), Optional.empty());
    }

    static Comments deleting(String words) {
        return with(
                CommentKind.TRACKED_CHANGE, Optional.empty(), Optional.empty(), Optional.of(words), Optional.empty());
    }

    static Comments inserting(String words) {
        return with(
                CommentKind.TRACKED_CHANGE, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(words));
    }

    private static Comments with(
            CommentKind kind,
            Optional<String> text,
            Optional<String> proposed,
            Optional<String> deleted,
            Optional<String> inserted) {
        return new Comments(kind, new Wording(text, proposed, Optional.empty(), Optional.empty(), deleted, inserted));
    }

    Comments inSection(String section) {
        targets.add(LinkTarget.section(section));
        return this;
    }

    Comments atParagraph(String... numbers) {
        LinkTarget last = targets.remove(targets.size() - 1);
        targets.add(new LinkTarget(last.section(), List.of(numbers)));
        return this;
    }

    Comments onPage(String page) {
        hints = new PlaceHints(
                List.of(), Optional.of(page), Optional.empty(), List.of(), Optional.empty(), Optional.empty());
        return this;
    }

    Comments onDraftParagraph(String words) {
        hints = new PlaceHints(
                List.of(), Optional.empty(), Optional.empty(), List.of(), Optional.of(words), Optional.empty());
        return this;
    }

    Comments on(LocalDate day) {
        date = Optional.of(day);
        return this;
    }

    Comments anchoredAt(String words) {
        location = location.anchoredAt(words);
        return this;
    }

    /** One digit, the file. */
    Comments inFile(String file) {
        submission = new SubmissionId(file.repeat(64));
        return this;
    }

    Comments in(Language spoken) {
        language = spoken;
        return this;
    }

    Comments answering(String id) {
        parent = Optional.of(new CommentId(id));
        return this;
    }

    LinkedComment as(String id) {
        ExtractedComment comment = new ExtractedComment(
                new CommentId(id),
                submission,
                kind,
                location,
                wording,
                hints,
                language,
                Optional.empty(),
                Optional.empty(),
                date,
                parent,
                false,
                Map.of());
        SectionLink link = targets.isEmpty()
                ? new SectionLink.Unlinked("", List.of(), List.of(), List.of())
                : new SectionLink.Stated(List.copyOf(targets), LinkRule.STATED, "", List.of(), List.of(), List.of());
        return new LinkedComment(
                new ClassifiedComment(comment, new Classification(Optional.empty(), List.of(), List.of())), link);
    }
}
