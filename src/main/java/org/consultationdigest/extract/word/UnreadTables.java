package org.consultationdigest.extract.word;

import java.util.List;
import java.util.Optional;
import org.consultationdigest.extract.table.Grid;
import org.consultationdigest.extract.table.UnknownTable;
import org.consultationdigest.format.word.WordBlock;
import org.consultationdigest.format.word.WordParagraph;
import org.consultationdigest.format.word.WordTable;
import org.consultationdigest.problem.Problem;

/**
 * Notices a file that consists of one large table which was not understood: its cells are read as lines of a letter, and
 * somebody has to know.
 */
final class UnreadTables {
    /** The least part of the words of such a file that stands in the table. */
    private static final double LEAST_SHARE = 0.6;

    private UnreadTables() {}

    /** The problem of a file without a comment table; absent when no table takes up most of it. */
    static Optional<Problem> problem(List<WordBlock> blocks) {
        long all = words(blocks);
        return blocks.stream()
                .filter(block -> block instanceof WordTable && words(List.of(block)) >= LEAST_SHARE * all)
                .map(WordTable.class::cast)
                .findFirst()
                .flatMap(UnreadTables::problem);
    }

    private static Optional<Problem> problem(WordTable table) {
        Grid grid = TableGrids.grid(table, List.of(), List.of());
        return UnknownTable.isLarge(grid)
                ? Optional.of(UnknownTable.problem("table " + table.number(), grid.rows()))
                : Optional.empty();
    }

    private static long words(List<WordBlock> blocks) {
        return WordBlock.paragraphs(blocks).stream()
                .map(WordParagraph::text)
                .mapToLong(text -> ParagraphKey.list(text).size())
                .sum();
    }
}
