package org.consultationdigest.dedupe.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Pairs the spellings within a block that differs: words parted or put together otherwise, slips, noise of scanning.
 *
 * <p>A cheapest way through the block: up to three neighbours on each side may stand for each other when their letters agree
 * or nearly do; all else is left out on one side or put in on the other.
 */
final class Refinement {
    /** A larger block is another text; pairing single words of it would mean nothing. */
    private static final int CELLS = 2500;

    private static final int MOST_NEIGHBOURS = 3;
    private static final int ONE_SIDED = 10;

    private static final Set<String> LEADING = Set.of("a", "in", "no", "not", "now");

    private record Step(int cost, int left, int right, Likeness likeness) {}

    private final List<Token> left;
    private final List<Token> right;
    private final Spelling spelling;

    Refinement(List<Token> left, List<Token> right, Spelling spelling) {
        this.left = left;
        this.right = right;
        this.spelling = spelling;
    }

    /** The changes of a block, in order; what turns out to be the same is none. */
    List<Change> of(TokenDiff.Block block) {
        int n = block.leftEnd() - block.left();
        int m = block.rightEnd() - block.right();
        if (n == 0 || m == 0 || (long) n * m > CELLS) {
            return List.of(new Change(block.left(), block.leftEnd(), block.right(), block.rightEnd(), Likeness.OTHER));
        }
        return walked(block, cheapest(block, n, m));
    }

    private Step[][] cheapest(TokenDiff.Block block, int n, int m) {
        Step[][] steps = new Step[n + 1][m + 1];
        steps[n][m] = new Step(0, 0, 0, Likeness.OTHER);
        for (int i = n; i >= 0; i--) {
            for (int j = m; j >= 0; j--) {
                if (i < n || j < m) {
                    steps[i][j] = best(block, steps, i, j);
                }
            }
        }
        return steps;
    }

    private Step best(TokenDiff.Block block, Step[][] steps, int i, int j) {
        Step best = new Step(Integer.MAX_VALUE, 0, 0, Likeness.OTHER);
        int n = steps.length - 1;
        int m = steps[0].length - 1;
        if (i < n) {
            best = new Step(steps[i + 1][j].cost + ONE_SIDED, 1, 0, Likeness.OTHER);
        }
        if (j < m && steps[i][j + 1].cost + ONE_SIDED < best.cost) {
            best = new Step(steps[i][j + 1].cost + ONE_SIDED, 0, 1, Likeness.OTHER);
        }
        for (int a = 1; a <= Math.min(MOST_NEIGHBOURS, n - i); a++) {
            for (int b = 1; b <= Math.min(MOST_NEIGHBOURS, m - j); b++) {
                Likeness likeness = likeness(block.left() + i, a, block.right() + j, b);
                int cost = steps[i + a][j + b].cost + cost(likeness, a + b);
                if (likeness != Likeness.OTHER && cost < best.cost) {
                    best = new Step(cost, a, b, likeness);
                }
            }
        }
        return best;
    }

    private static int cost(Likeness likeness, int words) {
        return switch (likeness) {
            case SAME -> 1;
            case SLIP -> 3 + words;
            default -> 7 + words;
        };
    }

    private Likeness likeness(int i, int a, int j, int b) {
        if (a > 1 && b > 1 && a != b) {
            return Likeness.OTHER;
        }
        String one = joined(left, i, a);
        String other = joined(right, j, b);
        boolean numbers = isNumber(left, i, a) || isNumber(right, j, b) || (a + b == 2 && areNumbers(i, j));
        if (one.equals(other)) {
            return isOfTwoWords(left, i, a) || isOfTwoWords(right, j, b) ? Likeness.DOUBTFUL : Likeness.SAME;
        }
        if (numbers || (a > 1 && b > 1)) {
            return Likeness.OTHER;
        }
        // A slip on top of other spacing is seldom, and "a lawful" beside "unlawful" is none.
        return a + b > 2 && Spelling.distance(one, other) > 1 ? Likeness.OTHER : spelling.compare(one, other);
    }

    /** Words that make another word when written with the next: not able and notable, a moral and amoral. */
    private static boolean isOfTwoWords(List<Token> tokens, int from, int length) {
        return length > 1 && LEADING.contains(tokens.get(from).key());
    }

    private static String joined(List<Token> tokens, int from, int length) {
        if (length == 1) {
            return spelled(tokens.get(from));
        }
        StringBuilder joined = new StringBuilder();
        for (int i = from; i < from + length; i++) {
            joined.append(spelled(tokens.get(i)));
        }
        return joined.toString();
    }

    /** A number in words may be misspelt like any word. */
    private static String spelled(Token token) {
        return token.isNumber() ? token.word() : token.key();
    }

    private boolean areNumbers(int i, int j) {
        return left.get(i).isNumber() && right.get(j).isNumber();
    }

    /** What holds a digit or is a sign is never a slip. */
    private static boolean isNumber(List<Token> tokens, int from, int length) {
        for (int i = from; i < from + length; i++) {
            if (!Character.isLetter(tokens.get(i).word().charAt(0))
                    || tokens.get(i).hasDigit()) {
                return true;
            }
        }
        return false;
    }

    private List<Change> walked(TokenDiff.Block block, Step[][] steps) {
        List<Change> changes = new ArrayList<>();
        int i = 0;
        int j = 0;
        int fromI = 0;
        int fromJ = 0;
        while (i < steps.length - 1 || j < steps[0].length - 1) {
            Step step = steps[i][j];
            if (step.likeness != Likeness.OTHER) {
                addOther(changes, block, new int[] {fromI, i, fromJ, j});
                addSpelling(changes, block, i, j, step);
                fromI = i + step.left;
                fromJ = j + step.right;
            }
            i += step.left;
            j += step.right;
        }
        addOther(changes, block, new int[] {fromI, i, fromJ, j});
        return changes;
    }

    private static void addSpelling(List<Change> changes, TokenDiff.Block block, int i, int j, Step step) {
        if (step.likeness != Likeness.SAME) {
            int l = block.left() + i;
            int r = block.right() + j;
            changes.add(new Change(l, l + step.left, r, r + step.right, step.likeness));
        }
    }

    private static void addOther(List<Change> changes, TokenDiff.Block block, int[] range) {
        if (range[1] > range[0] || range[3] > range[2]) {
            changes.add(new Change(
                    block.left() + range[0],
                    block.left() + range[1],
                    block.right() + range[2],
                    block.right() + range[3],
                    Likeness.OTHER));
        }
    }
}
