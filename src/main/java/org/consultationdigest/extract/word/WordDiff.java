package org.consultationdigest.extract.word;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consultationdigest.text.Folding;

/** Tells which words of a paragraph were taken out and which were put in, each stretch verbatim. */
final class WordDiff {
    /** Words, and what stands before and behind them, sign by sign. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}](?:\\S*[\\p{L}\\p{M}\\p{N}%‰])?|\\S");
    /** Fewer equal words between two changes do not part them. */
    private static final int LEAST_BETWEEN = 2;
    /** Larger tables of comparison are not worth their memory: the paragraphs are shown whole. */
    private static final long LARGEST_TABLE = 4_000_000;

    private final String before;
    private final String after;
    private final List<Token> old;
    private final List<Token> now;

    private WordDiff(String before, String after) {
        this.before = before;
        this.after = after;
        this.old = tokens(before);
        this.now = tokens(after);
    }

    /**
     * Words that stand in the place of others; either may be empty, not both.
     *
     * @param start where the words taken out began in the one text
     * @param end where they ended
     */
    record Change(String deleted, String inserted, int start, int end) {}

    private record Token(String key, int start, int end) {}

    /** From word {@code oldFrom} to before {@code oldTo} of the one text, and of the other. */
    private record Stretch(int oldFrom, int oldTo, int nowFrom, int nowTo) {}

    /** The changes that lead from one text to another, in their order; upper and lower case are told apart. */
    static List<Change> between(String before, String after) {
        WordDiff diff = new WordDiff(before, after);
        return diff.merged(diff.stretches()).stream().map(diff::change).toList();
    }

    private static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            tokens.add(new Token(Folding.shown(matcher.group()), matcher.start(), matcher.end()));
        }
        return tokens;
    }

    private List<Stretch> stretches() {
        int start = 0;
        int shorter = Math.min(old.size(), now.size());
        while (start < shorter && same(start, start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && same(old.size() - 1 - end, now.size() - 1 - end)) {
            end++;
        }
        int rows = old.size() - start - end;
        int columns = now.size() - start - end;
        if (rows == 0 && columns == 0) {
            return List.of();
        }
        if ((rows + 1L) * (columns + 1L) > LARGEST_TABLE) {
            return List.of(new Stretch(start, start + rows, start, start + columns));
        }
        return walk(start, rows, columns, longestCommon(start, rows, columns));
    }

    /** For every pair of places, the length of the longest sequence of words that both texts have from there on. */
    private int[][] longestCommon(int start, int rows, int columns) {
        int[][] common = new int[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                common[i][j] = same(start + i, start + j)
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private List<Stretch> walk(int start, int rows, int columns, int[][] common) {
        List<Stretch> stretches = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < rows || j < columns) {
            int fromOld = i;
            int fromNow = j;
            while ((i < rows || j < columns) && !(i < rows && j < columns && same(start + i, start + j))) {
                if (j >= columns || (i < rows && common[i + 1][j] >= common[i][j + 1])) {
                    i++;
                } else {
                    j++;
                }
            }
            if (i > fromOld || j > fromNow) {
                stretches.add(new Stretch(start + fromOld, start + i, start + fromNow, start + j));
            }
            while (i < rows && j < columns && same(start + i, start + j)) {
                i++;
                j++;
            }
        }
        return stretches;
    }

    private List<Stretch> merged(List<Stretch> stretches) {
        List<Stretch> merged = new ArrayList<>();
        for (Stretch stretch : stretches) {
            Stretch last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && wordsBetween(last, stretch) < LEAST_BETWEEN) {
                merged.set(
                        merged.size() - 1,
                        new Stretch(last.oldFrom(), stretch.oldTo(), last.nowFrom(), stretch.nowTo()));
            } else {
                merged.add(stretch);
            }
        }
        return merged;
    }

    private long wordsBetween(Stretch last, Stretch next) {
        return old.subList(last.oldTo(), next.oldFrom()).stream()
                .filter(token -> Character.isLetterOrDigit(token.key().codePointAt(0)))
                .count();
    }

    private boolean same(int oldIndex, int nowIndex) {
        return old.get(oldIndex).key().equals(now.get(nowIndex).key());
    }

    private Change change(Stretch stretch) {
        return new Change(
                words(before, old, stretch.oldFrom(), stretch.oldTo()),
                words(after, now, stretch.nowFrom(), stretch.nowTo()),
                start(stretch),
                stretch.oldTo() == stretch.oldFrom()
                        ? start(stretch)
                        : old.get(stretch.oldTo() - 1).end());
    }

    /** Words that were only put in stand behind the word before them. */
    private int start(Stretch stretch) {
        if (stretch.oldTo() > stretch.oldFrom()) {
            return old.get(stretch.oldFrom()).start();
        }
        return stretch.oldFrom() == 0 ? 0 : old.get(stretch.oldFrom() - 1).end();
    }

    private static String words(String text, List<Token> tokens, int from, int to) {
        return from == to
                ? ""
                : text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }
}
