package org.consultationdigest.extract.table;

import java.util.Optional;
import java.util.function.Consumer;
import org.consultationdigest.extract.CollectingSink;
import org.consultationdigest.extract.ColumnMapping;
import org.consultationdigest.extract.ExtractionSink;

/** Tells a comment table from any other and takes it apart. What it learns of headers it keeps for the next table. */
public final class TableReader {
    private final HeaderFinder headers = new HeaderFinder(new HeaderScores(HeaderWords.standard()));

    /**
     * Reads a table. The lines of {@link Grid#titles()} are only looked at: their owner accounts for them.
     *
     * @param grid the table as a person sees it
     * @param context where it stands
     * @return what it holds; empty when no header in it names a comment column
     */
    public Optional<TableReading> read(Grid grid, TableContext context) {
        CollectingSink sink = new CollectingSink();
        TableStream stream = stream(context, Optional.empty(), sink, row -> {});
        if (headers.find(grid.rows(), 0).isEmpty()) {
            Optional<Header> above = headers.inTitles(grid);
            if (above.isEmpty()) {
                return Optional.empty();
            }
            above.ifPresent(stream::begin);
        }
        grid.rows().forEach(stream::row);
        return stream.end()
                .map(mapping -> new TableReading(mapping, sink.comments(), sink.remainder(), sink.problems()));
    }

    /**
     * Begins a table whose rows come one by one.
     *
     * @param context where it stands
     * @param mapping what a person says its columns are
     * @param sink is told what it holds
     * @param unread is told every row of a table in which no header names a comment column
     */
    public TableStream stream(
            TableContext context, Optional<ColumnMapping> mapping, ExtractionSink sink, Consumer<Grid.Row> unread) {
        return new TableStream(headers, context, mapping.map(headers::mapped), sink, unread);
    }
}
