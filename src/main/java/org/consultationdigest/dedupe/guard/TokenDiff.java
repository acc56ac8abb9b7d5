package org.consultationdigest.dedupe.guard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The blocks at which two sequences of keys differ.
 *
 * <p>Common ends are cut off; keys that stand once on both sides part what is left, in their longest common order; what is
 * then small enough is compared exactly by its longest common subsequence. Time about linear: an exact comparison takes no
 * more than {@link #CELLS}.
 */
final class TokenDiff {
    /** A place of both sides that differs; ends are exclusive. */
    record Block(int left, int leftEnd, int right, int rightEnd) {
        int size() {
            return leftEnd - left + rightEnd - right;
        }
    }

    private static final int CELLS = 1 << 19;
    private static final int DEEPEST = 24;

    private final int[] left;
    private final int[] right;
    private final List<Block> blocks = new ArrayList<>();

    private TokenDiff(int[] left, int[] right) {
        this.left = left;
        this.right = right;
    }

    /** The blocks of two lists of keys, in order, never two that touch. */
    static List<Block> of(List<String> left, List<String> right) {
        Map<String, Integer> numbers = new HashMap<>();
        TokenDiff diff = new TokenDiff(numbered(left, numbers), numbered(right, numbers));
        diff.compare(new Block(0, left.size(), 0, right.size()), 0);
        return diff.blocks;
    }

    private static int[] numbered(List<String> tokens, Map<String, Integer> numbers) {
        int[] keys = new int[tokens.size()];
        for (int i = 0; i < keys.length; i++) {
            String key = tokens.get(i);
            Integer number = numbers.get(key);
            if (number == null) {
                number = numbers.size();
                numbers.put(key, number);
            }
            keys[i] = number;
        }
        return keys;
    }

    private void compare(Block whole, int depth) {
        Block range = trimmed(whole);
        int n = range.leftEnd - range.left;
        int m = range.rightEnd - range.right;
        if (n == 0 || m == 0) {
            emit(range);
        } else if ((long) n * m <= CELLS) {
            exactly(range);
        } else if (depth == DEEPEST || !parted(range, depth)) {
            emit(range);
        }
    }

    private Block trimmed(Block range) {
        int l = range.left;
        int r = range.right;
        while (l < range.leftEnd && r < range.rightEnd && left[l] == right[r]) {
            l++;
            r++;
        }
        int le = range.leftEnd;
        int re = range.rightEnd;
        while (le > l && re > r && left[le - 1] == right[re - 1]) {
            le--;
            re--;
        }
        return new Block(l, le, r, re);
    }

    private void emit(Block range) {
        if (range.size() == 0) {
            return;
        }
        int last = blocks.size() - 1;
        if (last >= 0 && blocks.get(last).leftEnd == range.left && blocks.get(last).rightEnd == range.right) {
            Block before = blocks.get(last);
            blocks.set(last, new Block(before.left, range.leftEnd, before.right, range.rightEnd));
        } else {
            blocks.add(range);
        }
    }

    private boolean parted(Block range, int depth) {
        int[] anchors = anchors(range);
        int l = range.left;
        int r = range.right;
        for (int anchor = 0; anchor < anchors.length; anchor += 2) {
            compare(new Block(l, anchors[anchor], r, anchors[anchor + 1]), depth + 1);
            l = anchors[anchor] + 1;
            r = anchors[anchor + 1] + 1;
        }
        if (anchors.length > 0) {
            compare(new Block(l, range.leftEnd, r, range.rightEnd), depth + 1);
        }
        return anchors.length > 0;
    }

    /** Keys that stand once on both sides, as pairs of places, rising on both. */
    private int[] anchors(Block range) {
        Map<Integer, int[]> seen = new HashMap<>();
        for (int i = range.left; i < range.leftEnd; i++) {
            int[] place = seen.computeIfAbsent(left[i], key -> new int[] {0, 0, -1});
            place[0]++;
            place[1] = i;
        }
        Map<Integer, Integer> onRight = new HashMap<>();
        for (int i = range.right; i < range.rightEnd; i++) {
            onRight.merge(right[i], 1, Integer::sum);
        }
        List<int[]> pairs = new ArrayList<>();
        for (int i = range.right; i < range.rightEnd; i++) {
            int[] place = seen.get(right[i]);
            if (place != null && place[0] == 1 && onRight.getOrDefault(right[i], 0) == 1) {
                pairs.add(new int[] {place[1], i});
            }
        }
        return longestRising(pairs);
    }

    /** The longest run of pairs that rises on the left; they come in the order of the right. */
    private static int[] longestRising(List<int[]> pairs) {
        int[] piles = new int[pairs.size()];
        int[] before = new int[pairs.size()];
        int length = 0;
        for (int i = 0; i < pairs.size(); i++) {
            int place = pairs.get(i)[0];
            int pile = pileFor(place, piles, length, pairs);
            piles[pile] = i;
            before[i] = pile == 0 ? -1 : piles[pile - 1];
            length = Math.max(length, pile + 1);
        }
        int[] rising = new int[2 * length];
        int at = length == 0 ? -1 : piles[length - 1];
        for (int i = length - 1; i >= 0; i--) {
            rising[2 * i] = pairs.get(at)[0];
            rising[2 * i + 1] = pairs.get(at)[1];
            at = before[at];
        }
        return rising;
    }

    private static int pileFor(int place, int[] piles, int length, List<int[]> pairs) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pairs.get(piles[middle])[0] < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void exactly(Block range) {
        int n = range.leftEnd - range.left;
        int m = range.rightEnd - range.right;
        int[][] common = new int[n + 1][m + 1];
        for (int i = n - 1; i >= 0; i--) {
            for (int j = m - 1; j >= 0; j--) {
                common[i][j] = left[range.left + i] == right[range.right + j]
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        walk(range, common);
    }

    private void walk(Block range, int[][] common) {
        int i = 0;
        int j = 0;
        int[] ends = {range.leftEnd - range.left, range.rightEnd - range.right};
        while (i < ends[0] || j < ends[1]) {
            int fromI = i;
            int fromJ = j;
            while (i < ends[0] && j < ends[1] && left[range.left + i] == right[range.right + j]) {
                i++;
                j++;
                fromI = i;
                fromJ = j;
            }
            if (j >= ends[1] || (i < ends[0] && common[i + 1][j] >= common[i][j + 1])) {
                i += i < ends[0] ? 1 : 0;
            } else {
                j++;
            }
            emit(new Block(range.left + fromI, range.left + i, range.right + fromJ, range.right + j));
        }
    }
}
