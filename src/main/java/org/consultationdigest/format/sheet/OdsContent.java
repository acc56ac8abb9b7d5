package org.consultationdigest.format.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamException;
import org.consultationdigest.text.legacy.LegacyReading;

/** The sheets of an OpenDocument spreadsheet, told row by row. Merged cells are told as they are met, row by row. */
final class OdsContent {
    private static final int MOST_COLUMNS = 16_384;
    private static final int MOST_ROWS = 1_048_576;

    private final XmlPart part;
    private final OdsStyles styles;
    private final Meter meter;
    private final OdsCells cells;
    private final TreeMap<Integer, String> styleByFirstColumn = new TreeMap<>();

    OdsContent(XmlPart part, OdsStyles styles, LegacyReading reading, Meter meter) {
        this.part = part;
        this.styles = styles;
        this.meter = meter;
        this.cells = new OdsCells(part, styles, reading, meter);
    }

    void read(SheetVisitor visitor) throws XMLStreamException, UnreadableSheetException {
        boolean inSheets = false;
        while (part.next()) {
            inSheets |= part.starts("spreadsheet");
            if (inSheets && part.starts("table")) {
                sheet(visitor);
            }
        }
    }

    private void sheet(SheetVisitor visitor) throws XMLStreamException, UnreadableSheetException {
        String name = SheetText.shown(part.attribute("name"));
        boolean hidden = styles.hidden(part.attribute("style-name"));
        Set<Integer> hiddenColumns = new TreeSet<>();
        styleByFirstColumn.clear();
        int column = 1;
        int row = 1;
        boolean begun = false;
        while (part.next() && !part.ends("table")) {
            if (part.starts("table-column")) {
                column = column(column, hiddenColumns);
            } else if (part.starts("table-row")) {
                if (!begun) {
                    visitor.sheet(new SheetInfo(name, hidden, List.of(), hiddenColumns));
                    begun = true;
                }
                row = row(row, visitor);
            } else if (part.starts("shapes") || part.starts("forms")) {
                part.skip();
            }
        }
        if (!begun) {
            visitor.sheet(new SheetInfo(name, hidden, List.of(), hiddenColumns));
        }
    }

    private int column(int first, Set<Integer> hiddenColumns) {
        int next = first + repeated("number-columns-repeated", MOST_COLUMNS);
        styleByFirstColumn.put(first, part.attribute("default-cell-style-name"));
        if (isHidden()) {
            for (int column = first; column < next && column <= MOST_COLUMNS; column++) {
                hiddenColumns.add(column);
            }
        }
        return next;
    }

    private boolean isHidden() {
        String visibility = part.attribute("visibility");
        return visibility.equals("collapse") || visibility.equals("filter");
    }

    private int repeated(String attribute, int most) {
        return Math.max(1, Math.min(most, part.number(attribute, 1)));
    }

    private int row(int row, SheetVisitor visitor) throws XMLStreamException, UnreadableSheetException {
        int times = repeated("number-rows-repeated", MOST_ROWS);
        boolean hidden = isHidden();
        List<OdsCells.Placed> read = new ArrayList<>();
        int column = 1;
        while (part.next() && !part.ends("table-row")) {
            if (part.starts("table-cell") || part.starts("covered-table-cell")) {
                int wide = repeated("number-columns-repeated", MOST_COLUMNS);
                cells.read(column, wide, styleOf(column), read);
                column += wide;
            }
        }
        for (int i = 0; i < times && !read.isEmpty(); i++) {
            tell(row + i, hidden, read, visitor);
        }
        return row + times;
    }

    private String styleOf(int column) {
        Map.Entry<Integer, String> columns = styleByFirstColumn.floorEntry(column);
        return columns == null ? "" : columns.getValue();
    }

    private void tell(int row, boolean hidden, List<OdsCells.Placed> read, SheetVisitor visitor)
            throws UnreadableSheetException {
        List<SheetCell> told = new ArrayList<>();
        for (OdsCells.Placed placed : read) {
            placed.merged(row).ifPresent(visitor::merged);
            for (int i = 0; i < placed.times() && placed.shows(); i++) {
                meter.cell(placed.text());
                told.add(placed.cell(row, placed.column() + i));
            }
            placed.note(row).ifPresent(visitor::note);
        }
        if (!told.isEmpty()) {
            visitor.row(new SheetRow(row, hidden, told));
        }
    }
}
