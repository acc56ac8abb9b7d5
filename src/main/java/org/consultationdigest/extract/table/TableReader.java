package org.consultationdigest.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.consultationdigest.extract.CollectingSink;
import org.consultationdigest.extract.ColumnMapping;
import org.consultationdigest.extract.ExtractionSink;
import org.consultationdigest.extract.Remainder;
import org.consultationdigest.extract.SourceLocation;

/** Tells a comment table from any other and takes it apart. What it learns of headers it keeps for the next table. */
public final class TableReader {
    private final HeaderScores scores = new HeaderScores(HeaderWords.standard());
    private final HeaderScores labels = HeaderScores.ofLabels(HeaderWords.standard());
    private final HeaderFinder headers = new HeaderFinder(scores);

    /**
     * Reads a table. The lines of {@link Grid#titles()} are only looked at: their owner accounts for them.
     *
     * @param grid the table as a person sees it
     * @param context where it stands
     * @return what it holds; empty when no header in it names a comment column
     */
    public Optional<TableReading> read(Grid grid, TableContext context) {
        return readForm(grid, context).or(() -> readColumns(grid, context));
    }

    /** Whether a header of the table names a comment column, in its rows or on the left of them. */
    public boolean reads(Grid grid) {
        return headers.find(grid.rows(), 0).isPresent()
                || LabelledRows.in(grid, scores)
                        .filter(form -> headers.find(form.columns(grid.titles()).rows(), 0)
                                .isPresent())
                        .isPresent();
    }

    /**
     * What labels and their values say of all rows of a table.
     *
     * @param rows rows of labels and values, above the table
     */
    public FormFacts facts(List<Grid.Row> rows) {
        return FormFacts.read(rows, labels);
    }

    /** Whether a line titles a column of comments or answers, as forms have them in the page header; no body is called so. */
    public boolean isColumnTitle(String line) {
        return FormFacts.isColumnTitle(line, labels);
    }

    /** As {@link #read}, when the table is a form of labels with what was written behind them; empty otherwise. */
    public Optional<TableReading> readForm(Grid grid, TableContext context) {
        return LabelledRows.in(grid, labels).flatMap(form -> readLabelled(form, grid.titles(), context));
    }

    /** Reads a form of labels and values; every label and every line of it is accounted for. */
    private Optional<TableReading> readLabelled(LabelledRows form, List<String> titles, TableContext context) {
        return readColumns(form.columns(titles), context).map(reading -> {
            List<Remainder> remainder = new ArrayList<>(reading.remainder());
            for (LabelledCell cell : form.repeated()) {
                SourceLocation place = context.location().inRow(cell.row());
                remainder.add(new Remainder(place, cell.label() + ":", Remainder.Why.TABLE_HEADER));
            }
            form.others()
                    .forEach(row ->
                            remainder.addAll(Remainders.of(row, context.location(), Remainder.Why.TABLE_HEADER)));
            return new TableReading(reading.mapping(), reading.comments(), remainder, reading.problems());
        });
    }

    private Optional<TableReading> readColumns(Grid grid, TableContext context) {
        Optional<TableReading> reading = readBelow(Optional.empty(), grid, context);
        return reading.isPresent()
                ? reading
                : headers.inTitles(grid).flatMap(above -> readBelow(Optional.of(above), grid, context));
    }

    /** Reads the rows below a header that stands above the table, or else below the one among them. */
    private Optional<TableReading> readBelow(Optional<Header> above, Grid grid, TableContext context) {
        CollectingSink sink = new CollectingSink();
        TableStream stream = stream(context, Optional.empty(), sink, row -> {});
        above.ifPresent(stream::begin);
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
