package org.consultationdigest.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text as the cells of a workbook hold it.
 *
 * <p>XML cannot hold control characters and halves of surrogate pairs: they are written {@code _x0007_}, which every
 * spreadsheet program reads as the character (ECMA-376 part 1, 22.9.2.19); an {@code _x0041_} that stands in the text
 * itself is protected in the same way. A cell holds no more than 32,767 UTF-16 units: a longer text goes on in further
 * cells.
 */
final class CellText {
    /** The most that a cell holds, in UTF-16 units (Excel specifications and limits). */
    static final int LIMIT = 32_767;

    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final Pattern UNWRITABLE = Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\x{FFFE}\\x{FFFF}]"
            + "|[\\x{D800}-\\x{DBFF}](?![\\x{DC00}-\\x{DFFF}])|(?<![\\x{D800}-\\x{DBFF}])[\\x{DC00}-\\x{DFFF}]");

    private CellText() {}

    /** The cells that hold a text, at least one; joined and decoded they are the text. */
    static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        String rest = text;
        while (rest.length() * 7L > LIMIT && escaped(rest).length() > LIMIT) {
            int cut = cut(rest);
            parts.add(escaped(rest.substring(0, cut)));
            rest = rest.substring(cut);
        }
        parts.add(escaped(rest));
        return parts;
    }

    /** The longest beginning that fits a cell, never between the halves of a pair. */
    private static int cut(String text) {
        int cut = Math.min(text.length(), LIMIT);
        while (escaped(text.substring(0, cut)).length() > LIMIT) {
            cut -= Math.max(1, (escaped(text.substring(0, cut)).length() - LIMIT) / 7);
        }
        boolean insidePair = cut < text.length()
                && Character.isHighSurrogate(text.charAt(cut - 1))
                && Character.isLowSurrogate(text.charAt(cut));
        return insidePair ? cut - 1 : cut;
    }

    private static String escaped(String text) {
        String protectedText = LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_");
        return UNWRITABLE
                .matcher(protectedText)
                .replaceAll(match -> String.format(
                        Locale.ROOT, "_x%04X_", (int) match.group().charAt(0)));
    }

    /** Whether a spreadsheet program that is typed this text takes it for a formula. */
    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    }
}
