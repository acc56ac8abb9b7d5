package org.consultationdigest.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.consultationdigest.extract.Remainder;
import org.consultationdigest.extract.SourceLocation;

/** Reads the rows below one header, down to the next header or the end. */
final class SegmentReader {
    private final Header header;
    private final List<Grid.Row> rows;
    private final SourceLocation place;
    private final TableStyle style;
    private final RecordReader records;
    private final BandFinder bandFinder;
    private final Bands bands = new Bands();
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Remainder> remainder = new ArrayList<>();
    private final List<Grid.Row> headerRows;
    private Optional<String> bandBody = Optional.empty();
    private boolean adjacent;

    /**
     * A reader of these rows.
     *
     * @param all all rows of the grid
     * @param header the header they stand below
     * @param end the index of the first row that no longer belongs to it
     * @param place where the table stands
     * @param leading bands that stand above the header and lead its rows
     */
    SegmentReader(List<Grid.Row> all, Header header, int end, SourceLocation place, List<String> leading) {
        this.header = header;
        this.headerRows = all.subList(header.start(), header.end());
        this.rows = all.subList(header.end(), end);
        this.place = place;
        this.style = TableStyle.of(rows, header.columns());
        this.records = new RecordReader(style, header.columns());
        this.bandFinder = new BandFinder(header.columns(), style);
        leading.forEach(bands::enter);
    }

    SegmentReading read() {
        for (int i = 0; i < rows.size(); i++) {
            read(rows.get(i), i);
        }
        return new SegmentReading(drafts, remainder, records.problems(), bands.pending());
    }

    private void read(Grid.Row row, int index) {
        if (Rows.blank(row)) {
            adjacent &= !row.cells().isEmpty() && row.cells().stream().anyMatch(Grid.Cell::continued);
        } else if (repeatsHeader(row) || Rows.total(row) || (drafts.isEmpty() && Rows.columnNumbers(row))) {
            setAside(row, Remainder.Why.TABLE_HEADER);
        } else {
            RowCells cells = RowCells.of(row, header.columns());
            Optional<String> band = bandFinder.find(cells, () -> placeStandsAlone(index));
            if (band.isPresent()) {
                band(row, band.get());
            } else {
                record(cells);
            }
        }
    }

    private boolean repeatsHeader(Grid.Row row) {
        return headerRows.stream().anyMatch(line -> Rows.sameWords(line, row));
    }

    /** Whether the rows below a lone place name none of their own, so that it leads them. */
    private boolean placeStandsAlone(int index) {
        for (int next = index + 1; next < rows.size(); next++) {
            if (!Rows.blank(rows.get(next))) {
                RowCells cells = RowCells.of(rows.get(next), header.columns());
                return cells.says() && !cells.speaks(Field.REFERENCE);
            }
        }
        return false;
    }

    private void band(Grid.Row row, String text) {
        setAside(row, Remainder.Why.HEADING);
        adjacent = false;
        if (!header.columns().has(Field.CONTRIBUTOR) && Organisations.isBody(text)) {
            bandBody = Optional.of(text);
            return;
        }
        bands.enter(text);
        records.forgetPlaces(header.columns());
    }

    private void record(RowCells cells) {
        Optional<Draft> last = drafts.isEmpty() ? Optional.empty() : Optional.of(drafts.get(drafts.size() - 1));
        RecordKind kind = RecordKind.of(cells, style, last.isPresent() && adjacent);
        switch (kind) {
            case RECORD -> begin(cells);
            case CONTINUATION -> records.read(cells, last.orElseThrow(), true);
            case ANSWER -> setAside(cells.row(), Remainder.Why.RESPONSE);
            case EMPTY -> {
                setAside(cells.row(), Remainder.Why.EMPTY_RECORD);
                records.remember(cells);
            }
        }
        adjacent = kind == RecordKind.RECORD || kind == RecordKind.CONTINUATION;
        bands.rowRead();
    }

    private void begin(RowCells cells) {
        Draft draft = new Draft(cells.row().number(), SaidIn.cell(cells));
        bands.above().forEach(band -> draft.addReference(band, band));
        draft.contributor = Optional.empty();
        records.read(cells, draft, false);
        draft.contributor = draft.contributor.or(() -> bandBody);
        drafts.add(draft);
    }

    private void setAside(Grid.Row row, Remainder.Why why) {
        remainder.addAll(Remainders.of(row, place, why));
    }
}
