package org.consultationdigest.format.sheet;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamException;
import org.consultationdigest.text.legacy.LegacyReading;

/** The rows of one worksheet part, told one by one. */
final class XlsxSheetPart {
    private static final int MOST_HIDDEN_COLUMNS = 16_384;

    private final SharedTexts shared;
    private final XlsxStyles styles;
    private final boolean since1904;
    private final Meter meter;
    private final LegacyReading reading;
    private final NumberTexts numbers = new NumberTexts();

    XlsxSheetPart(SharedTexts shared, XlsxStyles styles, boolean since1904, Meter meter) {
        this.shared = shared;
        this.styles = styles;
        this.since1904 = since1904;
        this.meter = meter;
        this.reading = styles.reading(shared);
    }

    /** What stands before and behind the rows: merged ranges and hidden columns. */
    static SheetInfo info(InputStream stream, String name, boolean hidden) throws XMLStreamException {
        List<MergedRange> merged = new ArrayList<>();
        Set<Integer> hiddenColumns = new TreeSet<>();
        try (XmlPart part = new XmlPart(stream)) {
            while (part.next()) {
                if (part.starts("mergeCell")) {
                    String[] ends = part.attribute("ref").split(":", 2);
                    String last = ends[ends.length - 1];
                    merged.add(new MergedRange(
                            SheetText.row(ends[0]),
                            SheetText.row(last),
                            SheetText.column(ends[0]),
                            SheetText.column(last)));
                } else if (part.starts("col") && part.flag("hidden")) {
                    int end = Math.min(part.number("max", 0), MOST_HIDDEN_COLUMNS);
                    for (int column = part.number("min", 1); column <= end; column++) {
                        hiddenColumns.add(column);
                    }
                }
            }
        }
        return new SheetInfo(name, hidden, merged, hiddenColumns);
    }

    void rows(InputStream stream, SheetVisitor visitor) throws XMLStreamException, UnreadableSheetException {
        try (XmlPart part = new XmlPart(stream)) {
            int row = 0;
            boolean hidden = false;
            int column = 0;
            List<SheetCell> cells = new ArrayList<>();
            while (part.next()) {
                if (part.starts("row")) {
                    row = part.number("r", row + 1);
                    hidden = part.flag("hidden");
                    column = 0;
                } else if (part.starts("c")) {
                    int named = SheetText.column(part.attribute("r"));
                    column = named > 0 ? named : column + 1;
                    cell(part, row, column, cells);
                } else if (part.ends("row") && !cells.isEmpty()) {
                    visitor.row(new SheetRow(row, hidden, cells));
                    cells.clear();
                }
            }
        }
    }

    private void cell(XmlPart part, int row, int column, List<SheetCell> cells)
            throws XMLStreamException, UnreadableSheetException {
        String type = part.attribute("t");
        int style = part.number("s", 0);
        StringBuilder value = new StringBuilder();
        RichText inline = RichText.plain("", "");
        boolean inValue = false;
        while (part.next() && !part.ends("c")) {
            if (part.starts("is")) {
                inline = RichText.read(part, "is", meter);
            } else if (part.starts("v")) {
                inValue = true;
            } else if (part.ends("v")) {
                inValue = false;
            } else if (inValue && part.isText()) {
                value.append(part.text());
                meter.text(value.length());
            }
        }
        SheetCell cell = cell(type, style, value.toString(), inline, row, column);
        if (!cell.text().isEmpty()) {
            meter.cell(cell.text());
            cells.add(cell);
        }
    }

    private SheetCell cell(String type, int style, String value, RichText inline, int row, int column) {
        return switch (type) {
            case "s" -> text(shared.get(integer(value)), style, row, column);
            case "inlineStr" -> text(inline, style, row, column);
            case "str" -> text(RichText.plain(SheetText.shown(SheetText.unescape(value)), ""), style, row, column);
            case "b" -> plain(value.equals("1") ? "TRUE" : "FALSE", SheetCell.Kind.BOOLEAN, row, column);
            case "e" -> plain(value, SheetCell.Kind.ERROR, row, column);
            default -> number(value.strip(), style, row, column);
        };
    }

    private SheetCell text(RichText stored, int style, int row, int column) {
        RichText rich = stored.inFont(styles.oldFont(style), reading);
        String struck = styles.struck(style) && rich.struck().isEmpty() ? rich.text() : rich.struck();
        return new SheetCell(
                column, SheetText.address(row, column), rich.text(), SheetCell.Kind.TEXT, struck, rich.seen());
    }

    private SheetCell number(String value, int style, int row, int column) {
        try {
            if (value.isEmpty()) {
                return plain("", SheetCell.Kind.TEXT, row, column);
            }
            NumberTexts.Shown shown =
                    numbers.of(Double.parseDouble(value), styles.formatId(style), styles.format(style), since1904);
            String struck = styles.struck(style) ? shown.text() : "";
            return new SheetCell(column, SheetText.address(row, column), shown.text(), shown.kind(), struck);
        } catch (NumberFormatException e) {
            return plain(SheetText.shown(value), SheetCell.Kind.TEXT, row, column);
        }
    }

    private static SheetCell plain(String text, SheetCell.Kind kind, int row, int column) {
        return new SheetCell(column, SheetText.address(row, column), text, kind, "");
    }

    private static int integer(String value) {
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
