package org.consultationdigest.format.sheet;

import java.util.List;

/**
 * A row with something in it.
 *
 * @param number counted from 1
 * @param hidden whether the file hides it, a filter included
 * @param cells its cells that have text, from the left
 */
public record SheetRow(int number, boolean hidden, List<SheetCell> cells) {
    public SheetRow {
        cells = List.copyOf(cells);
    }
}
