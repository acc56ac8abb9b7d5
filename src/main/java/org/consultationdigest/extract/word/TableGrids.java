package org.consultationdigest.extract.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.consultationdigest.extract.table.Grid;
import org.consultationdigest.format.word.WordBlock;
import org.consultationdigest.format.word.WordParagraph;
import org.consultationdigest.format.word.WordTable;
import org.consultationdigest.text.Folding;

/** Shows a Word table as a grid. Tables inside its cells are left out where they are comment tables of their own. */
final class TableGrids {
    private TableGrids() {}

    static Grid grid(WordTable table, List<String> titles, List<WordTable> apart) {
        List<Grid.Row> rows = new ArrayList<>(table.rows().size());
        for (WordTable.Row row : table.rows()) {
            rows.add(row(row, rows.size() + 1, apart));
        }
        return new Grid(rows, titles);
    }

    private static Grid.Row row(WordTable.Row row, int number, List<WordTable> apart) {
        List<Grid.Cell> cells = new ArrayList<>(row.cells().size());
        for (WordTable.Cell cell : row.cells()) {
            List<WordParagraph> own = own(cell, apart);
            cells.add(new Grid.Cell(
                    cell.column(),
                    cell.columns(),
                    cell.continued(),
                    text(own),
                    "row " + number + ", column " + cell.column(),
                    Optional.empty(),
                    struck(own)));
        }
        return new Grid.Row(number, cells, false);
    }

    private static List<WordParagraph> own(WordTable.Cell cell, List<WordTable> apart) {
        return WordBlock.paragraphs(
                apart.isEmpty()
                        ? cell.blocks()
                        : cell.blocks().stream()
                                .filter(block -> !apart.contains(block))
                                .toList());
    }

    private static String text(List<WordParagraph> paragraphs) {
        if (paragraphs.size() == 1) {
            return Folding.shown(paragraphs.get(0).shownText().strip());
        }
        StringJoiner text = new StringJoiner("\n");
        for (WordParagraph paragraph : paragraphs) {
            text.add(paragraph.shownText());
        }
        return Folding.shown(text.toString().strip());
    }

    /** The words that a line is drawn through, a stretch a line. */
    private static String struck(List<WordParagraph> paragraphs) {
        StringJoiner struck = new StringJoiner("\n");
        for (WordParagraph paragraph : paragraphs) {
            for (String words : paragraph.struck()) {
                struck.add(Folding.shown(words).strip());
            }
        }
        return struck.toString();
    }
}
