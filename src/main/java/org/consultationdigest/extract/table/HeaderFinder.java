package org.consultationdigest.extract.table;

import java.util.List;
import java.util.Optional;
import org.consultationdigest.extract.ColumnMapping;

/** Finds the header of a comment table among rows of titles, letterheads and instructions. */
final class HeaderFinder {
    private static final int DEEPEST = 3;
    private static final int MOST_CELLS = 200;
    private static final int ROWS_TO_LOOK_AT = 60;
    private static final int LEAST_TITLES = 3;
    private static final int LONGEST_TITLE = 100;
    private static final double MUCH_BETTER = 1.4;
    private static final int CLOSE = 3;

    /** No header is higher, so that many rows have to be known below the row it may begin at. */
    static final int ROWS_AHEAD = DEEPEST + CLOSE;

    private final HeaderScores scores;
    private final ColumnAssigner assigner;

    HeaderFinder(HeaderScores scores) {
        this.scores = scores;
        this.assigner = new ColumnAssigner(scores);
    }

    /** The first header at or below a row; a row a little further down is taken when it says much more. */
    Optional<Header> find(List<Grid.Row> rows, int from) {
        int looked = 0;
        for (int start = from; start < rows.size() && looked < ROWS_TO_LOOK_AT; start++) {
            looked += Rows.blank(rows.get(start)) ? 0 : 1;
            Optional<Header> found = at(rows, start);
            if (found.isPresent()) {
                Header header = completed(rows, betterBelow(rows, found.get()));
                return byWhatStandsBeneath(rows, from, header.start())
                        .filter(above ->
                                above.columns().score() > header.columns().score())
                        .or(() -> Optional.of(header));
            }
        }
        return byWhatStandsBeneath(rows, from, rows.size());
    }

    /**
     * Where no title above a row names a comment: the first row that titles places or senders and has one column of sentences beneath a
     * title that says nothing.
     */
    private Optional<Header> byWhatStandsBeneath(List<Grid.Row> rows, int from, int end) {
        int looked = 0;
        for (int start = from; start < end && looked < ROWS_TO_LOOK_AT; start++) {
            looked += Rows.blank(rows.get(start)) ? 0 : 1;
            Optional<Columns> columns = titles(rows, start);
            if (columns.isPresent()) {
                int below = start + 1;
                Columns known = columns.get();
                Optional<Columns> found = known.holdComments()
                        ? columns
                        : new Beneath(rows.subList(below, rows.size())).withComment(known);
                return found.filter(all -> !isData(all, rows, below)).map(all -> new Header(below - 1, below, all));
            }
        }
        return Optional.empty();
    }

    /** Whether what a header titles is a table of data. */
    private boolean isData(Columns columns, List<Grid.Row> rows, int end) {
        return new DataTable(columns, rows.subList(end, rows.size())).isOne(scores::areForComments);
    }

    /** The columns of a row that titles places or senders and one thing more, though no comment. */
    Optional<Columns> titles(List<Grid.Row> rows, int start) {
        List<Grid.Cell> filled = Rows.filled(rows.get(start));
        boolean few = filled.size() < LEAST_TITLES;
        if (few || filled.stream().anyMatch(cell -> cell.text().length() > LONGEST_TITLE)) {
            return Optional.empty();
        }
        Columns columns = assigner.assign(labels(rows.subList(start, start + 1)), rows.subList(start + 1, rows.size()));
        long known = columns.all().stream()
                .filter(column -> column.field() != Field.NONE)
                .count();
        boolean placed =
                columns.all().stream().anyMatch(column -> column.field().isPlace());
        boolean ofComments = placed || columns.has(Field.CONTRIBUTOR) || columns.has(Field.RESPONSE);
        return known >= 2 && ofComments ? Optional.of(columns) : Optional.empty();
    }

    /** The header as it is, or with the comment where the proposal has a title and the comment only its sentences. */
    private static Header completed(List<Grid.Row> rows, Header header) {
        if (header.columns().has(Field.COMMENT)) {
            return header;
        }
        return new Beneath(rows.subList(header.end(), rows.size()))
                .withComment(header.columns())
                .map(columns -> new Header(header.start(), header.end(), columns))
                .orElse(header);
    }

    /**
     * A further header: it stands below an empty row, or below a title line that follows one.
     *
     * @param rows the rows from the present table on
     * @param end the index of the first row that is not asked
     * @param below whether the rows before these ended in such a gap
     */
    Optional<Header> further(List<Grid.Row> rows, int end, boolean below) {
        boolean gap = below;
        for (int i = 0; i < end; i++) {
            if (gap) {
                Optional<Header> header = at(rows, i);
                if (header.isPresent()) {
                    return header.map(found -> completed(rows, found));
                }
            }
            gap = isGap(rows.get(i), gap);
        }
        return Optional.empty();
    }

    /** Whether a header may stand below a row. */
    static boolean isGap(Grid.Row row, boolean below) {
        return Rows.blank(row) || (below && Rows.filled(row).size() == 1);
    }

