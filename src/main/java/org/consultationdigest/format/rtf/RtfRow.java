package org.consultationdigest.format.rtf;

import java.util.ArrayList;
import java.util.List;
import org.consultationdigest.format.word.TableFlow;

/** The row definition that was read last: where its cells end and how they are merged. */
final class RtfRow {
    private final List<TableFlow.Edge> edges = new ArrayList<>();
    private int left;
    private boolean header;
    private boolean continuesAbove;
    private boolean continuesLeft;
    private boolean open;

    /** Takes a control word of a row; false when it is none. */
    boolean take(RtfToken.Word word) {
        switch (word.name()) {
            case "trowd" -> begin();
            case "trleft" -> left = word.value(0);
            case "trhdr" -> header = true;
            case "clvmrg" -> continuesAbove = true;
            case "clmrg" -> continuesLeft = true;
            case "cellx" -> addEdge(word.value(0));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void begin() {
        edges.clear();
        left = 0;
        header = false;
        open = true;
        continuesAbove = false;
        continuesLeft = false;
    }

    private void addEdge(int right) {
        edges.add(new TableFlow.Edge(right, continuesAbove, continuesLeft));
        continuesAbove = false;
        continuesLeft = false;
    }

    /** Whether a row was defined and has not ended: files of simple programs say no more of it. */
    boolean isOpen() {
        return open;
    }

    void end(TableFlow flow, int depth) {
        flow.endRow(depth, left, edges, header);
        open = false;
    }
}
