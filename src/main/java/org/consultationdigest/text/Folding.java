package org.consultationdigest.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What is done to words before they are shown or compared. */
public final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\x{FEFF}\\x{200B}]+");

    private Folding() {}

    /** A text as it is shown: Unicode form C, otherwise untouched. */
    public static String shown(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Runs of white space of any kind as one space, none at the ends. */
    public static String collapseSpaces(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    /** Lower case with diacritics kept, compatibility forms unified, white space collapsed: a key, never shown. */
    public static String lowered(String text) {
        return collapseSpaces(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
    }

    /**
     * Lower case without diacritics, white space collapsed: a key, never shown. The letter đ folds to d, which no Unicode
     * normalisation does; do not use this key where đ is a sibling of d (points of an article).
     */
    public static String folded(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        String bare = MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
        return collapseSpaces(bare.replace('đ', 'd').replace('ð', 'd'));
    }
}