    /** The header that begins at this row, one to three rows high. */
    Optional<Header> at(List<Grid.Row> rows, int start) {
        if (!promising(rows, start) || !namesWhatIsSaid(rows, start)) {
            return Optional.empty();
        }
        Header best = null;
        for (int end = start + 1; end <= Math.min(start + DEEPEST, rows.size()); end++) {
            boolean deeper = end > start + 1;
            if (deeper && (!continuesHeader(rows, start, end - 1) || !titlesColumns(rows, start))) {
                break;
            }
            Columns columns = assigner.assign(labels(rows.subList(start, end)), rows.subList(end, rows.size()));
            if (columns.holdComments()
                    && !isData(columns, rows, end)
                    && (best == null || columns.score() > best.columns().score())) {
                best = new Header(start, end, columns);
            }
        }
        return Optional.ofNullable(best);
    }

    /** The first columns of a header; no person fills in more, whatever a program has put beside them. */
    private static List<ColumnAssigner.Label> labels(List<Grid.Row> header) {
        return HeaderLabels.of(header.stream().map(HeaderFinder::beginning).toList());
    }

    private static Grid.Row beginning(Grid.Row row) {
        return row.cells().size() <= MOST_CELLS
                ? row
                : new Grid.Row(row.number(), row.cells().subList(0, MOST_CELLS), row.hidden());
    }

    /** What a person says the columns are. */
    MappedColumns mapped(ColumnMapping mapping) {
        return new MappedColumns(mapping, assigner);
    }

    /** The header that stands in the lines above a table: one line a column, or one line with tabs. */
    Optional<Header> inTitles(Grid grid) {
        return TitleLabels.candidates(grid).stream()
                .map(labels -> assigner.assign(labels, grid.rows()))
                .filter(Columns::holdComments)
                .filter(columns -> !new DataTable(columns, grid.rows()).isProgramme())
                .filter(columns -> columns.all().stream()
                                        .filter(column -> column.field() != Field.NONE)
                                        .count()
                                * 2
                        >= columns.all().size())
                .findFirst()
                .map(columns -> new Header(0, 0, columns));
    }

    /** Of rows that follow each other without a gap the one that says much more is the header. */
    private Header betterBelow(List<Grid.Row> rows, Header found) {
        Header best = found;
        int last = Math.min(found.start() + CLOSE, rows.size() - 1);
        for (int start = found.start() + 1; start <= last && !Rows.blank(rows.get(start)); start++) {
            Optional<Header> other = at(rows, start);
            if (other.isPresent()
                    && other.get().columns().score() > best.columns().score() * MUCH_BETTER) {
                best = other.get();
            }
        }
        return best;
    }

    /** Whether a word for comment, proposal, answer or stance stands in a row, or close below in a higher header. */
    private boolean namesWhatIsSaid(List<Grid.Row> rows, int start) {
        return rows.subList(start, Math.min(start + DEEPEST, rows.size())).stream()
                .flatMap(row -> row.cells().stream())
                .limit(MOST_CELLS)
                .map(cell -> scores.of(cell.text()).keySet())
                .anyMatch(fields -> fields.contains(Field.COMMENT)
                        || fields.contains(Field.PROPOSED_CHANGE)
                        || fields.contains(Field.RESPONSE)
                        || fields.contains(Field.STANCE));
    }

    /** Several cells with words, or one in a table of a single column. */
    private static boolean promising(List<Grid.Row> rows, int start) {
        Grid.Row row = rows.get(start);
        List<Grid.Cell> filled = Rows.filled(row);
        boolean labelAndValue =
                filled.size() == 2 && filled.get(0).text().strip().endsWith(":");
        if (filled.size() >= 2) {
            return !labelAndValue;
        }
        return filled.size() == 1
                && rows.stream().allMatch(other -> other.cells().size() <= 1);
    }

    /** Whether the upper row of a higher header titles columns itself, rather than the table as a whole. */
    private boolean titlesColumns(List<Grid.Row> rows, int start) {
        List<Grid.Cell> filled = Rows.filled(rows.get(start));
        return filled.size() >= 2 && filled.stream().anyMatch(this::known);
    }

    private boolean known(Grid.Cell cell) {
        return scores.of(cell.text()).values().stream().anyMatch(score -> score >= HeaderScores.RECOGNISED);
    }

    /** Whether a row belongs to the header above it: cells merged with the header, or mostly header words. */
    private boolean continuesHeader(List<Grid.Row> rows, int start, int index) {
        Grid.Row row = rows.get(index);
        long merged = row.cells().stream()
                .filter(Grid.Cell::continued)
                .filter(cell -> HeaderLabels.textAbove(rows.subList(start, index), cell.column()))
                .count();
        List<Grid.Cell> filled =
                row.cells().stream().filter(cell -> !cell.text().isBlank()).toList();
        long known = filled.stream().filter(this::known).count();
        boolean spread = rows.get(start).cells().stream().anyMatch(cell -> cell.columns() > 1) || merged > 0;
        boolean gaps =
                filled.stream().anyMatch(cell -> !HeaderLabels.textAbove(rows.subList(start, index), cell.column()));
        boolean words = known > 0 && known * 10 >= filled.size() * 6L;
        boolean below = merged > 0 && !filled.isEmpty() && (known > 0 || !Rows.columnNumbers(row));
        return below || (words && (spread || gaps));
    }
}
