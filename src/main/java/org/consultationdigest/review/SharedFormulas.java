package org.consultationdigest.review;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.util.CellReference;

/** Reads the formulas of a sheet; of those that were filled down, the file holds the first only (ECMA-376 part 1, 18.3.1.40). */
final class SharedFormulas {
    private final Map<String, Written> shared = new HashMap<>();

    private record Written(String formula, CellReference cell) {}

    /** The formula of a cell; empty when only another program can tell it. */
    String read(XMLStreamReader element, CellReference cell) throws XMLStreamException {
        String type = String.valueOf(element.getAttributeValue(null, "t"));
        String group = String.valueOf(element.getAttributeValue(null, "si"));
        String formula = element.getElementText();
        if (!type.equals("shared")) {
            // That of several cells at once, or of a table of values, is no formula of one cell.
            return type.equals("array") || type.equals("dataTable") ? "" : formula;
        }
        if (!formula.isEmpty()) {
            shared.put(group, new Written(formula, cell));
            return formula;
        }
        Written first = shared.get(group);
        return first == null
                ? ""
                : FormulaText.moved(
                        first.formula(),
                        cell.getRow() - first.cell().getRow(),
                        cell.getCol() - first.cell().getCol());
    }
}
