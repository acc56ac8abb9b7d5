package org.consultationdigest.text.legacy;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A font made before Unicode, known by its name.
 *
 * @param encoding how text in it is encoded
 * @param capitals whether it shows every letter as a capital; the text itself holds small letters, as with the attribute
 *     "all capitals"
 */
public record LegacyFont(LegacyEncoding encoding, boolean capitals) {
    /** What a PDF file puts before the name of a font it holds in part. */
    private static final Pattern SUBSET = Pattern.compile("^[A-Z]{6}\\+");

    private static final int SUBSET_MARK = 7;

    /** A cut, or the script that Word adds to the name of a font: {@code ,Bold}, {@code -BoldItalic}, {@code Tur}. */
    private static final Pattern CUT = Pattern.compile(
            "(?:[ ,-]*(?:Bold|Italic|Oblique|Regular|Normal|Roman|MT|PS|Tur|CE|Cyr|Greek|Baltic|\\(.*\\)))+$",
            Pattern.CASE_INSENSITIVE);

    /** {@code .VnTime}, {@code .VnArial NarrowH}, {@code VnTimeH}; the dot is lost in some PDF files. */
    private static final Pattern TCVN3 = Pattern.compile("^(?:\\.Vn|Vn(?=\\p{Lu}|\\d))[\\p{L}\\d][\\p{L}\\d .]*$");

    private static final Pattern TCVN3_SPELT = Pattern.compile("^\\.vn[\\p{L}\\d].*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern VNI = Pattern.compile("^(?:[Vv][Nn][Ii][ -].+|VNI\\p{Lu}.*)$");
    private static final Pattern VPS = Pattern.compile("^VPS[ -].+$", Pattern.CASE_INSENSITIVE);
    private static final Pattern VISCII = Pattern.compile("^(?:VISCII.*|VI (?:Times|Arial|Courier).*)$");

    /**
     * The font of that name.
     *
     * @param name as a file gives it; marks of a subset, of a cut and of a script do not matter
     * @return empty for a font of today
     */
    public static Optional<LegacyFont> named(String name) {
        if (!mayBe(name)) {
            return Optional.empty();
        }
        String whole = SUBSET.matcher(name.strip()).replaceFirst("");
        Matcher cut = CUT.matcher(whole);
        String family = cut.find() ? whole.substring(0, cut.start()) : whole;
        if (TCVN3.matcher(family).matches() || TCVN3_SPELT.matcher(family).matches()) {
            return Optional.of(new LegacyFont(LegacyEncoding.TCVN3, family.endsWith("H")));
        }
        if (VNI.matcher(family).matches()) {
            return Optional.of(new LegacyFont(LegacyEncoding.VNI, false));
        }
        if (VPS.matcher(family).matches()) {
            return Optional.of(new LegacyFont(LegacyEncoding.VPS, false));
        }
        return VISCII.matcher(family).matches()
                ? Optional.of(new LegacyFont(LegacyEncoding.VISCII, false))
                : Optional.empty();
    }

    /** One look tells most fonts of today: the old ones begin with a V, behind the mark of a subset or a dot. */
    private static boolean mayBe(String name) {
        String bare = name.strip();
        int first = bare.length() > SUBSET_MARK && bare.charAt(SUBSET_MARK - 1) == '+' ? SUBSET_MARK : 0;
        first += bare.startsWith(".", first) ? 1 : 0;
        return bare.startsWith("V", first) || bare.startsWith("v", first);
    }
}
