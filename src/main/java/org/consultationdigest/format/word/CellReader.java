package org.consultationdigest.format.word;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Reads one cell: how it is merged, and what it holds. */
final class CellReader {
    private final Reading reading;
    private final BlockReader blockReader;
    private final List<WordBlock> blocks = new ArrayList<>();
    private int columns = 1;
    private boolean continuesAbove;
    private boolean continuesLeft;

    CellReader(Reading reading, BlockReader blockReader) {
        this.reading = reading;
        this.blockReader = blockReader;
    }

    /** Reads the cell that has just begun, to its end. */
    void read(PartXml xml) throws XMLStreamException {
        reading.story().enter();
        int outerChanges = reading.changes().size();
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            if (xml.isStart() && xml.name().equals("tcPr")) {
                readSettings(xml);
            } else if (xml.isStart()) {
                blockReader.readBlock(xml, blocks);
            }
        }
        while (reading.changes().size() > outerChanges) {
            reading.changes().pop();
        }
        reading.story().leave();
    }

    private void readSettings(PartXml xml) throws XMLStreamException {
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "gridSpan" -> columns = TableBlockReader.columns(xml, 1);
                case "vMerge" -> continuesAbove = isContinuation(xml);
                case "hMerge" -> continuesLeft = isContinuation(xml);
                case "tcPrChange" -> xml.skip();
                default -> Changes.read(xml).ifPresent(reading.changes()::push);
            }
        }
    }

    private static boolean isContinuation(PartXml xml) {
        return !xml.attribute("val").orElse("continue").equals("restart");
    }

    List<WordBlock> blocks() {
        return blocks;
    }

    int columns() {
        return columns;
    }

    /** Whether it only continues the merged cell above. */
    boolean continuesAbove() {
        return continuesAbove;
    }

    /** Whether it only continues the merged cell to its left, as old files say it. */
    boolean continuesLeft() {
        return continuesLeft;
    }
}
