package org.consultationdigest.extract.sheet;

import java.util.List;
import java.util.Map;
import org.consultationdigest.extract.table.Grid;
import org.consultationdigest.format.sheet.CellNote;

/**
 * A sheet as it was read.
 *
 * @param name as its tab shows it; empty for a text file
 * @param rows its rows with words, an empty row between blocks
 * @param notes the remarks on its cells
 * @param seen the text of cells as it stands in the file, by their address, where it was converted from an old font
 */
record SheetContent(String name, List<Grid.Row> rows, List<CellNote> notes, Map<String, String> seen) {}
