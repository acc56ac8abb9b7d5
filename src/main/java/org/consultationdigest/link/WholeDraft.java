package org.consultationdigest.link;

import java.util.List;
import java.util.Optional;
import org.consultationdigest.link.reference.Reference;
import org.consultationdigest.link.reference.ReferenceParser;

/** Comments that say they are on the document as a whole: in a reference column ({@code Chung}) or in their text. */
final class WholeDraft implements LinkAttempt {
    static final Resolution WHOLE = Resolution.to(List.of(LinkTarget.section(LinkTarget.WHOLE)));

    private final ReferenceParser parser;

    WholeDraft(ReferenceParser parser) {
        this.parser = parser;
    }

    @Override
    public Optional<Finding> attempt(Question question) {
        return fromReferences(question).or(() -> fromWords(question));
    }

    private Optional<Finding> fromReferences(Question question) {
        return question.hints().references().stream()
                .filter(cell -> isAboutTheWhole(cell, parser))
                .reduce((farther, nearer) -> nearer)
                .flatMap(cell -> Finding.of(LinkRule.STATED, cell.strip(), WHOLE));
    }

    /** Whether a cell or heading says that the document as a whole is meant. */
    static boolean isAboutTheWhole(String words, ReferenceParser parser) {
        return parser.cell(words).stream().anyMatch(mention -> mention.reference() instanceof Reference.Whole);
    }

    private static Optional<Finding> fromWords(Question question) {
        return question.mentions().stream()
                .filter(mention -> mention.reference() instanceof Reference.Whole)
                .findFirst()
                .flatMap(mention -> Finding.of(LinkRule.STATED, mention.words(), WHOLE));
    }
}
