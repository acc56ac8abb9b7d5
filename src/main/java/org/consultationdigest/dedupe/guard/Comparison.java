package org.consultationdigest.dedupe.guard;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Two texts as the rules see them: side by side, with the cues that stand in them.
 *
 * @param representative the left text as written
 * @param copy the right text as written
 * @param left the left text's tokens and cues
 * @param right the right text's
 * @param changes where they differ
 * @param same words that mean the same
 */
record Comparison(
        String representative, String copy, MarkedText left, MarkedText right, List<Change> changes, CueIndex same) {

    /** With more words on both sides a place is written anew, and single words of it are no flip. */
    private static final int REWRITTEN = 14;

    /** A phrase reaches into a change, and seldom another one into that. */
    private static final int WIDENINGS = 2;

    /** The comparison of two texts. */
    static Comparison of(String representative, String copy, Lexicon lexicon, Vocabulary vocabulary) {
        TokenAlignment alignment = TokenAlignment.of(representative, copy, vocabulary);
        CueIndex cues = lexicon.cues(alignment.language(), alignment.isFolded());
        return new Comparison(
                representative,
                copy,
                new MarkedText(alignment.left(), cues),
                new MarkedText(alignment.right(), cues),
                alignment.changes(),
                lexicon.same(alignment.language(), alignment.isFolded()));
    }

    /** Changes that are no mere spellings, no acronyms and no whole sentences of one side. */
    List<Change> edits() {
        return changes.stream()
                .filter(change -> !change.isSpelling() && !isWholeSentence(change))
                .filter(change -> !Acronym.is(change, left, right))
                .toList();
    }

    /** Whether a change is one or more whole sentences that one text only has. */
    boolean isWholeSentence(Change change) {
        return Sentences.isWhole(change, left.tokens(), right.tokens());
    }

    /** Whether a place is written anew. */
    static boolean isRewritten(Change change) {
        return Math.min(change.leftSize(), change.rightSize()) >= REWRITTEN;
    }

    /**
     * A change with the words around it that phrases reaching into it take in, alike on both sides, so that "not" put before
     * "not only" is seen as one negation more.
     */
    Change widened(Change change) {
        Change wide = change;
        for (int round = 0; round < WIDENINGS; round++) {
            int before = Math.max(
                    before(left.marks(wide.left(), wide.leftEnd()), wide.left()),
                    before(right.marks(wide.right(), wide.rightEnd()), wide.right()));
            int behind = Math.max(
                    behind(left.marks(wide.left(), wide.leftEnd()), wide.leftEnd()),
                    behind(right.marks(wide.right(), wide.rightEnd()), wide.rightEnd()));
            wide = wide.widened(before, behind);
        }
        return wide;
    }

    private static int before(Set<MarkedText.Mark> marks, int from) {
        return Math.max(
                0, marks.stream().mapToInt(mark -> from - mark.start()).max().orElse(0));
    }

    private static int behind(Set<MarkedText.Mark> marks, int end) {
        return Math.max(
                0, marks.stream().mapToInt(mark -> mark.end() - end).max().orElse(0));
    }

    /** The finding that these words differ, the words as written. */
    GuardFinding finding(String rule, Severity severity, Change at) {
        return new GuardFinding(
                rule,
                isRewritten(at) || (isOneLetter(at) && isNoisy()) ? Severity.UNCERTAIN : severity,
                left.words(at.left(), at.leftEnd(), representative),
                right.words(at.right(), at.rightEnd(), copy));
    }

    /** Whether slips or noise stand elsewhere in the texts, so that a single wrong letter may be one more. */
    private boolean isNoisy() {
        return changes.stream().anyMatch(Change::isSpelling);
    }

    private boolean isOneLetter(Change change) {
        if (change.leftSize() != 1 || change.rightSize() != 1) {
            return change.leftSize() + change.rightSize() == 1
                    && (change.leftSize() == 1 ? left.token(change.left()) : right.token(change.right()))
                                    .word()
                                    .length()
                            == 1;
        }
        String one = left.token(change.left()).word();
        String other = right.token(change.right()).word();
        return one.length() == other.length() && Spelling.distance(one, other) == 1;
    }

    /** The key that a word's meaning goes by; words of one meaning have one. */
    String meaning(String key) {
        Optional<String> same = this.same.of(key).map(Cue::pole);
        return same.orElseGet(() -> Stem.of(key));
    }
}
