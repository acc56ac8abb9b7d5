package org.consultationdigest.bench;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How many of the marks of a text were recovered: of its characters that carry a mark, or are đ, the share that stands
 * exactly so in another text, after both were aligned on their base letters with white space collapsed.
 *
 * @param marked characters of the expected text that carry a mark
 * @param recovered those of them that the other text has at the same place
 */
public record DiacriticAccuracy(long marked, long recovered) {

    private static final Pattern LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");

    /** Compares what was read with what should have been. */
    public static DiacriticAccuracy of(String expected, String read) {
        String wanted = normal(expected);
        String had = normal(read);
        Alignment words = new Alignment(ids(wanted, had, true));
        long marked = wanted.chars().filter(DiacriticAccuracy::isMarked).count();
        return new DiacriticAccuracy(marked, words.recovered(wanted, had));
    }

    /**
     * The same whatever the order of the words: text in a table, or taken out with tracking, may be told elsewhere than it
     * stands. A word counts with all its marks or not at all, each word that was read once; two words that stand in the
     * expected text without a blank between them count when both were read.
     */
    public static DiacriticAccuracy inAnyOrder(String expected, String read) {
        Map<String, Integer> had = new HashMap<>();
        for (String word : LETTERS.split(normal(read), 0)) {
            had.merge(word, 1, Integer::sum);
        }
        long marked = 0;
        long recovered = 0;
        for (String word : LETTERS.split(normal(expected), 0)) {
            long marks = word.chars().filter(DiacriticAccuracy::isMarked).count();
            marked += marks;
            recovered += marks > 0 && (taken(had, word) || takenApart(had, word)) ? marks : 0;
        }
        return new DiacriticAccuracy(marked, recovered);
    }

    private static boolean taken(Map<String, Integer> had, String word) {
        int left = had.getOrDefault(word, 0);
        had.put(word, Math.max(0, left - 1));
        return left > 0;
    }

    /** Where words were taken out with tracking and others put in, an expected text may have both without a blank. */
    private static boolean takenApart(Map<String, Integer> had, String word) {
        for (int cut = 1; cut < word.length(); cut++) {
            String first = word.substring(0, cut);
            String second = word.substring(cut);
            if (had.getOrDefault(first, 0) > 0 && had.getOrDefault(second, 0) > 0) {
                return taken(had, first) && taken(had, second);
            }
        }
        return false;
    }

    /** From 0 to 1; 1 for a text without marks. */
    public double share() {
        return marked == 0 ? 1 : recovered / (double) marked;
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("(?U)\\s+", " ")
                .strip();
    }

    private static boolean isMarked(int c) {
        return base((char) c) != c;
    }

    private static char base(char c) {
        if (c == 'đ' || c == 'Đ') {
            return c == 'đ' ? 'd' : 'D';
        }
        return c < 0x80
                ? c
                : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
    }

    private static String base(String text) {
        StringBuilder base = new StringBuilder(text.length());
        text.chars().forEach(c -> base.append(base((char) c)));
        return base.toString();
    }

    /** The units of both texts as numbers: words, or characters; equal where their base letters are. */
    private static int[][] ids(String wanted, String had, boolean words) {
        Map<String, Integer> ids = new HashMap<>();
        int[][] both = new int[2][];
        for (int i = 0; i < 2; i++) {
            String[] units = base(i == 0 ? wanted : had).split(words ? " " : "", 0);
            both[i] = new int[units.length];
            for (int j = 0; j < units.length; j++) {
                both[i][j] = ids.computeIfAbsent(units[j], unit -> ids.size());
            }
        }
        return both;
    }

    /** The longest runs that two sequences share, then the longest before and behind them, and so on. */
    private static final class Alignment {
        private final int[] wanted;
        private final int[] had;
        private final Map<Integer, List<Integer>> places = new HashMap<>();
        private final List<int[]> blocks = new ArrayList<>();

        Alignment(int[][] both) {
            wanted = both[0];
            had = both[1];
            for (int j = 0; j < had.length; j++) {
                places.computeIfAbsent(had[j], unit -> new ArrayList<>()).add(j);
            }
            align(0, wanted.length, 0, had.length);
        }

        private void align(int from, int to, int hadFrom, int hadTo) {
            int[] best = longest(from, to, hadFrom, hadTo);
            if (best[2] > 0) {
                align(from, best[0], hadFrom, best[1]);
                blocks.add(best);
                align(best[0] + best[2], to, best[1] + best[2], hadTo);
            }
        }

        private int[] longest(int from, int to, int hadFrom, int hadTo) {
            int[] best = {from, hadFrom, 0};
            Map<Integer, Integer> lengths = new HashMap<>();
            for (int i = from; i < to; i++) {
                Map<Integer, Integer> next = new HashMap<>();
                for (int j : places.getOrDefault(wanted[i], List.of())) {
                    if (j >= hadFrom && j < hadTo) {
                        int length = lengths.getOrDefault(j - 1, 0) + 1;
                        next.put(j, length);
                        if (length > best[2]) {
                            best = new int[] {i - length + 1, j - length + 1, length};
                        }
                    }
                }
                lengths = next;
            }
            return best;
        }

        /** Marks recovered in words that have the same letters, and in what stands between them letter by letter. */
        long recovered(String wantedText, String hadText) {
            String[] wantedWords = wantedText.split(" ", -1);
            String[] hadWords = hadText.split(" ", -1);
            long recovered = 0;
            int i = 0;
            int j = 0;
            blocks.add(new int[] {wanted.length, had.length, 0});
            for (int[] block : blocks) {
                recovered += between(
                        String.join(" ", List.of(wantedWords).subList(i, block[0])),
                        String.join(" ", List.of(hadWords).subList(j, block[1])));
                for (int k = 0; k < block[2]; k++) {
                    recovered += same(wantedWords[block[0] + k], hadWords[block[1] + k]);
                }
                i = block[0] + block[2];
                j = block[1] + block[2];
            }
            return recovered;
        }

        private static long between(String wantedText, String hadText) {
            if (wantedText.isEmpty() || hadText.isEmpty()) {
                return 0;
            }
            long recovered = 0;
            for (int[] block : new Alignment(ids(wantedText, hadText, false)).blocks) {
                recovered += same(
                        wantedText.substring(block[0], block[0] + block[2]),
                        hadText.substring(block[1], block[1] + block[2]));
            }
            return recovered;
        }

        private static long same(String wantedText, String hadText) {
            long same = 0;
            for (int i = 0; i < wantedText.length(); i++) {
                same += isMarked(wantedText.charAt(i)) && wantedText.charAt(i) == hadText.charAt(i) ? 1 : 0;
            }
            return same;
        }
    }
}
