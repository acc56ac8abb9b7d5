package org.consultationdigest.format.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.consultationdigest.format.pdf.PdfParagraph.Place;

/** Puts the lines of a page into reading order: the head of a letter, then columns or the whole width. */
final class ReadingOrder {
    /** How many rows further down columns are looked for next. */
    private static final int STEP = 4;
    /** Rows no further apart than this, in sizes of the type, are of one column. */
    private static final double NEAR = 1.7;

    /** Where the columns of the last page that had some were parted. */
    private OptionalDouble known = OptionalDouble.empty();

    /**
     * The blocks of a page, in reading order; pages are to be given in their order.
     *
     * @param rows the lines by base line, from the top
     * @param mayHaveHead whether the two-column head of a letter can stand here: on a first page
     */
    List<Block> blocks(List<List<TextLine>> rows, boolean mayHaveHead) {
        List<Block> blocks = new ArrayList<>();
        List<List<TextLine>> apart =
                mayHaveHead ? rows.stream().map(ReadingOrder::apart).toList() : List.of();
        int headRows = LetterHead.rows(apart);
        if (headRows > 0) {
            blocks.addAll(LetterHead.blocks(apart.subList(0, headRows)));
        }
        List<List<TextLine>> body = rows.subList(headRows, rows.size());
        OptionalDouble margin = MarginColumn.of(body);
        if (margin.isPresent()) {
            double edge = margin.getAsDouble() - 1;
            addBody(side(body, line -> line.left() < edge), blocks);
            blocks.add(Block.of(side(body, line -> line.left() >= edge).stream()
                    .map(row -> joined(row).at(Place.MARGIN))
                    .toList()));
        } else {
            addBody(body, blocks);
        }
        return blocks;
    }

    private static List<List<TextLine>> side(List<List<TextLine>> rows, Predicate<TextLine> counts) {
        return rows.stream()
                .map(row -> row.stream().filter(counts).toList())
                .filter(row -> !row.isEmpty())
                .toList();
    }

    /**
     * Columns from the top or below a table or figure, or few lines in the columns of the page before; everything else goes
     * over the whole width.
     */
    private void addBody(List<List<TextLine>> rows, List<Block> blocks) {
        for (int start = 0; start < rows.size(); start += STEP) {
            List<List<TextLine>> below = rows.subList(start, rows.size());
            OptionalDouble gutter = Gutter.of(below);
            if (gutter.isPresent()) {
                known = gutter;
                int top = top(rows, start, gutter.getAsDouble());
                addFullWidth(rows.subList(0, top), blocks);
                addColumns(rows.subList(top, rows.size()), gutter.getAsDouble(), blocks);
                return;
            }
        }
        if (known.isPresent() && Gutter.goesOn(rows, known.getAsDouble())) {
            addColumns(rows, known.getAsDouble(), blocks);
        } else {
            addFullWidth(rows, blocks);
        }
    }

    /** The first row of the columns that are known from a row further down: up to a line over both of them, or a gap. */
    private static int top(List<List<TextLine>> rows, int known, double gutter) {
        int top = known;
        while (top > 0 && isInColumns(rows.get(top - 1), rows.get(top), gutter)) {
            top--;
        }
        return top;
    }

    private static boolean isInColumns(List<TextLine> row, List<TextLine> below, double gutter) {
        TextLine line = row.get(0);
        return line.direction() == 0
                && row.stream().noneMatch(part -> part.crosses(gutter))
                && below.get(0).baseline() - line.baseline() < NEAR * line.size();
    }

    private static void addFullWidth(List<List<TextLine>> rows, List<Block> blocks) {
        if (!rows.isEmpty()) {
            blocks.add(Block.of(rows.stream().map(ReadingOrder::joined).toList()));
        }
    }

    /** A row whose parts stand as far apart as columns do. */
    private static List<TextLine> apart(List<TextLine> row) {
        List<TextLine> parts = new ArrayList<>();
        for (TextLine line : row) {
            TextLine last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
            if (last == null || last.isApartFrom(line)) {
                parts.add(line);
            } else {
                parts.set(parts.size() - 1, last.with(line));
            }
        }
        return parts;
    }

    /** What stands on one base line is one line; its parts are parted by tabs. */
    private static TextLine joined(List<TextLine> row) {
        return row.stream().reduce(TextLine::with).orElseThrow();
    }

    private static void addColumns(List<List<TextLine>> rows, double gutter, List<Block> blocks) {
        List<TextLine> left = new ArrayList<>();
        List<TextLine> right = new ArrayList<>();
        double leftEdge = edge(rows, line -> line.right() <= gutter + 0.5);
        double rightEdge = edge(rows, line -> true);
        for (List<TextLine> row : rows) {
            if (row.stream().anyMatch(line -> line.crosses(gutter))) {
                addBoth(left, leftEdge, right, rightEdge, blocks);
                blocks.add(Block.of(List.of(joined(row))).reaching(rightEdge));
                continue;
            }
            addJoined(row.stream().filter(line -> isLeft(line, gutter)).toList(), left);
            addJoined(row.stream().filter(line -> !isLeft(line, gutter)).toList(), right);
        }
        addBoth(left, leftEdge, right, rightEdge, blocks);
    }

    private static boolean isLeft(TextLine line, double gutter) {
        return (line.left() + line.right()) / 2 < gutter;
    }

    private static void addJoined(List<TextLine> parts, List<TextLine> column) {
        if (!parts.isEmpty()) {
            column.add(joined(parts));
        }
    }

    private static double edge(List<List<TextLine>> rows, Predicate<TextLine> counts) {
        return Block.edge(rows.stream().flatMap(List::stream).filter(counts).toList());
    }

    private static void addBoth(
            List<TextLine> left, double leftEdge, List<TextLine> right, double rightEdge, List<Block> blocks) {
        if (!left.isEmpty()) {
            blocks.add(Block.of(left).reaching(leftEdge));
        }
        if (!right.isEmpty()) {
            blocks.add(Block.of(right).reaching(rightEdge));
        }
        left.clear();
        right.clear();
    }
}
