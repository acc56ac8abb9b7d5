package org.consultationdigest.dedupe.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
        List<Cue> left = new ArrayList<>(cues(change, texts.left(), texts.right()));
        List<Cue> right = new ArrayList<>(cues(change.mirrored(), texts.right(), texts.left()));
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

    /** The cues of one side of a change: those that touch it, and those that stand beside a cue of the other side. */
    private List<Cue> cues(Change change, MarkedText own, MarkedText other) {
        int from = change.left();
        int end = change.leftEnd();
        for (MarkedText.Mark mark : other.marks(change.right(), change.rightEnd())) {
            from = Math.min(from, change.left() - Math.max(0, change.right() - mark.start()));
            end = Math.max(end, change.leftEnd() + Math.max(0, mark.end() - change.rightEnd()));
        }
        Set<MarkedText.Mark> marks = own.marks(from, end);
        return marks.stream()
                .map(MarkedText.Mark::cue)
                .filter(cue -> cue.rule().equals(name))
                .toList();
    }
}
