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
 * @param length how many chars that has
 * @param format the words without case, punctuation and the place of tone marks; diacritics kept
 * @param folded the same without diacritics
 * @param words how many words there are
 * @param marks how many letters carry a mark, đ included
 */
record WordingKey(TextDigest exact, int length, TextDigest format, TextDigest folded, int words, int marks) {
    /** Stands between the parts; no word holds it, and folding leaves it where it is. */
    private static final String BETWEEN_PARTS = " | ";

    /** The keys of a wording. */
    static WordingKey of(Wording wording) {
        Key key = Key.of(wording);
        String shown = Folding.shown(wording.said());
        String exact = Folding.collapseSpaces(shown);
        String folded = Folding.folded(key.format());
        TextDigest format = TextDigest.of(key.format());
        return new WordingKey(
                TextDigest.of(exact),
                exact.length(),
                format,
                folded.equals(key.format()) ? format : TextDigest.of(folded),
                key.words(),
                marksIn(shown));
    }

    /** The words of a wording as they are compared, and how many there are. */
    record Key(String format, int words) {
        static Key of(Wording wording) {
            StringJoiner format = new StringJoiner(BETWEEN_PARTS);
            int words = 0;
            for (Optional<String> part :
                    List.of(wording.text(), wording.proposedChange(), wording.deleted(), wording.inserted())) {
                List<String> said = KeyWords.of(part.orElse(""));
                format.add(String.join(" ", said));
                words += said.size();
            }
            return new Key(format.toString(), words);
        }
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
