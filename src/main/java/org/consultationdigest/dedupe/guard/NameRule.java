package org.consultationdigest.dedupe.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Names that differ: words with a capital within a sentence, acronyms, countries, people, bodies. */
final class NameRule implements GuardRule {
    private static final String NAME = "name";

    @Override
    public List<GuardFinding> check(Comparison texts) {
        return texts.edits().stream()
                .flatMap(change -> finding(change, texts).stream())
                .toList();
    }

    private static Optional<GuardFinding> finding(Change change, Comparison texts) {
        List<String> left = names(texts.left(), change.left(), change.leftEnd());
        List<String> right = names(texts.right(), change.right(), change.rightEnd());
        List<String> common = new ArrayList<>(left);
        common.retainAll(right);
        left.removeAll(common);
        right.removeAll(common);
        if (left.isEmpty() && right.isEmpty()) {
            return Optional.empty();
        }
        boolean both = !left.isEmpty() && !right.isEmpty();
        return Optional.of(texts.finding(NAME, both ? Severity.CONFLICT : Severity.UNCERTAIN, change));
    }

    private static List<String> names(MarkedText text, int from, int end) {
        List<String> names = new ArrayList<>();
        for (int i = from; i < end; i++) {
            if (text.isName(i)) {
                names.add(text.token(i).key());
            }
        }
        return names;
    }
}
