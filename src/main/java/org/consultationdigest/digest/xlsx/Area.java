package org.consultationdigest.digest.xlsx;

/**
 * A rectangle of cells, rows and columns counted from 0, the last ones included.
 *
 * @param firstRow at most {@code lastRow}
 * @param firstColumn at most {@code lastColumn}
 */
public record Area(int firstRow, int lastRow, int firstColumn, int lastColumn) {

    /** Reads what formulas in the same sheet write: {@code B2:C9}. */
    public static Area read(String written) {
        String[] corners = written.replace("$", "").split(":", -1);
        String last = corners[corners.length - 1];
        return new Area(row(corners[0]), row(last), column(corners[0]), column(last));
    }

    private static int row(String cell) {
        return Integer.parseInt(cell.replaceAll("[^0-9]", "")) - 1;
    }

    private static int column(String cell) {
        int column = 0;
        for (char letter : cell.replaceAll("[^A-Z]", "").toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        return column - 1;
    }

    /** As formulas in the same sheet write it: {@code B2:C9}. */
    public String written() {
        return cell(firstRow, firstColumn) + ":" + cell(lastRow, lastColumn);
    }

    /** As other sheets write it, the same from everywhere: {@code 'Sheet'!$B$2:$C$9}. */
    public String in(String sheet) {
        return "'" + sheet.replace("'", "''") + "'!$" + letters(firstColumn) + "$" + (firstRow + 1) + ":$"
                + letters(lastColumn) + "$" + (lastRow + 1);
    }

    /** Its part in one column, counted from 0 in the sheet. */
    public Area column(int column) {
        return new Area(firstRow, lastRow, column, column);
    }

    /** A cell, row and column counted from 0: {@code A1} is 0, 0. */
    public static String cell(int row, int column) {
        return letters(column) + (row + 1);
    }

    /** The letters of a column, counted from 0: {@code A} to {@code Z}, {@code AA}, and so on. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}
