package org.consultationdigest.extract.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.consultationdigest.extract.letter.LetterParagraph;
import org.consultationdigest.extract.table.Grid;
import org.xml.sax.Attributes;

/**
 * Builds a grid from the rows and cells of an XHTML table; merged cells become what a person sees. A table that only holds
 * another in its place on the page, as mail programs lay pages out, is no table: what stands in it is read as if it were not.
 */
final class TableBuilder {
    private static final int WIDEST = 200;
    private static final int LONGEST_MERGE = 5_000;

    private record Merged(int columns, int rowsLeft) {}

    private final int firstParagraph;
    private final List<String> headings;
    private final boolean quoted;
    private final List<Block> parts = new ArrayList<>();
    private boolean holdsTables;
    private final List<Grid.Row> rows = new ArrayList<>();
    private final Map<Integer, Merged> merged = new HashMap<>();
    private List<Grid.Cell> cells = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int column = 1;
    private int columnSpan = 1;
    private int rowSpan = 1;
    private boolean inRow;

    /**
     * Begins a table.
     *
     * @param quoted whether a mail program quotes it
     */
    TableBuilder(int firstParagraph, List<String> headings, boolean quoted) {
        this.firstParagraph = firstParagraph;
        this.headings = headings;
        this.quoted = quoted;
    }

    void startRow() {
        endRow();
        inRow = true;
        column = 1;
    }

    void startCell(Attributes attributes) {
        if (!inRow) {
            startRow();
        }
        continueMerged();
        columnSpan = span(attributes.getValue("colspan"), WIDEST);
        rowSpan = span(attributes.getValue("rowspan"), LONGEST_MERGE);
        text.setLength(0);
    }

    void add(LetterParagraph paragraph) {
        append(paragraph.label().map(label -> label + " ").orElse("") + paragraph.text());
        parts.add(new Block.Text(paragraph, quoted));
    }

    /** A table that stands in a cell. */
    void add(TableBuilder inner) {
        append(inner.text());
        parts.addAll(inner.build());
        holdsTables = true;
    }

    private void append(String words) {
        text.append(text.length() == 0 ? "" : "\n").append(words);
    }

    void endCell() {
        cells.add(new Grid.Cell(column, columnSpan, false, text.toString(), address()));
        if (rowSpan > 1) {
            merged.put(column, new Merged(columnSpan, rowSpan - 1));
        }
        column += columnSpan;
        text.setLength(0);
    }

    private String address() {
        return "row " + (rows.size() + 1) + ", column " + column;
    }

    private void continueMerged() {
        Merged above = merged.get(column);
        while (above != null) {
            cells.add(new Grid.Cell(column, above.columns(), true, "", address()));
            if (above.rowsLeft() > 1) {
                merged.put(column, new Merged(above.columns(), above.rowsLeft() - 1));
            } else {
                merged.remove(column);
            }
            column += above.columns();
            above = merged.get(column);
        }
    }

    private void endRow() {
        if (inRow) {
            continueMerged();
            rows.add(new Grid.Row(rows.size() + 1, List.copyOf(cells), false));
            cells = new ArrayList<>();
            inRow = false;
        }
    }

    /** All of its words, cells parted by tabs and rows by line ends. */
    String text() {
        endRow();
        return rows.stream()
                .map(row -> row.cells().stream().map(Grid.Cell::text).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    /** What it holds: a table, or what is laid out by it; nothing when it is blank. */
    List<Block> build() {
        endRow();
        if (rows.stream().allMatch(row -> filled(row) == 0)) {
            return List.of();
        }
        if (holdsTables && rows.stream().allMatch(row -> filled(row) <= 1)) {
            return parts;
        }
        return List.of(new Block.Table(new Grid(List.copyOf(rows), List.of()), firstParagraph, headings, quoted));
    }

    private static long filled(Grid.Row row) {
        return row.cells().stream().filter(cell -> !cell.text().isBlank()).count();
    }

    private static int span(@org.jspecify.annotations.Nullable String written, int most) {
        if (written == null || !written.strip().matches("\\d{1,6}")) {
            return 1;
        }
        return Math.max(1, Math.min(most, Integer.parseInt(written.strip())));
    }
}
