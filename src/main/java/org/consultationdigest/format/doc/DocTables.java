package org.consultationdigest.format.doc;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.consultationdigest.format.word.TableFlow;
import org.consultationdigest.format.word.WordBlock;

/** Reads a text paragraph by paragraph, tables cell by cell. */
final class DocTables {
    private static final int DEEPEST = 40;

    private final DocStory story;
    private final TableFlow flow = new TableFlow();

    DocTables(DocStory story) {
        this.story = story;
    }

    List<WordBlock> read(Range range) {
        read(range, 0);
        return flow.end();
    }

    private void read(Range range, int depth) {
        int paragraphs = range.numParagraphs();
        int i = 0;
        while (i < paragraphs) {
            Paragraph paragraph = range.getParagraph(i);
            if (paragraph.isInTable() && paragraph.getTableLevel() > depth && depth < DEEPEST) {
                i += Math.max(1, table(range, paragraph, depth));
            } else {
                flow.paragraph(story.next(paragraph), depth);
                i++;
            }
        }
    }

    /** Reads the table that begins with this paragraph; returns how many paragraphs it has. */
    private int table(Range range, Paragraph first, int depth) {
        Table table;
        try {
            table = range.getTable(first);
        } catch (RuntimeException e) {
            // A table that POI cannot tell the bounds of: its words are kept without it.
            flow.paragraph(story.next(first), depth);
            return 1;
        }
        for (int i = 0; i < table.numRows(); i++) {
            readRow(table.getRow(i), depth + 1);
        }
        return table.numParagraphs();
    }

    private void readRow(TableRow row, int depth) {
        List<TableFlow.Edge> edges = new ArrayList<>();
        int left = row.numCells() == 0 ? 0 : row.getCell(0).getLeftEdge();
        for (int i = 0; i < row.numCells(); i++) {
            TableCell cell = row.getCell(i);
            read(cell, depth);
            flow.endCell(depth);
            edges.add(new TableFlow.Edge(
                    cell.getLeftEdge() + cell.getWidth(),
                    cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged(),
                    cell.isMerged() && !cell.isFirstMerged()));
        }
        flow.endRow(depth, left, edges, row.isTableHeader());
    }
}
