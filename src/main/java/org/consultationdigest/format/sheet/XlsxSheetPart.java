package org.consultationdigest.format.sheet;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** The rows of one worksheet part, told one by one. */
final class XlsxSheetPart {
    private final XmlParts xml;
    private final XlsxCells values;
    private final Meter meter;

    XlsxSheetPart(XmlParts xml, XlsxCells values, Meter meter) {
        this.xml = xml;
        this.values = values;
        this.meter = meter;
    }

    void rows(InputStream stream, SheetVisitor visitor) throws XMLStreamException, UnreadableSheetException {
        Formulas formulas = new Formulas();
        try (XmlPart part = xml.open(stream)) {
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
                    add(cell(part, row, column, formulas), cells);
                } else if (part.ends("row") && !cells.isEmpty()) {
                    visitor.row(new SheetRow(row, hidden, cells));
                    cells.clear();
                }
            }
        }
    }

    private void add(SheetCell cell, List<SheetCell> cells) throws UnreadableSheetException {
        if (!cell.text().isEmpty()) {
            meter.cell(cell.text());
            cells.add(cell);
        }
    }

    private SheetCell cell(XmlPart part, int row, int column, Formulas formulas)
            throws XMLStreamException, UnreadableSheetException {
        String type = part.attribute("t");
        int style = part.number("s", 0);
        String value = "";
        RichText inline = RichText.NONE;
        String formula = "";
        while (part.next() && !part.ends("c")) {
            if (part.starts("is")) {
                inline = RichText.read(part, "is", meter);
            } else if (part.starts("v")) {
                value = part.textUpTo("v", meter);
            } else if (part.starts("f")) {
                formula = formulas.read(part, meter);
            }
        }
        if (value.isEmpty() && inline.text().isEmpty() && !formula.isEmpty()) {
            return SheetCell.formula(row, column, formula);
        }
        return values.cell(new XlsxCells.Stored(type, style, value, inline), row, column);
    }
}
