package org.consultationdigest.link;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the contributor states: references written for the comment, a heading above it that holds one, and references in its
 * own text. The text refines what is stated above it ({@code Section IV.A} above, {@code Paragraph 38: ...} below); where
 * the two do not agree the text counts, since it was written for this comment alone, and a person is told.
 */
final class StatedPlace implements LinkAttempt {
    private final StatedReference references;
    private final HeadingAbove headings;
    private final PageStated lines;
    private final StatedInText text;
    private final Refinement refinement;

    StatedPlace(
            StatedReference references,
            PageStated lines,
            HeadingAbove headings,
            StatedInText text,
            Refinement refinement) {
        this.references = references;
        this.lines = lines;
        this.headings = headings;
        this.text = text;
        this.refinement = refinement;
    }

    @Override
    public Optional<Finding> attempt(Question question) {
        Optional<Finding> written = references.attempt(question);
        if (written.filter(Finding::decides).isPresent()) {
            return Optional.of(refined(written.get(), question));
        }
        Optional<Finding> line = lines.byLine(question).filter(Finding::decides);
        if (line.isPresent()) {
            return line.map(finding -> noting(refined(finding, question), written));
        }
        Optional<Finding> own = headings.stated(question)
                .map(above -> belowHeading(above, question))
                .or(() -> text.exactly(question.mentions()));
        return own.map(finding -> noting(finding, written)).or(() -> written);
    }

    /** A heading decides here only together with the text; alone it comes after words for the whole document. */
    private Finding belowHeading(Finding above, Question question) {
        Finding refined = refined(above, question);
        return refined.rule() == LinkRule.STATED
                ? refined
                : new Finding(
                        refined.rule(), refined.evidence(), refined.resolution().withoutTargets());
    }

    private Finding refined(Finding above, Question question) {
        Refinement.Refined refined = refinement.refine(above.resolution(), question);
        boolean untouched = refined.words().isEmpty();
        String evidence = Stream.concat(
                        refined.keepsAbove() ? Stream.of(above.evidence()) : Stream.of(), refined.words().stream())
                .distinct()
                .collect(Collectors.joining(" · "));
        return new Finding(untouched ? above.rule() : LinkRule.STATED, evidence, refined.resolution());
    }

    private static Finding noting(Finding finding, Optional<Finding> noted) {
        Resolution all = noted.map(Finding::resolution)
                .map(notes -> finding.resolution().and(notes.withoutTargets()))
                .orElse(finding.resolution());
        return new Finding(finding.rule(), finding.evidence(), all);
    }
}
