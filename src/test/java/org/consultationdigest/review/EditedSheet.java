package org.consultationdigest.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/**
 * The sheet <em>Digest</em> as a person sees it, cell by cell. Every cell remembers the row and the column for which its
 * words were meant, wherever an edit carries it.
 */
final class EditedSheet {
    final List<Line> lines = new ArrayList<>();
    final List<Word> gone = new ArrayList<>();

    /**
     * A row of cells.
     *
     * @param cells left to right
     */
    record Line(List<Cell> cells) {}

    /**
     * Words, and what they were meant for.
     *
     * @param row the id of the row that the person saw; empty for a row of the person's own
     * @param column the title that the program gave to the column, or the person to theirs
     */
    record Word(String text, String row, String column) {}

    /** One cell. */
    static final class Cell {
        String text;
        final @Nullable CellStyle style;

        @Nullable
        Word word;

        boolean number;

        Cell(String text, @Nullable CellStyle style) {
            this.text = text;
            this.style = style;
        }

        Cell copy() {
            Cell copy = new Cell(text, style);
            copy.word = word;
            copy.number = number;
            return copy;
        }
    }

    /** Reads the sheet; the row of titles is the first. */
    EditedSheet(XSSFSheet sheet) {
        DataFormatter shown = new DataFormatter();
        int width = sheet.getRow(0).getLastCellNum();
        for (int number = 0; number <= sheet.getLastRowNum(); number++) {
            Line line = new Line(new ArrayList<>());
            for (int column = 0; column < width; column++) {
                XSSFCell cell = sheet.getRow(number).getCell(column);
                Cell read = new Cell(cell == null ? "" : shown.formatCellValue(cell), style(cell));
                read.number = cell != null && cell.getCellType() == CellType.NUMERIC;
                line.cells().add(read);
            }
            lines.add(line);
        }
    }

    private static @Nullable CellStyle style(@Nullable XSSFCell cell) {
        return cell == null ? null : cell.getCellStyle();
    }

    /** Puts the cells as they stand now into the sheet. */
    void save(XSSFSheet sheet) {
        for (int number = sheet.getLastRowNum(); number >= 0; number--) {
            sheet.removeRow(sheet.getRow(number));
        }
        for (int number = 0; number < lines.size(); number++) {
            XSSFRow row = sheet.createRow(number);
            List<Cell> cells = lines.get(number).cells();
            for (int column = 0; column < cells.size(); column++) {
                put(cells.get(column), row.createCell(column));
            }
        }
    }

    private static void put(Cell cell, XSSFCell into) {
        if (cell.style != null) {
            into.setCellStyle(cell.style);
        }
        if (cell.number) {
            into.setCellValue(Double.parseDouble(cell.text));
        } else if (!cell.text.isEmpty()) {
            into.setCellValue(cell.text);
        }
    }

    List<Cell> titles() {
        return lines.get(0).cells();
    }

    /** The rows below the titles. */
    List<Line> body() {
        return lines.subList(1, lines.size());
    }

    /** All words that stand in the sheet. */
    Stream<Word> words() {
        return body().stream().flatMap(line -> line.cells().stream()).flatMap(cell -> Stream.ofNullable(cell.word));
    }

    /** A person writes over what stood in a cell; what stood there is theirs to take out. */
    static void type(Cell cell, String text, boolean number, String row, String column) {
        cell.text = text;
        cell.number = number;
        cell.word = new Word(text, row, column);
    }

    static void blank(Cell cell) {
        cell.text = "";
        cell.number = false;
        cell.word = null;
    }
}
