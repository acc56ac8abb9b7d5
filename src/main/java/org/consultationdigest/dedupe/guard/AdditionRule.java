package org.consultationdigest.dedupe.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Whole sentences that one text only has.
 *
 * <p>Those of the copy would be lost with it. Those of the representative lose nothing, unless they take back or oppose what
 * both say.
 */
final class AdditionRule implements GuardRule {
    private static final String NAME = "says more";
    private static final Set<String> TURNING = Set.of("stance", "condition", "negation");

    /** "Thank you for your time and attention" says nothing. */
    private static final int FURNITURE = 2;

    @Override
    public List<GuardFinding> check(Comparison texts) {
        List<GuardFinding> findings = new ArrayList<>();
        for (Change change : texts.changes()) {
            if (!change.isSpelling() && texts.isWholeSentence(change) && matters(change, texts)) {
                findings.add(texts.finding(NAME, Severity.UNCERTAIN, change));
            }
        }
        return findings;
    }

    private static boolean matters(Change change, Comparison texts) {
        return change.rightSize() > 0
                ? content(texts.right(), change.right(), change.rightEnd()) > FURNITURE
                        || turns(texts.right(), change.right(), change.rightEnd())
                : turns(texts.left(), change.left(), change.leftEnd());
    }

    private static int content(MarkedText text, int from, int end) {
        int content = 0;
        for (int i = from; i < end; i++) {
            content += text.isContent(i) || text.token(i).isNumber() ? 1 : 0;
        }
        return content;
    }

    private static boolean turns(MarkedText text, int from, int end) {
        return text.marks(from, end).stream().anyMatch(mark -> isOpposing(mark.cue()));
    }

    private static boolean isOpposing(Cue cue) {
        return TURNING.contains(cue.rule())
                && (cue.pole().equals("against")
                        || cue.pole().equals("but")
                        || cue.pole().equals("except"));
    }
}
