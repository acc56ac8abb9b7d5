package org.consultationdigest.link;

import java.util.List;
import java.util.Optional;
import org.consultationdigest.link.reference.Mention;
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

    private Optional<Finding> fromWords(Question question) {
        return LeadingSubject.wholeDraft(question.text(), parser)
                .or(() -> question.mentions().stream()
                        .filter(mention -> mention.reference() instanceof Reference.Whole)
                        .map(Mention::words)
                        .findFirst())
                .or(() -> Everywhere.in(question.text()))
                .flatMap(words -> Finding.of(LinkRule.STATED, words, WHOLE));
    }
}
