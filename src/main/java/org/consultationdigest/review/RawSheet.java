package org.consultationdigest.review;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.model.SharedStrings;
import org.consultationdigest.digest.OwnCell;
import org.jspecify.annotations.Nullable;

/** Goes through one sheet and hands on its rows as the file holds them; keeps how its columns are set and filtered. */
final class RawSheet {
    private final SharedStrings strings;
    private final Map<Integer, Column> columns = new TreeMap<>();
    private final Map<Integer, String> filters = new LinkedHashMap<>();
    private final SharedFormulas formulas = new SharedFormulas();
    private final List<String> merged = new ArrayList<>();
    private final Set<Integer> choices = new TreeSet<>();
    private int conditions;
    private int filteredFrom;

    RawSheet(SharedStrings strings) {
        this.strings = strings;
    }

    /** Hears the rows. */
    interface Rows {
        /**
         * A row.
         *
         * @param number counted from 1
         * @param cells by column, counted from 0
         */
        void row(int number, boolean hidden, Map<Integer, RawCell> cells);
    }

    /** How a column is set. */
    record Column(double width, boolean hidden) {}

    Map<Integer, Column> columns() {
        return columns;
    }

    /** The cells that are one, as formulas write them. */
    List<String> merged() {
        return merged;
    }

    /** What columns are filtered by, as markup, by column. */
    Map<Integer, String> filters() {
        return filters;
    }

    /** The columns whose cells offer a choice or check what is typed. */
    Set<Integer> choices() {
        return choices;
    }

    /** How many conditions colour cells. */
    int conditions() {
        return conditions;
    }

    void read(InputStream sheet, Rows rows) throws XMLStreamException {
        XMLInputFactory factory = XMLHelper.newXMLInputFactory();
        XMLStreamReader xml = factory.createXMLStreamReader(sheet);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "col" -> column(xml);
                    case "row" -> row(xml, rows);
                    case "autoFilter" ->
                        filteredFrom = new CellReference(first(xml.getAttributeValue(null, "ref"))).getCol();
                    case "filterColumn" -> filter(xml);
                    case "mergeCell" -> merged.add(xml.getAttributeValue(null, "ref"));
                    case "cfRule" -> conditions++;
                    case "dataValidation" -> choice(xml.getAttributeValue(null, "sqref"));
                    default -> {}
                }
            }
        }
        xml.close();
    }

    private void choice(@Nullable String areas) {
        for (String area : areas == null ? List.<String>of() : List.of(areas.split(" "))) {
            choices.add((int) new CellReference(first(area)).getCol());
        }
    }

    private static String first(String area) {
        return area == null || area.isBlank() ? "A1" : area.split(":", -1)[0];
    }

    private void column(XMLStreamReader xml) {
        int first = Integer.parseInt(xml.getAttributeValue(null, "min")) - 1;
        // A setting of all columns to the right edge is none of columns that hold something.
        int last = Math.min(Integer.parseInt(xml.getAttributeValue(null, "max")) - 1, first + MOST_COLUMNS);
        String width = xml.getAttributeValue(null, "width");
        Column column = new Column(width == null ? 0 : Double.parseDouble(width), isTrue(xml, "hidden"));
        for (int i = first; i <= last; i++) {
            columns.put(i, column);
        }
    }

    private static final int MOST_COLUMNS = 1_000;

    private static boolean isTrue(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return "1".equals(value) || "true".equals(value);
    }

    private void row(XMLStreamReader xml, Rows rows) throws XMLStreamException {
        int number = Integer.parseInt(xml.getAttributeValue(null, "r"));
        boolean hidden = isTrue(xml, "hidden");
        Map<Integer, RawCell> cells = new TreeMap<>();
        while (xml.next() != XMLStreamConstants.END_ELEMENT
                || !xml.getLocalName().equals("row")) {
            if (xml.isStartElement() && xml.getLocalName().equals("c")) {
                cell(xml, cells);
            }
        }
        rows.row(number, hidden, cells);
    }

    private void cell(XMLStreamReader xml, Map<Integer, RawCell> cells) throws XMLStreamException {
        CellReference address = new CellReference(xml.getAttributeValue(null, "r"));
        String style = xml.getAttributeValue(null, "s");
        String type = xml.getAttributeValue(null, "t");
        StringBuilder value = new StringBuilder();
        Optional<String> formula = Optional.empty();
        while (xml.next() != XMLStreamConstants.END_ELEMENT
                || !xml.getLocalName().equals("c")) {
            if (xml.isStartElement() && xml.getLocalName().equals("f")) {
                formula = Optional.of(formulas.read(xml, address));
            }
            if (xml.isStartElement()
                    && (xml.getLocalName().equals("v") || xml.getLocalName().equals("t"))) {
                value.append(xml.getElementText());
            }
        }
        int look = style == null ? 0 : Integer.parseInt(style);
        cells.put((int) address.getCol(), cell(look, type == null ? "n" : type, value.toString(), formula));
    }

    private RawCell cell(int style, String type, String value, Optional<String> formula) {
        return switch (type) {
            case "s" ->
                new RawCell(style, OwnCell.Kind.TEXT, value.isEmpty() ? "" : text(Integer.parseInt(value)), formula);
            case "b" -> new RawCell(style, OwnCell.Kind.TRUTH, value, formula);
            case "n" -> new RawCell(style, OwnCell.Kind.NUMBER, value, formula);
            default -> new RawCell(style, OwnCell.Kind.TEXT, value, formula);
        };
    }

    private String text(int number) {
        return strings.getItemAt(number).getString();
    }

    /** The markup within, rebuilt without prefixes. */
    private void filter(XMLStreamReader xml) throws XMLStreamException {
        int column = filteredFrom + Integer.parseInt(xml.getAttributeValue(null, "colId"));
        StringBuilder markup = new StringBuilder();
        List<String> open = new ArrayList<>();
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                markup.append('<').append(xml.getLocalName());
                markup.append(open.isEmpty() ? " xmlns=\"" + xml.getNamespaceURI() + "\"" : "");
                for (int i = 0; i < xml.getAttributeCount(); i++) {
                    markup.append(' ')
                            .append(xml.getAttributeLocalName(i))
                            .append("=\"")
                            .append(escaped(xml.getAttributeValue(i)))
                            .append('"');
                }
                markup.append('>');
                open.add(xml.getLocalName());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (open.isEmpty()) {
                    break;
                }
                markup.append("</").append(open.remove(open.size() - 1)).append('>');
            }
        }
        filters.put(column, markup.toString());
    }

    private static String escaped(String value) {
        return value.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
