package org.consultationdigest.review;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;
import org.consultationdigest.digest.OwnCell;

/**
 * A formula that a person wrote, as far as it can be written into the next digest. Rows of the program's sheets move, so a
 * formula may name whole columns of them, and cells of its own row; sheets that people added stay as they are, so it may
 * name any of their cells. What names other cells, other workbooks or names does not come back as a formula.
 */
final class FormulaText {
    private static final Pattern TOKEN = Pattern.compile("(?<text>\"(?:[^\"]|\"\")*+\")"
            + "|(?<sheet>(?:'(?:[^']|'')++'|[\\p{L}_][\\p{L}\\p{N}_.]*+)!)"
            + "|(?<columns>\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}(?![\\p{L}\\p{N}_.(]))"
            + "|(?<cell>(?<fixed>\\$?)(?<letters>[A-Za-z]{1,3})(?<still>\\$?)(?<row>[1-9]\\d{0,6})"
            + "(?![\\p{L}\\p{N}_.(!]))"
            + "|(?<rows>\\$?\\d++:\\$?\\d++)"
            + "|(?<function>[\\p{L}_][\\p{L}\\p{N}_.]*+(?=\\())"
            + "|(?<name>[\\p{L}_\\\\][\\p{L}\\p{N}_.]*+)"
            + "|(?<number>\\d++(?:\\.\\d*+)?(?:[eE][+-]?\\d++)?)"
            + "|(?s:.)");

    private static final Set<String> CONSTANTS = Set.of("TRUE", "FALSE");

    /** What leads to other workbooks and programs. */
    private static final String LEADS_OUT = "[|";

    private FormulaText() {}

    /** The formula as it stands so many rows below and columns to the right of where it was written. */
    static String moved(String formula, int rows, int columns) {
        Matcher token = TOKEN.matcher(formula);
        return token.replaceAll(each ->
                Matcher.quoteReplacement(token.group("cell") == null ? each.group() : moved(token, rows, columns)));
    }

    private static String moved(Matcher cell, int rows, int columns) {
        String letters = cell.group("letters");
        int row = Integer.parseInt(cell.group("row"));
        String column = cell.group("fixed").isEmpty()
                ? CellReference.convertNumToColString(CellReference.convertColStringToIndex(letters) + columns)
                : letters;
        return cell.group("fixed")
                + column
                + cell.group("still")
                + (cell.group("still").isEmpty() ? row + rows : row);
    }

    /**
     * The formula of a sheet that a person added.
     *
     * @param persons whether a sheet of that name is one of these
     * @return empty when it cannot be kept
     */
    static Optional<String> inSheet(String formula, Predicate<String> persons) {
        return kept(formula, persons, 0);
    }

    /**
     * The formula of a column that a person added to a sheet of the program's.
     *
     * @param row its row, counted from 1; where it names a cell of this row, {@link OwnCell#ITS_ROW} stands for the number
     * @return empty when it cannot be kept
     */
    static Optional<String> inRow(String formula, Predicate<String> persons, int row) {
        return kept(formula, persons, row);
    }

    private static Optional<String> kept(String formula, Predicate<String> persons, int row) {
        StringBuilder kept = new StringBuilder();
        Matcher token = TOKEN.matcher(formula);
        // The sheet that the next cell is in, and that behind a colon, too.
        boolean free = row == 0;
        boolean qualified = false;
        boolean ofPerson = false;
        while (token.find()) {
            MatchResult found = token.toMatchResult();
            String text = found.group();
            if (token.group("sheet") != null) {
                qualified = true;
                ofPerson = persons.test(name(text));
            } else if (token.group("cell") != null) {
                boolean stays = qualified ? ofPerson : free;
                boolean here = !qualified && !free && isIn(token, row);
                if (!stays && !here) {
                    return Optional.empty();
                }
                text = here ? token.group("fixed") + token.group("letters") + OwnCell.ITS_ROW : text;
            } else if (!isHarmless(token, text)) {
                return Optional.empty();
            }
            boolean goesOn = token.group("sheet") != null || token.group("cell") != null || text.equals(":");
            qualified &= goesOn;
            kept.append(text);
        }
        return Optional.of(kept.toString());
    }

    private static boolean isIn(Matcher cell, int row) {
        return cell.group("still").isEmpty() && Integer.parseInt(cell.group("row")) == row;
    }

    private static boolean isHarmless(Matcher token, String text) {
        if (token.group("name") != null) {
            return CONSTANTS.contains(text.toUpperCase(Locale.ROOT));
        }
        return token.group("rows") == null && (token.group("text") != null || LEADS_OUT.indexOf(text.charAt(0)) < 0);
    }

    private static String name(String sheet) {
        String name = sheet.substring(0, sheet.length() - 1);
        return name.startsWith("'") ? name.substring(1, name.length() - 1).replace("''", "'") : name;
    }
}
