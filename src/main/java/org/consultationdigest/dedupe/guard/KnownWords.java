package org.consultationdigest.dedupe.guard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of a text, by which words of another are known again, slips among them; each is looked for once. */
public final class KnownWords {
    /** Shorter words have too many neighbours one letter off. */
    private static final int LEAST_FOR_A_SLIP = 5;

    private static final int LETTERS_TO_A_SLIP = 3;

    private record Word(String key, long letters) {
        static Word of(String key) {
            return new Word(key, key.chars().mapToLong(letter -> 1L << letter).reduce(0, (one, other) -> one | other));
        }
    }

    private final Set<String> words;
    private final Map<Integer, List<Word>> byLength = new HashMap<>();
    private final Map<String, Boolean> known = new HashMap<>();

    /** The words with these keys, as {@link ContentWords} gives them. */
    public KnownWords(Collection<String> keys) {
        this.words = new HashSet<>(keys);
    }

    /** Whether a key, or one that it may be a slip of, is among them. */
    public boolean has(String key) {
        return words.contains(key) || (mayBeASlip(key) && known.computeIfAbsent(key, this::isASlip));
    }

    private static boolean mayBeASlip(String key) {
        return key.length() >= LEAST_FOR_A_SLIP && Character.isLetter(key.charAt(0));
    }

    private boolean isASlip(String key) {
        if (byLength.isEmpty()) {
            words.forEach(word -> byLength.computeIfAbsent(word.length(), length -> new ArrayList<>())
                    .add(Word.of(word)));
        }
        Word slip = Word.of(key);
        for (int length = key.length() - 1; length <= key.length() + 1; length++) {
            for (Word word : byLength.getOrDefault(length, List.of())) {
                if (isASlip(slip, word)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A wrong letter takes one away and puts one in: words that differ in more are not measured. */
    private static boolean isASlip(Word slip, Word word) {
        int most = slip.key.length() / LETTERS_TO_A_SLIP;
        return Long.bitCount(slip.letters ^ word.letters) <= 2 * most && Spelling.distance(slip.key, word.key) <= most;
    }
}
