package org.consultationdigest.extract.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.consultationdigest.extract.table.Grid;
import org.consultationdigest.format.word.WordBlock;
import org.consultationdigest.format.word.WordParagraph;
import org.consultationdigest.format.word.WordTable;
import org.consultationdigest.text.Folding;

/** Shows a Word table as a grid. Tables inside its cells are left out where they are comment tables of their own. */
final class TableGrids {
    private TableGrids() {}

    static Grid grid(WordTable table, List<String> titles, List<WordTable> apart) {
        List<Grid.Row> rows = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            int number = i + 1;
            List<Grid.Cell> cells = table.rows().get(i).cells().stream()
                    .map(cell -> new Grid.Cell(
                            cell.column(),
                            cell.columns(),
                            cell.continued(),
                            text(cell, apart),
                            "row " + number + ", column " + cell.column(),
                            Optional.empty(),
                            struck(cell, apart)))
                    .toList();
            rows.add(new Grid.Row(number, cells, false));
        }
        return new Grid(rows, titles);
    }

    /** The words of a cell that a line is drawn through, a stretch a line. */
    private static String struck(WordTable.Cell cell, List<WordTable> apart) {
        return own(cell, apart).stream()
                .flatMap(paragraph -> paragraph.struck().stream())
                .map(words -> Folding.shown(words).strip())
                .collect(Collectors.joining("\n"));
    }

    private static List<WordParagraph> own(WordTable.Cell cell, List<WordTable> apart) {
        return WordBlock.paragraphs(
                cell.blocks().stream().filter(block -> !apart.contains(block)).toList());
    }

    private static String text(WordTable.Cell cell, List<WordTable> apart) {
        String text = own(cell, apart).stream().map(WordParagraph::shownText).collect(Collectors.joining("\n"));
        return Folding.shown(text.strip());
    }
}
