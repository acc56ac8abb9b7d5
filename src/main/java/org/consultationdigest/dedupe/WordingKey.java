package org.consultationdigest.dedupe;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consultationdigest.extract.Wording;
import org.consultationdigest.text.Folding;

/**
 * The keys by which wordings are compared; never shown.
 *
 * <p>Every part of a wording keeps its place in the key, so that what is deleted in one comment never meets what is
 * inserted in another. Signs that carry meaning (per cent, currencies, plus and minus before a number) are words;
 * everything else between words is not.
 *
 * @param exact the words to the letter, white space collapsed
 * @param format the words without case, punctuation and the place of tone marks; diacritics kept
 * @param folded the same without diacritics
 * @param words how many words there are
 * @param marks how many letters carry a mark, đ included
 */
record WordingKey(String exact, String format, String folded, int words, int marks) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|[%‰\\p{Sc}]|[+\\-\u2212](?=\\p{N})");
    private static final Pattern MARK = Pattern.compile("\\p{M}|[đĐ]");
    private static final char PART = '\u001f';

    /** The keys of a wording. */
    static WordingKey of(Wording wording) {
        String said = Folding.shown(wording.joined());
        StringBuilder format = new StringBuilder();
        int words = 0;
        for (String part : said.split("\n", -1)) {
            words += appendWords(format, part);
            format.append(PART);
        }
        String key = format.toString();
        return new WordingKey(Folding.collapseSpaces(said), key, Folding.folded(key), words, marksIn(said));
    }

    private static int appendWords(StringBuilder key, String part) {
        String lower = Normalizer.normalize(part, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        Matcher matcher = WORD.matcher(lower);
        int words = 0;
        while (matcher.find()) {
            key.append(ToneMarks.atTheEnd(matcher.group())).append(' ');
            words++;
        }
        return words;
    }

    private static int marksIn(String text) {
        return (int) MARK.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .results()
                .count();
    }
}
