package org.consultationdigest.link;

import java.util.List;
import java.util.Optional;

/** The heading above the paragraph of an annotated copy, when the paragraph itself is not the draft's any more. */
final class HeadingInTheCopy implements LinkAttempt {
    private static final double UNDER_THE_HEADING = 0.8;

    private final DraftIndex draft;
    private final ReferenceResolver resolver;

    HeadingInTheCopy(DraftIndex draft, ReferenceResolver resolver) {
        this.draft = draft;
        this.resolver = resolver;
    }

    @Override
    public Optional<Finding> attempt(Question question) {
        return question.hints().draftHeading().flatMap(heading -> {
            var sections = resolver.narrowed(draft.titles().exact(heading), List.of());
            Resolution found = sections.isEmpty()
                    ? Resolution.NOTHING
                    : Resolution.oneOrAmong(sections).scored(UNDER_THE_HEADING);
            return Finding.of(LinkRule.PLACE, heading.strip(), found);
        });
    }
}
