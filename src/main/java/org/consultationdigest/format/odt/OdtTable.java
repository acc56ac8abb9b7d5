package org.consultationdigest.format.odt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.consultationdigest.format.word.WordBlock;
import org.consultationdigest.format.word.WordTable;

/** Reads a table row by row. */
final class OdtTable {
    private static final int MOST_COLUMNS = 1_000;
    private static final int MOST_ROWS = 65_536;

    private final OdtReading reading;
    private final OdtText text;
    /** For each column, how many more rows the merged cell above reaches down, and how wide it is. */
    private final Map<Integer, int[]> merged = new HashMap<>();

    OdtTable(OdtReading reading, OdtText text) {
        this.reading = reading;
        this.text = text;
    }

    /** Reads the table that has just begun, to its end. */
    WordTable read(OdtXml xml) throws XMLStreamException {
        int number = reading.nextTable();
        OdtLists outer = reading.lists;
        reading.lists = new OdtLists(reading.styles);
        List<WordTable.Row> rows = new ArrayList<>();
        boolean header = false;
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            if (xml.isText()) {
                continue;
            }
            if (xml.name().equals("table:table-header-rows")) {
                header = xml.isStart();
            } else if (xml.isStart() && xml.name().equals("table:table-row")) {
                rows.add(new WordTable.Row(header, readRow(xml)));
            }
        }
        reading.lists = outer;
        return new WordTable(number, rows);
    }

    private List<WordTable.Cell> readRow(OdtXml xml) throws XMLStreamException {
        List<WordTable.Cell> cells = new ArrayList<>();
        int column = 1;
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "table:table-cell" -> column = addCell(xml, column, cells);
                case "table:covered-table-cell" -> column = addCovered(xml, column, cells);
                default -> xml.skip();
            }
        }
        return cells;
    }

    private int addCell(OdtXml xml, int column, List<WordTable.Cell> cells) throws XMLStreamException {
        int columns = xml.count("number-columns-spanned", MOST_COLUMNS);
        int rows = xml.count("number-rows-spanned", MOST_ROWS);
        int repeated = xml.count("number-columns-repeated", MOST_COLUMNS);
        List<WordBlock> blocks = new ArrayList<>();
        text.read(xml, blocks);
        cells.add(new WordTable.Cell(column, columns, false, blocks));
        if (rows > 1) {
            merged.put(column, new int[] {rows - 1, columns});
        }
        // A cell that is merged to the right is followed by covered ones, which move the column on.
        return column + repeated;
    }

    private int addCovered(OdtXml xml, int column, List<WordTable.Cell> cells) throws XMLStreamException {
        int repeated = xml.count("number-columns-repeated", MOST_COLUMNS);
        xml.skip();
        for (int i = column; i < column + repeated; i++) {
            int[] above = merged.get(i);
            if (above != null && above[0] > 0 && isFree(i, cells)) {
                cells.add(new WordTable.Cell(i, above[1], true, List.of()));
                above[0]--;
            }
        }
        return column + repeated;
    }

    private static boolean isFree(int column, List<WordTable.Cell> cells) {
        WordTable.Cell last = cells.isEmpty() ? null : cells.get(cells.size() - 1);
        return last == null || column >= last.column() + last.columns();
    }
}
