package org.consultationdigest.dedupe.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words of a list that differ in what they mean: "support" beside "oppose", "not" beside nothing.
 *
 * @param name the rule as the list names it
 * @param alone how sure it is when only one side has such a word
 */
record CueRule(String name, Severity alone) implements GuardRule {
    @Override
    public List<GuardFinding> check(Comparison texts) {
        return texts.edits().stream()
                .flatMap(change -> finding(change, texts).stream())
                .toList();
    }

    private Optional<GuardFinding> finding(Change change, Comparison texts) {
        Change wide = texts.widened(change);
        List<Cue> left = cues(texts.left(), wide.left(), wide.leftEnd());
        List<Cue> right = cues(texts.right(), wide.right(), wide.rightEnd());
        left.removeIf(cue -> removeOne(right, cue.pole()));
        boolean opposed = !left.isEmpty() && !right.isEmpty();
        boolean strong = Stream.concat(left.stream(), right.stream()).anyMatch(cue -> !cue.weak());
        if (!opposed && !strong) {
            return Optional.empty();
        }
        return Optional.of(texts.finding(name, opposed ? Severity.CONFLICT : alone, change));
    }

    private static boolean removeOne(List<Cue> cues, String pole) {
        for (int i = 0; i < cues.size(); i++) {
            if (cues.get(i).pole().equals(pole)) {
                cues.remove(i);
                return true;
            }
        }
        return false;
    }

    private List<Cue> cues(MarkedText text, int from, int end) {
        return text.marks(from, end).stream()
                .map(MarkedText.Mark::cue)
                .filter(cue -> cue.rule().equals(name))
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
