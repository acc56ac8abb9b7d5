package org.consultationdigest.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.consultationdigest.digest.DigestLanguage;
import org.consultationdigest.digest.DigestSheet;
import org.consultationdigest.digest.SheetColumns;
import org.consultationdigest.digest.TypedCell;
import org.consultationdigest.problem.Problem;

/**
 * Merges what people typed into the sheets beside <em>Digest</em>, in several copies of the workbook and in copies that are
 * older than what is known. A cell whose row, column or sheet was not there or in conflict says nothing.
 */
public final class ElsewhereCopies {
    private ElsewhereCopies() {}

    private record Cell(DigestSheet sheet, String row, String column) {
        static Cell of(TypedCell typed) {
            return new Cell(typed.sheet(), typed.row(), typed.column());
        }

        String place() {
            String title = SheetColumns.of(sheet).stream()
                    .filter(each -> each.name().equals(column))
                    .map(each -> each.title(DigestLanguage.ENGLISH))
                    .findFirst()
                    .orElse(column);
            return "sheet " + sheet.title(DigestLanguage.ENGLISH) + ", " + row + ", " + title;
        }
    }

    /**
     * What holds now.
     *
     * @param cells all typed cells
     * @param problems words that found another's in their cell
     */
    public record Merged(List<TypedCell> cells, List<Problem> problems) {}

    /**
     * Merges.
     *
     * @param known what holds
     * @param copies the copies, that in which people work first
     */
    public static Merged merge(List<TypedCell> known, List<ReviewedCopy> copies) {
        Map<Cell, String> now = byCell(known);
        ThreeWayMerge<Cell> merge = new ThreeWayMerge<>(cell -> Optional.ofNullable(now.get(cell)), Cell::place);
        copies.forEach(copy -> add(merge, copy));
        merge.changed().forEach((cell, words) -> {
            if (words.isPresent()) {
                now.put(cell, words.get());
            } else {
                now.remove(cell);
            }
        });
        List<TypedCell> cells = new ArrayList<>();
        now.forEach((cell, words) -> cells.add(new TypedCell(cell.sheet(), cell.row(), cell.column(), words)));
        return new Merged(cells, merge.problems());
    }

    private static void add(ThreeWayMerge<Cell> merge, ReviewedCopy copy) {
        Elsewhere read = copy.readBack().elsewhere();
        Map<Cell, String> base = byCell(copy.elsewhere());
        Map<Cell, String> typed = byCell(read.cells());
        typed.forEach(
                (cell, words) -> merge.add(copy.name(), cell, Optional.ofNullable(base.get(cell)), Optional.of(words)));
        base.forEach((cell, words) -> {
            if (!typed.containsKey(cell) && read.hasRead(cell.sheet(), cell.row(), cell.column())) {
                merge.add(copy.name(), cell, Optional.of(words), Optional.empty());
            }
        });
    }

    /** What a copy that was merged before is compared with; see {@link ReviewedCopy#mergedBefore}. */
    static List<TypedCell> baseOfMerged(
            List<TypedCell> base, Elsewhere read, List<TypedCell> then, List<TypedCell> now) {
        Map<Cell, String> before = byCell(then);
        Map<Cell, String> after = byCell(now);
        List<TypedCell> cells = new ArrayList<>();
        base.stream().filter(cell -> !decided(Cell.of(cell), before, after)).forEach(cells::add);
        read.cells().stream()
                .filter(cell -> decided(Cell.of(cell), before, after))
                .forEach(cells::add);
        return cells;
    }

    private static boolean decided(Cell cell, Map<Cell, String> then, Map<Cell, String> now) {
        return !Objects.equals(then.get(cell), now.get(cell));
    }

    private static Map<Cell, String> byCell(List<TypedCell> cells) {
        Map<Cell, String> byCell = new LinkedHashMap<>();
        cells.forEach(cell -> byCell.put(Cell.of(cell), cell.words()));
        return byCell;
    }
}
