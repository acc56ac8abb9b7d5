package org.consultationdigest.extract.table;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.consultationdigest.extract.Remainder;
import org.consultationdigest.problem.Problem;

/** Reads the rows below one header, down to the next header or the end, some rows at a time. */
final class SegmentReader {
    private final Columns columns;
    private final TableStyle style;
    private final RecordReader records;
    private final BandFinder bandFinder;
    private final RepeatedHeader repeatedHeader;
    private final RowSink sink;
    private final Deque<RowCells> known = new ArrayDeque<>();
    private final Bands bands = new Bands();
    private Optional<Draft> last = Optional.empty();
    private Optional<String> bandBody = Optional.empty();
    private boolean adjacent;
    private boolean begun;

    /** Is told what the rows are. */
    interface RowSink {
        void record(Draft draft);

        void setAside(Grid.Row row, Remainder.Why why);

        void problem(Problem problem);
    }

    /**
     * A reader of the rows below a header.
     *
     * @param headerRows the rows of the header
     * @param columns what its columns are
     * @param sample the first rows below it, which show how the table was filled in
     * @param leading bands that stand above the header and lead its rows
     * @param sink is told each row; the last record only at the end, because a row below may go on with it
     */
    SegmentReader(
            List<Grid.Row> headerRows, Columns columns, List<Grid.Row> sample, List<String> leading, RowSink sink) {
        this.columns = columns;
        sample.forEach(row -> known.add(RowCells.of(row, columns)));
        boolean commentKnown = columns.has(Field.COMMENT)
                || new Beneath(sample).unknownProse(columns).isEmpty();
        this.style = TableStyle.of(List.copyOf(known), columns, commentKnown);
        this.records = new RecordReader(style, columns, sink::problem);
        this.bandFinder = new BandFinder(columns, style);
        this.repeatedHeader = new RepeatedHeader(headerRows);
        this.sink = sink;
        leading.forEach(bands::enter);
    }

    /**
     * Reads rows.
     *
     * @param rows the rows to read, and behind them rows that are only looked at
     * @param count how many are read
     */
    void read(List<Grid.Row> rows, int count) {
        for (int i = 0; i < count; i++) {
            read(rows, i, rows.get(i));
        }
    }

    /** Tells the last record. */
    void end() {
        last.ifPresent(sink::record);
        last = Optional.empty();
    }

    /** A band that no row has followed: it may lead the next header. */
    Optional<String> pending() {
        return bands.pending();
    }

    private void read(List<Grid.Row> rows, int index, Grid.Row row) {
        RowCells cells = cells(row);
        if (cells.filled().isEmpty()) {
            adjacent &= row.cells().stream().anyMatch(Grid.Cell::continued);
        } else if (repeatedHeader.is(row) || Rows.total(row) || (!begun && Rows.columnNumbers(row))) {
            sink.setAside(row, Remainder.Why.TABLE_HEADER);
        } else {
            Optional<String> band = bandFinder.find(cells, () -> placeStandsAlone(rows, index));
            if (band.isPresent()) {
                band(row, band.get());
            } else if (AgendaPoints.isOne(cells, columns)) {
                sink.setAside(row, Remainder.Why.FURNITURE);
                adjacent = false;
            } else {
                record(cells);
            }
        }
    }

    /** The row under its columns, as it was seen with the first rows. */
    private RowCells cells(Grid.Row row) {
        RowCells first = known.poll();
        return first != null && first.row().number() == row.number() ? first : RowCells.of(row, columns);
    }

    /** Whether the rows below a lone place name none of their own, so that it leads them. */
    private boolean placeStandsAlone(List<Grid.Row> rows, int index) {
        for (int next = index + 1; next < rows.size(); next++) {
            if (!Rows.blank(rows.get(next))) {
                RowCells cells = RowCells.of(rows.get(next), columns);
                return cells.says() && !cells.speaks(Field.REFERENCE);
            }
        }
        return false;
    }

    private void band(Grid.Row row, String text) {
        sink.setAside(row, Remainder.Why.HEADING);
        adjacent = false;
        if (!columns.has(Field.CONTRIBUTOR) && Organisations.isBody(text)) {
            bandBody = Optional.of(text);
            return;
        }
        bands.enter(text);
        records.forgetPlaces(columns);
    }

    private void record(RowCells cells) {
        RecordKind kind = RecordKind.of(cells, style, last.filter(above -> adjacent));
        switch (kind) {
            case RECORD -> begin(cells);
            case CONTINUATION -> records.read(cells, last.orElseThrow(), true);
            case ANSWER -> sink.setAside(cells.row(), Remainder.Why.RESPONSE);
            case UNKNOWN -> sink.setAside(cells.row(), Remainder.Why.UNKNOWN_COLUMNS);
            case EMPTY -> {
                sink.setAside(cells.row(), Remainder.Why.EMPTY_RECORD);
                records.remember(cells);
            }
        }
        adjacent = kind == RecordKind.RECORD || kind == RecordKind.CONTINUATION;
        bands.rowRead();
    }

    private void begin(RowCells cells) {
        end();
        Draft draft = new Draft(cells.row().number(), SaidIn.cell(cells));
        bands.above().forEach(band -> draft.addReference(band, band));
        records.read(cells, draft, false);
        draft.contributor = draft.contributor.or(() -> bandBody);
        last = Optional.of(draft);
        begun = true;
    }
}
