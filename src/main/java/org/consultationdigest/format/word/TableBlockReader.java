package org.consultationdigest.format.word;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Reads a table row by row. */
final class TableBlockReader {
    /** Word's own limit is 63 columns; files may claim any number. */
    private static final int MOST_COLUMNS = 1_000;

    private final Reading reading;
    private final BlockReader blocks;

    TableBlockReader(Reading reading, BlockReader blocks) {
        this.reading = reading;
        this.blocks = blocks;
    }

    /** Reads the table that has just begun, to its end. */
    WordTable read(PartXml xml) throws XMLStreamException {
        int number = reading.story().nextTable();
        List<WordTable.Row> rows = new ArrayList<>();
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            if (xml.isStart() && xml.name().equals("tr")) {
                rows.add(readRow(xml));
            } else if (xml.isStart() && xml.name().matches("tblPr|tblGrid|sdtPr|sdtEndPr")) {
                xml.skip();
            }
        }
        return new WordTable(number, rows);
    }

    private WordTable.Row readRow(PartXml xml) throws XMLStreamException {
        RowSettings settings = new RowSettings();
        List<WordTable.Cell> cells = new ArrayList<>();
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "trPr" -> settings = readRowSettings(xml);
                case "tc" -> addCell(cells, settings, xml);
                case "tblPrEx", "sdtPr", "sdtEndPr" -> xml.skip();
                default -> {}
            }
        }
        settings.changes.forEach(change -> reading.changes().pop());
        return new WordTable.Row(settings.header, cells);
    }

    private static final class RowSettings {
        private final List<WordChange> changes = new ArrayList<>();
        private boolean header;
        private int skippedColumns;
    }

    private RowSettings readRowSettings(PartXml xml) throws XMLStreamException {
        RowSettings settings = new RowSettings();
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "tblHeader" -> settings.header = Values.on(xml.attribute("val"));
                case "gridBefore" -> settings.skippedColumns = columns(xml, 0);
                case "trPrChange" -> xml.skip();
                default -> Changes.read(xml).ifPresent(settings.changes::add);
            }
        }
        settings.changes.forEach(reading.changes()::push);
        return settings;
    }

    private void addCell(List<WordTable.Cell> cells, RowSettings row, PartXml xml) throws XMLStreamException {
        CellReader reader = new CellReader(reading, blocks);
        reader.read(xml);
        WordTable.Cell last = cells.isEmpty() ? null : cells.get(cells.size() - 1);
        if (last != null && reader.continuesLeft()) {
            List<WordBlock> joined = new ArrayList<>(last.blocks());
            joined.addAll(reader.blocks());
            int columns = Math.min(MOST_COLUMNS, last.columns() + reader.columns());
            cells.set(cells.size() - 1, new WordTable.Cell(last.column(), columns, last.continued(), joined));
            return;
        }
        int column = last == null ? row.skippedColumns + 1 : last.column() + last.columns();
        cells.add(new WordTable.Cell(column, reader.columns(), reader.continuesAbove(), reader.blocks()));
    }

    static int columns(PartXml xml, int least) {
        return Math.min(
                MOST_COLUMNS,
                Math.max(least, Values.number(xml.attribute("val")).orElse(least)));
    }
}
