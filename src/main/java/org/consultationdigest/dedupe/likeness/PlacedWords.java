package org.consultationdigest.dedupe.likeness;

import java.util.Arrays;
import org.consultationdigest.text.Folding;

/** The folded words of a text, each as a hash with its place in the text. */
final class PlacedWords {
    private static final long PRIME = 0x100000001B3L;
    private static final long OFFSET = 0xCBF29CE484222325L;

    private final String text;
    private long[] hashes = new long[64];
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int size;

    private PlacedWords(String text) {
        this.text = text;
    }

    static PlacedWords of(String text) {
        PlacedWords words = new PlacedWords(text);
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && isPartOfWord(text.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(start, i);
                start = -1;
            }
        }
        return words;
    }

    int size() {
        return size;
    }

    String text() {
        return text;
    }

    /** Where a word begins in the text. */
    int start(int word) {
        return starts[word];
    }

    /** Where a word ends in the text. */
    int end(int word) {
        return ends[word];
    }

    /** The hashes of all runs of so many words, by the place of their first word. */
    long[] runs(int length) {
        long[] runs = new long[Math.max(0, size - length + 1)];
        for (int i = 0; i < runs.length; i++) {
            long run = OFFSET;
            for (int word = i; word < i + length; word++) {
                run = (run ^ hashes[word]) * PRIME;
                run ^= run >>> 29;
            }
            runs[i] = run;
        }
        return runs;
    }

    private void add(int start, int end) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        hashes[size] = hash(start, end);
        starts[size] = start;
        ends[size++] = end;
    }

    private long hash(int start, int end) {
        long hash = OFFSET;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                return ofMarked(text.substring(start, end));
            }
            hash = (hash ^ (c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c)) * PRIME;
        }
        return hash;
    }

    private static long ofMarked(String word) {
        long hash = OFFSET;
        String folded = Folding.folded(word);
        for (int i = 0; i < folded.length(); i++) {
            hash = (hash ^ folded.charAt(i)) * PRIME;
        }
        return hash;
    }

    private static boolean isPartOfWord(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
