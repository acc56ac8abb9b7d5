package org.consultationdigest.format.word;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One table.
 *
 * @param number its place among all tables of its text, those inside other tables included, from 1
 * @param rows its rows from the top
 */
public record WordTable(int number, List<Row> rows) implements WordBlock {
    public WordTable {
        rows = List.copyOf(rows);
    }

    @Override
    public List<WordParagraph> paragraphs() {
        List<WordParagraph> paragraphs = new ArrayList<>();
        addTo(paragraphs);
        return Collections.unmodifiableList(paragraphs);
    }

    /** Adds every paragraph in its cells, in reading order. */
    void addTo(List<WordParagraph> paragraphs) {
        for (Row row : rows) {
            for (Cell cell : row.cells()) {
                WordBlock.add(cell.blocks(), paragraphs);
            }
        }
    }

    /**
     * One row.
     *
     * @param header whether Word repeats it on every page
     * @param cells its cells from the left
     */
    public record Row(boolean header, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One cell.
     *
     * @param column its first column, from 1
     * @param columns how many columns it covers, at least 1
     * @param continued whether it only continues the merged cell above it
     * @param blocks what it holds
     */
    public record Cell(int column, int columns, boolean continued, List<WordBlock> blocks) {
        public Cell {
            blocks = List.copyOf(blocks);
        }

        /** What it says, automatic numbers included, a line a paragraph, tables inside it included. */
        public String text() {
            return WordBlock.paragraphs(blocks).stream()
                    .map(WordParagraph::shownText)
                    .collect(Collectors.joining("\n"))
                    .strip();
        }
    }
}
