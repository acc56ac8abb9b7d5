package org.consultationdigest.dedupe.guard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Whole sentences among what only one text has: laid where they begin and end, and taken out when they merely stand elsewhere. */
final class Sentences {
    /** A shorter sentence may stand in two places for two reasons. */
    private static final int SHORTEST_MOVED = 4;

    private Sentences() {}

    /** A one-sided block moved to where its sentence begins, when the words around it allow. */
    static TokenDiff.Block slid(TokenDiff.Block block, List<Token> left, List<Token> right) {
        if (block.left() == block.leftEnd()) {
            int by = slide(right, block.right(), block.rightEnd());
            return new TokenDiff.Block(
                    block.left() + by, block.leftEnd() + by, block.right() + by, block.rightEnd() + by);
        }
        if (block.right() == block.rightEnd()) {
            int by = slide(left, block.left(), block.leftEnd());
            return new TokenDiff.Block(
                    block.left() + by, block.leftEnd() + by, block.right() + by, block.rightEnd() + by);
        }
        return block;
    }

    /** How far the range may be moved back so that it opens a sentence; 0 when it cannot. */
    private static int slide(List<Token> tokens, int from, int end) {
        int at = from;
        while (at > 0 && !tokens.get(at).opens() && tokens.get(at - 1).key().equals(tokens.get(end - from + at - 1).key())) {
            at--;
        }
        return tokens.get(at).opens() ? at - from : 0;
    }

    /** Whether these tokens are one or more sentences from beginning to end. */
    static boolean areWhole(List<Token> tokens, int from, int end) {
        return from < end && tokens.get(from).opens() && (end == tokens.size() || tokens.get(end).opens());
    }

    /** The changes without the sentences that the other text has at another place. */
    static List<Change> withoutMoved(List<Change> changes, List<Token> left, List<Token> right) {
        Map<String, Integer> onLeft = new HashMap<>();
        Map<String, Integer> onRight = new HashMap<>();
        List<Change> parted = new ArrayList<>();
        for (Change change : changes) {
            parted.addAll(parted(change, left, right));
        }
        for (Change change : parted) {
            if (isMovable(change, left, right)) {
                (change.leftSize() > 0 ? onLeft : onRight).merge(words(change, left, right), 1, Integer::sum);
            }
        }
        return parted.stream()
                .filter(change -> !isMovable(change, left, right)
                        || !taken(change.leftSize() > 0 ? onRight : onLeft, words(change, left, right)))
                .toList();
    }

    private static boolean taken(Map<String, Integer> elsewhere, String words) {
        Integer count = elsewhere.get(words);
        if (count == null || count == 0) {
            return false;
        }
        elsewhere.put(words, count - 1);
        return true;
    }

    private static boolean isMovable(Change change, List<Token> left, List<Token> right) {
        boolean one = change.leftSize() == 0 || change.rightSize() == 0;
        return one && change.leftSize() + change.rightSize() >= SHORTEST_MOVED && isWhole(change, left, right);
    }

    /** Whether a one-sided change is of whole sentences. */
    static boolean isWhole(Change change, List<Token> left, List<Token> right) {
        return change.leftSize() > 0 && change.rightSize() == 0
                ? areWhole(left, change.left(), change.leftEnd())
                : change.leftSize() == 0 && areWhole(right, change.right(), change.rightEnd());
    }

    /** One-sided runs of sentences, a change a sentence. */
    private static List<Change> parted(Change change, List<Token> left, List<Token> right) {
        if (!isWhole(change, left, right)) {
            return List.of(change);
        }
        boolean onLeft = change.leftSize() > 0;
        List<Token> tokens = onLeft ? left : right;
        int end = onLeft ? change.leftEnd() : change.rightEnd();
        List<Change> parts = new ArrayList<>();
        int from = onLeft ? change.left() : change.right();
        for (int i = from + 1; i <= end; i++) {
            if (i == end || tokens.get(i).opens()) {
                parts.add(
                        onLeft
                                ? new Change(from, i, change.right(), change.right(), Likeness.OTHER)
                                : new Change(change.left(), change.left(), from, i, Likeness.OTHER));
                from = i;
            }
        }
        return parts;
    }

    private static String words(Change change, List<Token> left, List<Token> right) {
        List<Token> tokens = change.leftSize() > 0
                ? left.subList(change.left(), change.leftEnd())
                : right.subList(change.right(), change.rightEnd());
        return tokens.stream().map(Token::key).collect(Collectors.joining(" "));
    }
}
