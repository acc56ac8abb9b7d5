package org.consultationdigest.dedupe;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.consultationdigest.extract.Wording;
import org.consultationdigest.text.Folding;

/**
 * The keys by which wordings are compared; never shown.
 *
 * <p>Every part of a wording keeps its place in the key, so that what is deleted in one comment never meets what is
 * inserted in another. For the words see {@link KeyWords}; a part without any word is known by its signs.
 *
 * @param exact the words to the letter, white space collapsed
 * @param format the words without case, punctuation and the place of tone marks; diacritics kept
 * @param folded the same without diacritics
 * @param words how many words there are
 * @param marks how many letters carry a mark, đ included
 */
record WordingKey(String exact, String format, String folded, int words, int marks) {
    /** Stands between the parts; no word holds it, and folding leaves it where it is. */
    private static final String BETWEEN_PARTS = " | ";

    /** The keys of a wording. */
    static WordingKey of(Wording wording) {
        StringJoiner format = new StringJoiner(BETWEEN_PARTS);
        int words = 0;
        for (Optional<String> part :
                List.of(wording.text(), wording.proposedChange(), wording.deleted(), wording.inserted())) {
            List<String> said = KeyWords.of(part.orElse(""));
            format.add(String.join(" ", said));
            words += said.size();
        }
        String shown = Folding.shown(wording.said());
        String key = format.toString();
        String folded = Folding.folded(key);
        return new WordingKey(
                Folding.collapseSpaces(shown), key, folded.equals(key) ? key : folded, words, marksIn(shown));
    }

    private static int marksIn(String text) {
        if (text.chars().allMatch(c -> c < 0x80)) {
            return 0;
        }
        return (int) Normalizer.normalize(text, Normalizer.Form.NFD)
                .chars()
                .filter(c -> c == 'đ' || c == 'Đ' || isMark(c))
                .count();
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
