package org.consultationdigest.dedupe;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.consultationdigest.extract.Wording;
import org.consultationdigest.text.Folding;

/**
 * The keys by which wordings are compared; never shown.
 *
 * <p>Every part of a wording keeps its place in the key, so that what is deleted in one comment never meets what is
 * inserted in another. A number is one word with its points, commas and strokes (2.3 is not 23, nor "2, 3"); signs that
 * carry meaning (per cent, currencies, comparison, plus and minus before a number) are words; everything else between
 * words is not. A part without any word is known by its signs.
 *
 * @param exact the words to the letter, white space collapsed
 * @param format the words without case, punctuation and the place of tone marks; diacritics kept
 * @param folded the same without diacritics
 * @param words how many words there are
 * @param marks how many letters carry a mark, đ included
 */
record WordingKey(String exact, String format, String folded, int words, int marks) {
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:(?<=\\p{N})[.,/](?=\\p{N})[\\p{L}\\p{M}\\p{N}]+)*"
                    + "|[%‰<>≤≥±\\p{Sc}]|[+\\-\u2212](?=\\p{N})");
    private static final Pattern MARK = Pattern.compile("\\p{M}|[đĐ]");

    /** Stands between the parts; no word holds it, and folding leaves it where it is. */
    private static final String BETWEEN_PARTS = " | ";

    /** The keys of a wording. */
    static WordingKey of(Wording wording) {
        StringJoiner format = new StringJoiner(BETWEEN_PARTS);
        int words = 0;
        for (Optional<String> part :
                List.of(wording.text(), wording.proposedChange(), wording.deleted(), wording.inserted())) {
            List<String> said = words(part.orElse(""));
            format.add(String.join(" ", said));
            words += said.size();
        }
        String shown = Folding.shown(wording.joined());
        String key = format.toString();
        return new WordingKey(Folding.collapseSpaces(shown), key, Folding.folded(key), words, marksIn(shown));
    }

    private static List<String> words(String part) {
        String lower = Folding.lowered(part);
        List<String> words = WORD.matcher(lower)
                .results()
                .map(MatchResult::group)
                .map(ToneMarks::behindTheVowels)
                .toList();
        return words.isEmpty() && !lower.isEmpty() ? List.of(lower) : words;
    }

    private static int marksIn(String text) {
        return (int) MARK.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .results()
                .count();
    }
}
