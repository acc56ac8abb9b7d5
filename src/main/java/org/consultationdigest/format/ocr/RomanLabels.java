package org.consultationdigest.format.ocr;

import java.util.List;
import java.util.regex.Pattern;
import org.consultationdigest.format.scan.ScannedPage;

/**
 * Roman numerals that stand alone, as in the first column of a table: recognition lives on the words around and takes III
 * for II, IH or ll. Their letters are counted in the picture. What is put right so stays doubtful.
 */
final class RomanLabels {
    /** What a Roman numeral is read as, with the places below it ({@code IH.2}, {@code IL1}). */
    private static final Pattern POSSIBLE =
            Pattern.compile("(?=[^.]*[IVXH])[IVXHLTl1|!\\[\\]]{1,6}(?:[.][0-9A-Za-z]{1,2}){0,3}[.)]?");

    private static final Pattern WITH_PLACE_BELOW = Pattern.compile(".*[.][0-9A-Za-z].*");

    /** Words of one cell or sentence stand closer than this, in heights of their letters. */
    private static final double APART = 1.5;

    /** Not as sure as any word that was read as it stands. */
    private static final double COUNTED = 55;

    private RomanLabels() {}

    /** The same words with such numerals as they are in the picture. */
    static List<RecognisedWord> mended(List<RecognisedWord> words, ScannedPage page) {
        return words.stream()
                .map(word -> isLabel(word, words) ? counted(word, page) : word)
                .toList();
    }

    /** Whether a Roman numeral may have been read as this. */
    static boolean isPossible(String text) {
        return POSSIBLE.matcher(text).matches();
    }

    private static boolean isLabel(RecognisedWord word, List<RecognisedWord> words) {
        return isPossible(word.text()) && (WITH_PLACE_BELOW.matcher(word.text()).matches() || stands(word, words));
    }

    /** Whether no other word stands beside it. */
    private static boolean stands(RecognisedWord word, List<RecognisedWord> words) {
        return words.stream()
                .filter(other -> !other.equals(word)
                        && Math.min(word.bottom(), other.bottom()) > Math.max(word.top(), other.top()))
                .allMatch(other ->
                        Math.max(word.left() - other.right(), other.left() - word.right()) > APART * word.height());
    }

    private static RecognisedWord counted(RecognisedWord word, ScannedPage page) {
        return RomanStrokes.of(page.pieces(word.place()))
                .label(word.text())
                .filter(label -> !label.equals(word.text()))
                .map(label -> word.saying(label).on(word.line(), COUNTED))
                .orElse(word);
    }
}
