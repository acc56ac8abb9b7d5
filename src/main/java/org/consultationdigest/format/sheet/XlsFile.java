package org.consultationdigest.format.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;

/** An .xls file of Excel 97 to 2003, held in memory as a whole. */
final class XlsFile {
    private static final int COLUMNS = 256;

    private final Path file;
    private final Meter meter;
    private final NumberTexts numbers = new NumberTexts();

    XlsFile(Path file, Meter meter) {
        this.file = file;
        this.meter = meter;
    }

    void read(SheetVisitor visitor) throws UnreadableSheetException, IOException {
        meter.bytes(Files.size(file));
        try (POIFSFileSystem system = new POIFSFileSystem(file.toFile(), true)) {
            if (system.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                throw Faults.locked(new IOException("EncryptedPackage"));
            }
            try (HSSFWorkbook workbook = new HSSFWorkbook(system)) {
                XlsRuns runs = new XlsRuns(workbook);
                for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                    boolean hidden = workbook.getSheetVisibility(i) != SheetVisibility.VISIBLE;
                    sheet(runs, workbook.getSheetAt(i), hidden, visitor);
                }
            }
        } catch (IOException | RuntimeException e) {
            throw Faults.of(e);
        }
    }

    private void sheet(XlsRuns runs, HSSFSheet sheet, boolean hidden, SheetVisitor visitor)
            throws UnreadableSheetException {
        List<MergedRange> merged = new ArrayList<>();
        for (CellRangeAddress range : sheet.getMergedRegions()) {
            merged.add(new MergedRange(
                    range.getFirstRow() + 1,
                    range.getLastRow() + 1,
                    range.getFirstColumn() + 1,
                    range.getLastColumn() + 1));
        }
        Set<Integer> hiddenColumns = new HashSet<>();
        for (int column = 0; column < COLUMNS; column++) {
            if (sheet.isColumnHidden(column)) {
                hiddenColumns.add(column + 1);
            }
        }
        visitor.sheet(new SheetInfo(SheetText.shown(sheet.getSheetName()), hidden, merged, hiddenColumns));
        sheet.getCellComments().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .forEach(note -> note(runs, note.getKey(), note.getValue(), visitor));
        for (Row row : sheet) {
            row(runs, row, visitor);
        }
    }

    private void row(XlsRuns runs, Row row, SheetVisitor visitor) throws UnreadableSheetException {
        List<SheetCell> cells = new ArrayList<>();
        for (Cell cell : row) {
            SheetCell read = cell(runs, (HSSFCell) cell);
            if (!read.text().isEmpty()) {
                meter.cell(read.text());
                cells.add(read);
            }
        }
        if (!cells.isEmpty()) {
            visitor.row(new SheetRow(row.getRowNum() + 1, row.getZeroHeight(), cells));
        }
    }

    private SheetCell cell(XlsRuns runs, HSSFCell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING ->
                told(
                        cell,
                        runs.shown(
                                cell.getRichStringCellValue(),
                                runs.font(cell.getCellStyle().getFontIndex())));
            case BOOLEAN -> told(cell, cell.getBooleanCellValue() ? "TRUE" : "FALSE", SheetCell.Kind.BOOLEAN, "");
            case ERROR -> told(cell, error(cell), SheetCell.Kind.ERROR, "");
            case NUMERIC -> {
                NumberTexts.Shown shown = numbers.of(
                        cell.getNumericCellValue(),
                        cell.getCellStyle().getDataFormat(),
                        Optional.ofNullable(cell.getCellStyle().getDataFormatString())
                                .orElse("General"),
                        cell.getSheet().getWorkbook().getInternalWorkbook().isUsing1904DateWindowing());
                yield told(cell, shown.text(), shown.kind(), "");
            }
            default -> told(cell, "", SheetCell.Kind.TEXT, "");
        };
    }

    private static String error(HSSFCell cell) {
        byte code = cell.getErrorCellValue();
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERROR";
    }

    private static SheetCell told(HSSFCell cell, String text, SheetCell.Kind kind, String struck) {
        return new SheetCell(
                cell.getColumnIndex() + 1,
                SheetText.address(cell.getRowIndex() + 1, cell.getColumnIndex() + 1),
                SheetText.shown(text),
                kind,
                SheetText.shown(struck));
    }

    private static SheetCell told(HSSFCell cell, RichText rich) {
        return new SheetCell(
                cell.getColumnIndex() + 1,
                SheetText.address(cell.getRowIndex() + 1, cell.getColumnIndex() + 1),
                rich.text(),
                SheetCell.Kind.TEXT,
                rich.struck(),
                rich.seen());
    }

    private static void note(XlsRuns runs, CellAddress address, HSSFComment comment, SheetVisitor visitor) {
        String author = Optional.ofNullable(comment.getAuthor()).orElse("");
        String text = Optional.ofNullable(comment.getString())
                .map(rich -> runs.shown(rich, runs.font(0)).text())
                .orElse("");
        String words = SheetText.shown(NoteText.withoutAuthor(text, author));
        if (!words.isBlank()) {
            visitor.note(new CellNote(
                    address.getRow() + 1,
                    address.formatAsString(),
                    SheetText.shown(author),
                    words,
                    Optional.empty(),
                    "",
                    Optional.empty(),
                    false,
                    false));
        }
    }
}
