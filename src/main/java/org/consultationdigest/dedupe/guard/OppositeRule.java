package org.consultationdigest.dedupe.guard;

import java.util.List;
import java.util.Optional;

/** A word exchanged for one that a syllable turns: lawful for unlawful, useful for useless, employer for employee. */
final class OppositeRule implements GuardRule {
    private static final String NAME = "opposite";

    @Override
    public List<GuardFinding> check(Comparison texts) {
        return texts.changes().stream()
                .filter(change -> change.leftSize() == 1 && change.rightSize() == 1)
                .flatMap(change -> finding(change, texts).stream())
                .toList();
    }

    private static Optional<GuardFinding> finding(Change change, Comparison texts) {
        String left = texts.left().token(change.left()).key();
        String right = texts.right().token(change.right()).key();
        if (OppositeWords.are(left, right)) {
            return Optional.of(texts.finding(NAME, Severity.CONFLICT, change));
        }
        return OppositeWords.mayBe(left, right)
                ? Optional.of(texts.finding(NAME, Severity.UNCERTAIN, change))
                : Optional.empty();
    }
}
