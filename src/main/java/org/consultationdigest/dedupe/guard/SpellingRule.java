package org.consultationdigest.dedupe.guard;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Two spellings that may be one word or two: taken for a slip only where nothing hangs on them.
 *
 * <p>Words turned into their opposite by a syllable stay apart; a slip in a name, in a word that a rule looks at, or in a
 * word too short to tell is a person's decision.
 */
final class SpellingRule implements GuardRule {
    private static final String NAME = "spelling";
    private static final Pattern ENDING = Pattern.compile("(?:e?s|e?d|ing|ly|es?|x|nt|ent|e?r)?");
    private static final int LONG = 5;

    @Override
    public List<GuardFinding> check(Comparison texts) {
        return texts.changes().stream()
                .filter(Change::isSpelling)
                .flatMap(change -> finding(change, texts).stream())
                .toList();
    }

    private static Optional<GuardFinding> finding(Change change, Comparison texts) {
        String left = joined(texts.left(), change.left(), change.leftEnd());
        String right = joined(texts.right(), change.right(), change.rightEnd());
        Optional<Cue> one = cue(texts.left(), change.left(), change.leftEnd());
        Optional<Cue> other = cue(texts.right(), change.right(), change.rightEnd());
        if (hasNumber(texts.left(), change.left(), change.leftEnd())
                || hasNumber(texts.right(), change.right(), change.rightEnd())) {
            return Optional.of(texts.finding("number", Severity.UNCERTAIN, change));
        }
        if (one.isPresent() && other.isPresent()) {
            return opposed(one.get(), other.get(), change, texts);
        }
        if (OppositeWords.are(left, right) || OppositeWords.mayBe(left, right)) {
            return Optional.empty();
        }
        boolean name = texts.left().isName(change.left()) && texts.right().isName(change.right());
        if (name) {
            return Optional.of(texts.finding("name", Severity.UNCERTAIN, change));
        }
        return isHarmless(change, left, right, one.or(() -> other))
                ? Optional.empty()
                : Optional.of(texts.finding(NAME, Severity.UNCERTAIN, change));
    }

    /** Two words that rules know, and so no slip. */
    private static Optional<GuardFinding> opposed(Cue one, Cue other, Change change, Comparison texts) {
        if (one.equals(other) || (one.rule().equals(other.rule()) && one.pole().equals(other.pole()))) {
            return Optional.empty();
        }
        String rule = one.isPlain() || (one.weak() && !other.isPlain()) ? other.rule() : one.rule();
        boolean weak = (one.isPlain() || one.weak()) && (other.isPlain() || other.weak());
        boolean sameRule = one.rule().equals(other.rule());
        if (weak && !sameRule) {
            return Optional.empty();
        }
        return Optional.of(texts.finding(rule, sameRule ? Severity.CONFLICT : Severity.UNCERTAIN, change));
    }

    private static boolean isHarmless(Change change, String left, String right, Optional<Cue> cue) {
        boolean plain = cue.filter(found -> found.isPlain() || found.weak()).isPresent();
        if (change.likeness() == Likeness.DOUBTFUL) {
            return plain || isInflected(left, right);
        }
        return cue.isEmpty() || plain || Math.min(left.length(), right.length()) >= LONG;
    }

    private static boolean isInflected(String left, String right) {
        int common = 0;
        while (common < Math.min(left.length(), right.length()) && left.charAt(common) == right.charAt(common)) {
            common++;
        }
        return common >= 3
                && ENDING.matcher(left.substring(common)).matches()
                && ENDING.matcher(right.substring(common)).matches();
    }

    private static boolean hasNumber(MarkedText text, int from, int end) {
        for (int i = from; i < end; i++) {
            if (text.token(i).isNumber()) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Cue> cue(MarkedText text, int from, int end) {
        return end - from == 1 ? text.cue(from) : Optional.empty();
    }

    private static String joined(MarkedText text, int from, int end) {
        StringBuilder joined = new StringBuilder();
        for (int i = from; i < end; i++) {
            joined.append(
                    text.token(i).isNumber()
                            ? text.token(i).word()
                            : text.token(i).key());
        }
        return joined.toString();
    }
}
