package org.consultationdigest.dedupe.guard;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Whole sentences among what only one text has: laid where they begin and end, and taken out when they merely stand elsewhere. */
final class Sentences {
    /** A shorter sentence may stand in two places for two reasons. */
    private static final int SHORTEST_MOVED = 4;

    private Sentences() {}

    /** One-sided blocks moved to where their sentences begin, when the words around them allow. */
    static List<TokenDiff.Block> slid(List<TokenDiff.Block> blocks, List<Token> left, List<Token> right) {
        List<TokenDiff.Block> slid = new ArrayList<>();
        int leftEnd = 0;
        int rightEnd = 0;
        for (TokenDiff.Block block : blocks) {
            int room = Math.min(block.left() - leftEnd, block.right() - rightEnd);
            int by = 0;
            if (block.left() == block.leftEnd()) {
                by = slide(right, block.right(), block.rightEnd(), room);
            } else if (block.right() == block.rightEnd()) {
                by = slide(left, block.left(), block.leftEnd(), room);
            }
            slid.add(new TokenDiff.Block(
                    block.left() + by, block.leftEnd() + by, block.right() + by, block.rightEnd() + by));
            leftEnd = block.leftEnd() + by;
            rightEnd = block.rightEnd() + by;
        }
        return slid;
    }

    /** How far the range may be moved back so that it opens a sentence; 0 when it cannot. */
    private static int slide(List<Token> tokens, int from, int end, int room) {
        int at = from;
        while (from - at < room
                && !tokens.get(at).opens()
                && tokens.get(at - 1)
                        .key()
                        .equals(tokens.get(end - from + at - 1).key())) {
            at--;
        }
        return tokens.get(at).opens() ? at - from : 0;
    }

    /** Whether these tokens are one or more sentences from beginning to end. */
    static boolean areWhole(List<Token> tokens, int from, int end) {
        return from < end
                && tokens.get(from).opens()
                && (end == tokens.size() || tokens.get(end).opens());
    }

    /** The tokens of two texts without the sentences that both have, at different places. */
    record Unmoved(List<Token> left, List<Token> right) {}

    /** Takes out the sentences of both texts that merely changed places. */
    static Unmoved unmoved(List<Token> left, List<Token> right) {
        List<List<Token>> ofLeft = sentences(left);
        List<List<Token>> ofRight = sentences(right);
        List<String> leftKeys = ofLeft.stream().map(Sentences::words).toList();
        List<String> rightKeys = ofRight.stream().map(Sentences::words).toList();
        BitSet leftRest = new BitSet();
        BitSet rightRest = new BitSet();
        for (TokenDiff.Block block : TokenDiff.of(leftKeys, rightKeys)) {
            leftRest.set(block.left(), block.leftEnd());
            rightRest.set(block.right(), block.rightEnd());
        }
        Map<String, Integer> moved = counts(leftKeys, leftRest, ofLeft);
        Map<String, Integer> there = counts(rightKeys, rightRest, ofRight);
        moved.replaceAll((words, count) -> Math.min(count, there.getOrDefault(words, 0)));
        return new Unmoved(
                without(ofLeft, leftKeys, leftRest, new HashMap<>(moved)),
                without(ofRight, rightKeys, rightRest, new HashMap<>(moved)));
    }

    private static List<List<Token>> sentences(List<Token> tokens) {
        List<List<Token>> sentences = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= tokens.size(); i++) {
            if (i == tokens.size() || tokens.get(i).opens()) {
                sentences.add(tokens.subList(from, i));
                from = i;
            }
        }
        return sentences;
    }

    private static Map<String, Integer> counts(List<String> keys, BitSet rest, List<List<Token>> sentences) {
        Map<String, Integer> counts = new HashMap<>();
        rest.stream()
                .filter(i -> sentences.get(i).size() >= SHORTEST_MOVED)
                .forEach(i -> counts.merge(keys.get(i), 1, Integer::sum));
        return counts;
    }

    private static List<Token> without(
            List<List<Token>> sentences, List<String> keys, BitSet rest, Map<String, Integer> moved) {
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            int count = rest.get(i) ? moved.getOrDefault(keys.get(i), 0) : 0;
            if (count > 0) {
                moved.put(keys.get(i), count - 1);
            } else {
                tokens.addAll(sentences.get(i));
            }
        }
        return tokens;
    }

    private static String words(List<Token> sentence) {
        return sentence.stream().map(Token::key).collect(Collectors.joining(" "));
    }

    /** Whether a one-sided change is of whole sentences. */
    static boolean isWhole(Change change, List<Token> left, List<Token> right) {
        return (change.leftSize() > 0 && change.rightSize() == 0)
                ? areWhole(left, change.left(), change.leftEnd())
                : change.leftSize() == 0 && areWhole(right, change.right(), change.rightEnd());
    }

    /** One-sided runs of sentences, a change a sentence. */
    static List<Change> parted(Change change, List<Token> left, List<Token> right) {
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
}
