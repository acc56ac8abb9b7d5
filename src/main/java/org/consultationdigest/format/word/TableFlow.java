package org.consultationdigest.format.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Puts paragraphs that say for themselves how deep in tables they stand into tables, as .doc and .rtf files hold them:
 * paragraphs, a mark behind each cell, and behind each row a mark with the edges of its cells.
 */
public final class TableFlow {
    /** Tables inside each other; people stop at three or four. */
    private static final int DEEPEST = 40;

    private final List<WordBlock> blocks = new ArrayList<>();
    private final Deque<OpenTable> open = new ArrayDeque<>();
    private int tables;

    /**
     * The edge of a cell in its row.
     *
     * @param right where it ends, in any unit that is the same for the whole table
     * @param continuesAbove whether it only continues the merged cell above it
     * @param continuesLeft whether it only continues the merged cell to its left
     */
    public record Edge(int right, boolean continuesAbove, boolean continuesLeft) {}

    /** A paragraph that stands so deep in tables; 0 outside of them. */
    public void paragraph(WordParagraph paragraph, int depth) {
        reach(depth);
        if (open.isEmpty()) {
            blocks.add(paragraph);
        } else {
            open.element().add(paragraph);
        }
    }

    /** A cell of a table at this depth, 1 the outermost, has ended. */
    public void endCell(int depth) {
        reach(Math.max(1, depth));
        open.element().endCell();
    }

    /** A row has ended; {@code left} is where it begins, and there may be fewer edges than cells. */
    public void endRow(int depth, int left, List<Edge> edges, boolean header) {
        reach(Math.max(1, depth));
        open.element().endRow(left, edges, header);
    }

    /** Everything that was read, with the tables that were left open ended. */
    public List<WordBlock> end() {
        reach(0);
        return List.copyOf(blocks);
    }

    private void reach(int depth) {
        int wanted = Math.min(depth, DEEPEST);
        while (open.size() < wanted) {
            open.push(new OpenTable(++tables));
        }
        while (open.size() > wanted) {
            close(open.pop());
        }
    }

    private void close(OpenTable table) {
        WordTable made = table.table();
        if (made.rows().isEmpty()) {
            return;
        }
        if (open.isEmpty()) {
            blocks.add(made);
        } else {
            open.element().add(made);
        }
    }
}
