package org.consultationdigest.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.extract.SourceLocation;
import org.consultationdigest.extract.Wording;
import org.consultationdigest.job.Outcome;
import org.consultationdigest.link.LinkTarget;
import org.consultationdigest.link.LinkedComment;

/** A comment as a person reads it on the terminal. */
final class CommentText {
    private CommentText() {}

    /** A comment: where it belongs and stands on the first line, its words below. */
    static String of(ExtractedComment comment, Optional<LinkedComment> linked) {
        String head = comment.id().value() + "  " + comment.kind() + "  " + place(comment.location())
                + linked.map(CommentText::target).orElse("")
                + comment.contributor().map(body -> "  by " + body).orElse("");
        return OneLine.of(head) + words(comment.wording()) + "\n";
    }

    /** A file: what became of it and what is wrong with it. */
    static String ofFile(Inspection.Inspected inspected) {
        Outcome outcome = Outcome.of(inspected.mediaType(), inspected.extraction());
        StringBuilder told = new StringBuilder(OneLine.of(inspected.path() + ": "
                + outcome.status().name().toLowerCase(Locale.ROOT)
                + outcome.reason().map(reason -> ", " + reason).orElse("")));
        if (inspected.extraction() instanceof Extraction.Legible read) {
            told.append(", ").append(read.amount().comments()).append(" comments, ");
            told.append(read.amount().remainder()).append(" texts set aside");
            read.facts().mapping().ifPresent(mapping -> told.append("\n  ").append(OneLine.of(mapping)));
            read.problems()
                    .forEach(problem -> told.append("\n  ")
                            .append(OneLine.of(
                                    problem.part().map(part -> part + ": ").orElse("") + problem.message())));
        }
        return told.append('\n').toString();
    }

    private static String target(LinkedComment linked) {
        String targets = linked.link().targets().stream()
                .map(target -> target.section()
                        + (target.paragraphs().isEmpty() ? "" : " para " + String.join(", ", target.paragraphs())))
                .collect(Collectors.joining("; "));
        return "  -> " + (targets.isEmpty() ? LinkTarget.UNLINKED : targets)
                + (linked.link().evidence().isBlank()
                        ? ""
                        : " (" + linked.link().evidence() + ")");
    }

    private static String place(SourceLocation place) {
        return Stream.of(
                        place.sheet().map(sheet -> "sheet " + sheet),
                        place.cell().map(cell -> "cell " + cell),
                        count("page", place.page()),
                        count("table", place.table()),
                        count("row", place.row()),
                        count("paragraph", place.paragraph()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private static Optional<String> count(String name, java.util.OptionalInt number) {
        return number.isPresent() ? Optional.of(name + " " + number.getAsInt()) : Optional.empty();
    }

    private static String words(Wording wording) {
        StringBuilder words = new StringBuilder();
        append(words, "", wording.text());
        append(words, "change to: ", wording.proposedChange());
        append(words, "because: ", wording.rationale());
        append(words, "- ", wording.deleted());
        append(words, "+ ", wording.inserted());
        append(words, "on: ", wording.quoted());
        return words.toString();
    }

    private static void append(StringBuilder words, String label, Optional<String> part) {
        part.ifPresent(text -> words.append("\n    ").append(label).append(OneLine.of(text)));
    }
}
