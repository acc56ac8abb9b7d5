package org.consultationdigest.link.reference;

import java.util.List;
import java.util.Optional;

/**
 * A word or phrase of a reference.
 *
 * @param keys its words' keys
 * @param folded its words without marks
 * @param role what it does
 * @param unit for heads: what is counted
 * @param value for numbers and ordinals their value, else as {@link Role} says
 * @param shortForm whether it is an abbreviation of one letter and needs its number close by
 */
record Phrase(List<String> keys, List<String> folded, Role role, Optional<Unit> unit, int value, boolean shortForm) {

    static Phrase of(Role role, Optional<Unit> unit, int value, String words) {
        List<String> parts = List.of(words.split(" ", -1));
        return new Phrase(
                parts.stream().map(Tokenizer::key).toList(),
                parts.stream().map(Tokenizer::foldedWord).toList(),
                role,
                unit,
                value,
                words.length() == 1 && !words.equals("ý"));
    }

    int length() {
        return keys.size();
    }

    /** Numbers and words of one letter are told from others by their marks alone: {@code sáu} is six, {@code sau} after. */
    boolean standsAt(List<Token> tokens, int at) {
        if (at + length() > tokens.size()) {
            return false;
        }
        boolean marksMayLack =
                role != Role.CARDINAL && (length() > 1 || folded.get(0).length() > 1);
        for (int i = 0; i < length(); i++) {
            if (!tokens.get(at + i).matches(keys.get(i), folded.get(i), marksMayLack)) {
                return false;
            }
        }
        return true;
    }
}
