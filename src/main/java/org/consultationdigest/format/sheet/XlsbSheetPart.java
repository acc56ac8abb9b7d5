package org.consultationdigest.format.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** One worksheet part of an .xlsb file ([MS-XLSB] 2.4), told row by row. */
final class XlsbSheetPart {
    private static final int ROW = 0;
    private static final int SHORT_NUMBER = 2;
    private static final int ERROR = 3;
    private static final int TRUTH = 4;
    private static final int NUMBER = 5;
    private static final int TEXT = 6;
    private static final int SHARED_TEXT = 7;
    private static final int FORMULA_TEXT = 8;
    private static final int FORMULA_NUMBER = 9;
    private static final int FORMULA_TRUTH = 10;
    private static final int FORMULA_ERROR = 11;
    private static final int RICH_TEXT = 62;
    private static final int COLUMNS = 60;
    private static final int MERGED = 176;
    private static final int LAST_CELL = FORMULA_ERROR;
    private static final int VALUE = 8;
    private static final int MOST_COLUMNS = 16_384;
    private static final int HIDDEN_ROW = 0x10;

    private final XlsxStyles styles;
    private final XlsxCells values;
    private final Meter meter;

    XlsbSheetPart(XlsxStyles styles, XlsxCells values, Meter meter) {
        this.styles = styles;
        this.values = values;
        this.meter = meter;
    }

    /** What stands before and behind the rows. */
    static SheetInfo info(InputStream stream, XlsbParts.Tab tab) throws IOException {
        List<MergedRange> merged = new ArrayList<>();
        Set<Integer> hidden = new TreeSet<>();
        BinaryRecords records = new BinaryRecords(stream);
        while (records.next()) {
            if (records.kind() == MERGED) {
                merged.add(new MergedRange(
                        records.intAt(0) + 1, records.intAt(4) + 1, records.intAt(8) + 1, records.intAt(12) + 1));
            } else if (records.kind() == COLUMNS && (records.shortAt(16) & 1) != 0) {
                int last = Math.min(records.intAt(4), MOST_COLUMNS - 1);
                for (int column = Math.max(0, records.intAt(0)); column <= last; column++) {
                    hidden.add(column + 1);
                }
            }
        }
        return new SheetInfo(tab.name(), tab.hidden(), merged, hidden);
    }

    void rows(InputStream stream, SheetVisitor visitor) throws IOException, UnreadableSheetException {
        int row = 0;
        boolean hidden = false;
        List<SheetCell> cells = new ArrayList<>();
        BinaryRecords records = new BinaryRecords(stream);
        while (records.next()) {
            if (records.kind() == ROW) {
                tell(row, hidden, cells, visitor);
                row = records.intAt(0) + 1;
                hidden = (records.unsigned(11) & HIDDEN_ROW) != 0;
            } else if ((records.kind() <= LAST_CELL || records.kind() == RICH_TEXT) && records.length() > VALUE) {
                SheetCell cell = cell(records, row);
                if (!cell.text().isEmpty()) {
                    meter.cell(cell.text());
                    cells.add(cell);
                }
            }
        }
        tell(row, hidden, cells, visitor);
    }

    private static void tell(int row, boolean hidden, List<SheetCell> cells, SheetVisitor visitor) {
        if (!cells.isEmpty()) {
            visitor.row(new SheetRow(row, hidden, cells));
            cells.clear();
        }
    }

    private SheetCell cell(BinaryRecords records, int row) throws IOException {
        int column = records.intAt(0) + 1;
        int style = records.intAt(4) & 0xFFFFFF;
        return switch (records.kind()) {
            case SHORT_NUMBER -> values.number(records.shortNumber(VALUE), style, row, column);
            case NUMBER, FORMULA_NUMBER -> values.number(records.doubleAt(VALUE), style, row, column);
            case ERROR, FORMULA_ERROR ->
                SheetCell.of(row, column, Faults.error(records.unsigned(VALUE)), SheetCell.Kind.ERROR);
            case TRUTH, FORMULA_TRUTH ->
                SheetCell.of(row, column, records.unsigned(VALUE) == 0 ? "FALSE" : "TRUE", SheetCell.Kind.BOOLEAN);
            case TEXT, FORMULA_TEXT ->
                values.text(RichText.plain(SheetText.shown(records.text(VALUE)), ""), style, row, column);
            case SHARED_TEXT -> values.text(values.shared(records.intAt(VALUE)), style, row, column);
            case RICH_TEXT -> values.text(XlsbParts.rich(records, VALUE, styles), style, row, column);
            default -> SheetCell.of(row, column, "", SheetCell.Kind.TEXT);
        };
    }
}
