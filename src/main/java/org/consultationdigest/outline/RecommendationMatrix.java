package org.consultationdigest.outline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.consultationdigest.format.word.WordBlock;
import org.consultationdigest.format.word.WordParagraph;
import org.consultationdigest.format.word.WordTable;
import org.consultationdigest.text.Folding;

/**
 * Reads the matrix of recommendations of an annex: a table with a column for the recommendation and one for its number, its
 * state or what the state under review answered. Rows that hold one text across the table are the themes of those below.
 */
final class RecommendationMatrix {
    private final Map<MatrixColumn, Integer> columns = new EnumMap<>(MatrixColumn.class);
    private final List<Recommendation> found = new ArrayList<>();
    private final IntFunction<String> section;
    private Optional<String> theme = Optional.empty();

    private RecommendationMatrix(IntFunction<String> section) {
        this.section = section;
    }

    /**
     * The rows of every such table, in their order.
     *
     * @param section the section in which the paragraph at a position stands
     */
    static List<Recommendation> in(List<WordBlock> blocks, IntFunction<String> section) {
        RecommendationMatrix matrix = new RecommendationMatrix(section);
        for (WordBlock block : blocks) {
            if (block instanceof WordTable table) {
                matrix.read(table);
            }
        }
        return List.copyOf(matrix.found);
    }

    private void read(WordTable table) {
        List<Recommendation> before = List.copyOf(found);
        columns.clear();
        theme = Optional.empty();
        for (WordTable.Row row : table.rows()) {
            Map<MatrixColumn, Integer> headers = headers(row);
            if (isMatrix(headers)) {
                columns.clear();
                columns.putAll(headers);
            } else if (!columns.isEmpty()) {
                readRow(row);
            }
        }
        // A table of one row that happens to fit is no matrix.
        if (found.size() < before.size() + 2) {
            found.clear();
            found.addAll(before);
        }
    }

    private static Map<MatrixColumn, Integer> headers(WordTable.Row row) {
        Map<MatrixColumn, Integer> headers = new EnumMap<>(MatrixColumn.class);
        for (WordTable.Cell cell : row.cells()) {
            MatrixColumn.of(cell.text()).ifPresent(column -> headers.putIfAbsent(column, cell.column()));
        }
        return headers;
    }

    private static boolean isMatrix(Map<MatrixColumn, Integer> headers) {
        return headers.containsKey(MatrixColumn.TEXT)
                && (headers.containsKey(MatrixColumn.STATE) || headers.containsKey(MatrixColumn.POSITION));
    }

    private void readRow(WordTable.Row row) {
        List<WordTable.Cell> filled =
                row.cells().stream().filter(cell -> !cell.text().isBlank()).toList();
        RecommendationCell text = RecommendationCell.of(words(row, MatrixColumn.TEXT));
        Optional<String> number =
                RecommendationCell.number(words(row, MatrixColumn.NUMBER)).or(text::number);
        if (number.isPresent() && !text.words().isEmpty() && filled.size() > 1) {
            found.add(recommendation(row, number.get(), text));
        } else if (filled.size() == 1) {
            theme = Optional.of(RecommendationCell.theme(filled.get(0).text()));
        }
    }

    private Recommendation recommendation(WordTable.Row row, String number, RecommendationCell text) {
        int position = row.cells().stream()
                .flatMap(cell -> WordBlock.paragraphs(cell.blocks()).stream())
                .filter(paragraph -> !paragraph.text().isBlank())
                .mapToInt(WordParagraph::position)
                .findFirst()
                .orElse(0);
        return new Recommendation(
                number,
                text.words(),
                present(words(row, MatrixColumn.STATE)).or(text::state),
                present(words(row, MatrixColumn.POSITION)),
                present(words(row, MatrixColumn.THEME)).or(() -> theme),
                section.apply(position),
                position);
    }

    private static Optional<String> present(String words) {
        return Optional.of(words).filter(text -> !text.isBlank());
    }

    /** What a row says in a column, on one line; cells are met by where they begin. */
    private String words(WordTable.Row row, MatrixColumn column) {
        Integer at = columns.get(column);
        return row.cells().stream()
                .filter(cell -> at != null && cell.column() <= at && at < cell.column() + cell.columns())
                .findFirst()
                .map(cell -> Folding.shown(Folding.collapseSpaces(cell.text())))
                .orElse("");
    }
}
