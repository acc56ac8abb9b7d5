package org.consultationdigest.format.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consultationdigest.text.Folding;

/** Small things about the text and addresses of cells. */
public final class SheetText {
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private static final Pattern DIGITS = Pattern.compile("\\D");
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private SheetText() {}

    /** A text as it is shown: line ends unified, Unicode form C. */
    static String shown(String text) {
        return Folding.shown(
                text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n'));
    }

    /** Characters that XML cannot hold, written _xHHHH_ in .xlsx files (ECMA-376 part 1, 22.9.2.19). */
    static String unescape(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        Matcher escape = ESCAPE.matcher(text);
        return escape.replaceAll(
                match -> Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(match.group(1), 16))));
    }

    /** The address of a cell, row and column counted from 1. */
    static String address(int row, int column) {
        return letters(column) + row;
    }

    /** How a sheet calls a column: {@code A} to {@code XFD}. */
    public static String letters(int column) {
        if (column >= 1 && column <= LETTERS.length()) {
            return LETTERS.substring(column - 1, column);
        }
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS.length()) {
            letters.insert(0, LETTERS.charAt((rest - 1) % LETTERS.length()));
        }
        return letters.toString();
    }

    /** The column of an address, counted from 1; 0 when it names none. */
    static int column(String address) {
        int column = 0;
        for (int i = 0; i < address.length() && Character.isLetter(address.charAt(i)) && i < 4; i++) {
            column = column * 26 + Character.toUpperCase(address.charAt(i)) - 'A' + 1;
        }
        return column;
    }

    /** The row of an address, counted from 1; 0 when it names none. */
    static int row(String address) {
        String digits = DIGITS.matcher(address).replaceAll("");
        return digits.isEmpty() || digits.length() > 8 ? 0 : Integer.parseInt(digits);
    }
}
