package org.consultationdigest.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.Remainder;
import org.consultationdigest.problem.Problem;

/** Tells a comment table from any other and takes it apart. */
public final class TableReader {
    /**
     * Reads a table. The lines of {@link Grid#titles()} are only looked at: their owner accounts for them.
     *
     * @param grid the table as a person sees it
     * @param context where it stands
     * @return what it holds; empty when no header in it names a comment column
     */
    public Optional<TableReading> read(Grid grid, TableContext context) {
        HeaderFinder headers = new HeaderFinder(new HeaderScores(HeaderWords.standard()));
        return headers.find(grid.rows(), 0)
                .or(() -> headers.inTitles(grid))
                .map(header -> read(grid, header, headers, context));
    }

    private static TableReading read(Grid grid, Header first, HeaderFinder headers, TableContext context) {
        List<Grid.Row> rows = grid.rows();
        List<String> mappings = new ArrayList<>();
        List<ExtractedComment> comments = new ArrayList<>();
        List<Remainder> remainder = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        setAside(rows.subList(0, first.start()), context, remainder);
        List<String> leading = List.of();
        Optional<Header> header = Optional.of(first);
        while (header.isPresent()) {
            Header here = header.get();
            header = next(rows, here.end(), headers);
            int end = header.map(Header::start).orElse(rows.size());
            setAside(rows.subList(here.start(), here.end()), context, remainder);
            SegmentReading segment = new SegmentReader(rows, here, end, context.location(), leading).read();
            comments.addAll(new CommentMaker(context, here.columns()).make(segment.drafts()));
            remainder.addAll(segment.remainder());
            problems.addAll(segment.problems());
            leading = segment.pending().stream().toList();
            String mapping = here.columns().mapping();
            if (!mappings.contains(mapping)) {
                mappings.add(mapping);
            }
        }
        return new TableReading(
                String.join(" | ", mappings), List.copyOf(comments), List.copyOf(remainder), List.copyOf(problems));
    }

    /** A further header stands below an empty row or below a title line that follows one. */
    private static Optional<Header> next(List<Grid.Row> rows, int from, HeaderFinder headers) {
        boolean gap = false;
        for (int i = from; i < rows.size(); i++) {
            Grid.Row row = rows.get(i);
            if (gap) {
                Optional<Header> header = headers.at(rows, i);
                if (header.isPresent()) {
                    return header;
                }
            }
            gap = Rows.blank(row) || (gap && Rows.filled(row).size() == 1);
        }
        return Optional.empty();
    }

    private static void setAside(List<Grid.Row> rows, TableContext context, List<Remainder> remainder) {
        rows.forEach(row -> remainder.addAll(Remainders.of(row, context.location(), Remainder.Why.TABLE_HEADER)));
    }
}
