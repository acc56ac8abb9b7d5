package org.consultationdigest.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.consultationdigest.extract.ExtractionSink;
import org.consultationdigest.extract.Remainder;
import org.consultationdigest.problem.Problem;

/**
 * Takes a table apart row by row and holds only the rows in view, whatever the length of the table: the first of them show
 * where the header is and how the table was filled in.
 */
public final class TableStream {
    /** Rows that are looked at together: enough to see how a table is filled in. */
    private static final int ROWS = 1_000;
    /** Rows of very wide sheets are looked at in smaller lots. */
    private static final int CELLS = 200_000;

    private final HeaderFinder headers;
    private final TableContext context;
    private final Optional<MappedColumns> mapped;
    private final ExtractionSink sink;
    private final Consumer<Grid.Row> unread;
    private final List<Grid.Row> window = new ArrayList<>();
    private final List<Grid.Row> titles = new ArrayList<>();
    private final List<String> mappings = new ArrayList<>();
    private Optional<Segment> segment = Optional.empty();
    private boolean givenUp;
    private boolean gap;
    private int cells;

    TableStream(
            HeaderFinder headers,
            TableContext context,
            Optional<MappedColumns> mapped,
            ExtractionSink sink,
            Consumer<Grid.Row> unread) {
        this.headers = headers;
        this.context = context;
        this.mapped = mapped;
        this.sink = sink;
        this.unread = unread;
    }

    /** The next row of the table. */
    public void row(Grid.Row row) {
        if (givenUp) {
            unread.accept(row);
            return;
        }
        window.add(row);
        cells += row.cells().size();
        boolean wide = cells > CELLS && window.size() > 2 * HeaderFinder.ROWS_AHEAD;
        if (wide || window.size() >= ROWS + HeaderFinder.ROWS_AHEAD) {
            advance(window.size() - HeaderFinder.ROWS_AHEAD);
            cells = window.stream().mapToInt(left -> left.cells().size()).sum();
        }
    }

    /**
     * The table ends here.
     *
     * @return which column was read as what; empty when no header named a comment column: its rows were told as unread
     */
    public Optional<String> end() {
        advance(window.size());
        segment.ifPresent(Segment::end);
        return segment.isPresent() ? Optional.of(String.join(" | ", mappings)) : Optional.empty();
    }

    /** The rows above the first header. */
    public List<Grid.Row> titles() {
        return List.copyOf(titles);
    }

    /** Begins below a header, which may stand outside the rows. */
    void begin(Header header) {
        titles.addAll(window.subList(0, header.start()));
        titles.forEach(row -> setAside(row, Remainder.Why.TABLE_HEADER));
        drop(header.start());
        open(header.above(header.start()));
    }

    /** Reads the first rows in view. */
    private void advance(int count) {
        if (segment.isEmpty()) {
            mapped.flatMap(columns -> columns.find(window))
                    .or(() -> headers.find(window, 0))
                    .ifPresent(this::begin);
        }
        if (segment.isEmpty()) {
            givenUp = true;
            window.forEach(unread);
            window.clear();
            return;
        }
        int behind = window.size() - Math.min(count, window.size());
        Optional<Header> next = next(behind);
        while (next.isPresent()) {
            int start = next.get().start();
            read(window.subList(0, start), start);
            drop(start);
            segment.orElseThrow().end();
            open(next.get().above(start));
            next = next(behind);
        }
        int left = Math.max(0, window.size() - behind);
        read(window, left);
        drop(left);
    }

    private Optional<Header> next(int behind) {
        return mapped.isPresent()
                ? Optional.empty()
                : headers.further(window, Math.max(0, window.size() - behind), gap);
    }

    /** Goes below a header at the top of the rows in view. */
    private void open(Header header) {
        List<Grid.Row> rows = List.copyOf(window.subList(0, header.end()));
        rows.forEach(row -> setAside(row, Remainder.Why.TABLE_HEADER));
        drop(header.end());
        gap = false;
        int end = next(0).map(Header::start).orElse(window.size());
        List<String> leading =
                segment.flatMap(above -> above.rows.pending()).stream().toList();
        List<Grid.Row> sample = window.subList(0, end);
        tellUnknown(rows, header.columns(), sample);
        segment = Optional.of(new Segment(rows, header.columns(), sample, leading));
        String mapping = header.columns().mapping();
        if (!mappings.contains(mapping)) {
            mappings.add(mapping);
        }
    }

    /** Where proposals were found, but the comments may stand in one of several columns, nobody should guess. */
    private void tellUnknown(List<Grid.Row> headerRows, Columns columns, List<Grid.Row> sample) {
        if (columns.has(Field.COMMENT) || columns.has(Field.ANSWER) || mapped.isPresent()) {
            return;
        }
        List<HeaderColumn> unknown = new Beneath(sample).unknownProse(columns);
        if (!unknown.isEmpty()) {
            String row = headerRows.isEmpty() ? "" : "row " + headerRows.get(0).number();
            sink.problem(UnknownTable.problem(row, columns, unknown));
        }
    }

    private void read(List<Grid.Row> rows, int count) {
        segment.orElseThrow().rows.read(rows, count);
        for (Grid.Row row : rows.subList(0, count)) {
            gap = HeaderFinder.isGap(row, gap);
        }
    }

    private void drop(int count) {
        window.subList(0, count).clear();
    }

    private void setAside(Grid.Row row, Remainder.Why why) {
        Remainders.of(row, context.location(), why).forEach(sink::remainder);
    }

    /** The rows below one header. */
    private final class Segment implements SegmentReader.RowSink {
        private final CommentMaker comments;
        private final SegmentReader rows;

        Segment(List<Grid.Row> headerRows, Columns columns, List<Grid.Row> sample, List<String> leading) {
            this.comments = new CommentMaker(context, columns, sink);
            this.rows = new SegmentReader(headerRows, columns, sample, leading, this);
        }

        @Override
        public void record(Draft draft) {
            comments.add(draft);
        }

        @Override
        public void setAside(Grid.Row row, Remainder.Why why) {
            TableStream.this.setAside(row, why);
        }

        @Override
        public void problem(Problem problem) {
            sink.problem(problem);
        }

        void end() {
            rows.end();
            comments.end();
        }
    }
}
