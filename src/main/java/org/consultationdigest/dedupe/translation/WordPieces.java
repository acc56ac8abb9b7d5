package org.consultationdigest.dedupe.translation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a text into the pieces of words that a model knows by number (WordPiece: Schuster and Nakajima 2012, as in BERT).
 *
 * <p>A word is cut into the longest known pieces from its beginning on; what goes on a word is marked by two sharps.
 */
final class WordPieces {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|[^\\s\\p{L}\\p{M}\\p{N}]");
    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final boolean lower;
    private final int most;

    /**
     * The pieces of a vocabulary.
     *
     * @param vocabulary a piece a line, its number that of its line, from 0
     * @param lower whether the model knows small letters only
     * @param most so many pieces of a text are given at most, the two around it counted
     */
    WordPieces(List<String> vocabulary, boolean lower, int most) {
        for (int i = 0; i < vocabulary.size(); i++) {
            numbers.putIfAbsent(vocabulary.get(i), i);
        }
        this.lower = lower;
        this.most = most;
    }

    /** Whether the pieces that every text needs are known. */
    boolean isWhole() {
        return numbers.keySet().containsAll(List.of("[CLS]", "[SEP]", "[UNK]"));
    }

    /** The numbers of a text's pieces, in order, between those that open and close it. */
    long[] of(String text) {
        List<Integer> pieces = new ArrayList<>(List.of(number("[CLS]")));
        Matcher words = WORD.matcher(lower ? text.toLowerCase(Locale.ROOT) : text);
        while (words.find() && pieces.size() < most) {
            pieces.addAll(ofWord(words.group()));
        }
        List<Integer> shown = new ArrayList<>(pieces.subList(0, Math.min(pieces.size(), most - 1)));
        shown.add(number("[SEP]"));
        return shown.stream().mapToLong(Integer::longValue).toArray();
    }

    private List<Integer> ofWord(String word) {
        List<Integer> pieces = new ArrayList<>();
        int from = 0;
        while (from < word.length()) {
            int end = word.length() > LONGEST_WORD ? from : longest(word, from);
            if (end == from) {
                return List.of(number("[UNK]"));
            }
            pieces.add(number(piece(word, from, end)));
            from = end;
        }
        return pieces;
    }

    private int longest(String word, int from) {
        int end = word.length();
        while (end > from && !numbers.containsKey(piece(word, from, end))) {
            end--;
        }
        return end;
    }

    private static String piece(String word, int from, int end) {
        return (from == 0 ? "" : "##") + word.substring(from, end);
    }

    private int number(String piece) {
        return numbers.getOrDefault(piece, 0);
    }
}
