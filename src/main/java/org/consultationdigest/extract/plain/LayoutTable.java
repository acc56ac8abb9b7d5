package org.consultationdigest.extract.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.consultationdigest.extract.SourceLocation;
import org.consultationdigest.extract.letter.LetterParagraph;
import org.consultationdigest.extract.letter.LetterParagraph.Place;
import org.consultationdigest.extract.table.Grid;

/**
 * A table that holds no comments by columns: the two columns of the head or foot of a letter, or text that happens to
 * stand in a table.
 */
final class LayoutTable {
    /** Heads and feet of letters have few rows. */
    private static final int MOST_ROWS = 6;
    /** A head stands within this many paragraphs from the top. */
    private static final int HEAD = 4;

    private LayoutTable() {}

    static List<LetterParagraph> paragraphs(Block.Table table, boolean atEnd) {
        boolean twoColumns = table.grid().rows().stream()
                        .allMatch(row -> row.cells().size() <= 2)
                && table.grid().rows().stream().anyMatch(row -> row.cells().size() == 2);
        boolean frame =
                twoColumns && table.grid().rows().size() <= MOST_ROWS && (table.firstParagraph() <= HEAD || atEnd);
        List<LetterParagraph> paragraphs = new ArrayList<>();
        if (frame) {
            addColumn(table, 1, Place.LEFT_COLUMN, paragraphs);
            addColumn(table, 2, Place.RIGHT_COLUMN, paragraphs);
        } else {
            table.grid().rows().forEach(row -> row.cells().forEach(cell -> add(table, cell, Place.BODY, paragraphs)));
        }
        return paragraphs;
    }

    private static void addColumn(Block.Table table, int column, Place place, List<LetterParagraph> paragraphs) {
        for (Grid.Row row : table.grid().rows()) {
            for (Grid.Cell cell : row.cells()) {
                if ((cell.column() == 1) == (column == 1)) {
                    add(table, cell, place, paragraphs);
                }
            }
        }
    }

    private static void add(Block.Table table, Grid.Cell cell, Place place, List<LetterParagraph> paragraphs) {
        for (String line : cell.text().split("\n", -1)) {
            if (!line.isBlank()) {
                paragraphs.add(new LetterParagraph(
                        line.strip(),
                        Optional.empty(),
                        OptionalInt.empty(),
                        false,
                        place,
                        SourceLocation.none()
                                .inParagraph(table.firstParagraph())
                                .inCell(cell.address())));
            }
        }
    }
}
