package org.consultationdigest.extract.word;

import java.util.ArrayList;
import java.util.List;
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
                            "row " + number + ", column " + cell.column()))
                    .toList();
            rows.add(new Grid.Row(number, cells, false));
        }
        return new Grid(rows, titles);
    }

    private static String text(WordTable.Cell cell, List<WordTable> apart) {
        List<WordBlock> own =
                cell.blocks().stream().filter(block -> !apart.contains(block)).toList();
        String text =
                WordBlock.paragraphs(own).stream().map(WordParagraph::shownText).collect(Collectors.joining("\n"));
        return Folding.shown(text.strip());
    }
}
