package org.consultationdigest.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
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

    private static final String UNWRITABLE = "(?:[\\x00-\\x08\\x0B-\\x1F\\x{FFFE}\\x{FFFF}]"
            + "|[\\x{D800}-\\x{DBFF}](?![\\x{DC00}-\\x{DFFF}])|(?<![\\x{D800}-\\x{DBFF}])[\\x{DC00}-\\x{DFFF}])";

    /** What is written as an escape; among it an escape in the text itself, or what the next escape would make one. */
    private static final Pattern ESCAPED =
            Pattern.compile("_(?=x[0-9A-Fa-f]{4}(?:_|" + UNWRITABLE + "))|" + UNWRITABLE);

    private static final int ESCAPE = "_x0007_".length();

    private CellText() {}

    /** The cells that hold a text, at least one; joined and decoded they are the text. */
    static List<String> parts(String text) {
        if (text.length() * ESCAPE <= LIMIT) {
            return List.of(escaped(text));
        }
        List<String> parts = new ArrayList<>();
        Matcher escapes = ESCAPED.matcher(text);
        int from = 0;
        do {
            int to = wholePairs(text, end(escapes, from, text.length()));
            parts.add(escaped(text.substring(from, to)));
            from = to;
        } while (from < text.length());
        return parts;
    }

    /** How far the text fits a cell that it begins in at this place. */
    private static int end(Matcher escapes, int from, int length) {
        int room = LIMIT;
        for (int at = from; ; ) {
            int next = escapes.find(at) ? escapes.start() : length;
            if (next - at > room) {
                return at + room;
            }
            room -= next - at;
            if (next == length || room < ESCAPE) {
                return next;
            }
            room -= ESCAPE;
            at = next + 1;
        }
    }

    /** The same end, or one before it when it falls between the halves of a pair. */
    private static int wholePairs(String text, int end) {
        boolean insidePair = end < text.length()
                && Character.isHighSurrogate(text.charAt(end - 1))
                && Character.isLowSurrogate(text.charAt(end));
        return insidePair ? end - 1 : end;
    }

    private static String escaped(String text) {
        if (!mayBeEscaped(text)) {
            return text;
        }
        return ESCAPED.matcher(text)
                .replaceAll(match -> String.format(
                        Locale.ROOT, "_x%04X_", (int) match.group().charAt(0)));
    }

    /** Most texts hold none of these, and are done with one look. */
    private static boolean mayBeEscaped(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == '_' || (unit < ' ' && unit != '\t' && unit != '\n') || unit >= Character.MIN_SURROGATE) {
                return true;
            }
        }
        return false;
    }

    /** How many cells a text takes. */
    static int count(String text) {
        return text.length() * ESCAPE <= LIMIT ? 1 : parts(text).size();
    }

    /** Whether a spreadsheet program that is typed this text takes it for a formula. */
    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    }
}
