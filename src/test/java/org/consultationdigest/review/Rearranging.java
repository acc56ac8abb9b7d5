package org.consultationdigest.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.consultationdigest.review.EditedSheet.Cell;
import org.consultationdigest.review.EditedSheet.Line;

/** What a person does to whole rows and columns: sort, insert, move, rename, delete, duplicate. */
final class Rearranging {
    private final OpenSheet open;

    Rearranging(OpenSheet open) {
        this.open = open;
    }

    void sortRows() {
        int column = open.random.nextInt(open.columns.size());
        open.log.add("sort by " + open.columns.get(column));
        Comparator<Line> order = Comparator.comparing(line -> line.cells().get(column).text);
        open.sheet.body().sort(open.random.nextBoolean() ? order : order.reversed());
    }

    /** One column sorted without the others, blanks last, as the programs do it. */
    void sortApart() {
        int column = open.random.nextInt(open.columns.size());
        if (!canBeSortedApart(column)) {
            return;
        }
        open.sortedApart.add(open.columns.get(column));
        open.log.add("sort " + open.columns.get(column) + " apart");
        List<Cell> cells = new ArrayList<>(
                open.sheet.body().stream().map(line -> line.cells().get(column)).toList());
        Comparator<Cell> order = Comparator.comparing(cell -> cell.text);
        cells.sort(Comparator.<Cell, Boolean>comparing(cell -> cell.text.isEmpty())
                .thenComparing(open.random.nextBoolean() ? order : order.reversed()));
        for (int row = 0; row < cells.size(); row++) {
            open.sheet.body().get(row).cells().set(column, cells.get(row));
        }
    }

    /** Nobody can know where new words, or words in a column of the person's own, stood before. */
    private boolean canBeSortedApart(int column) {
        return !OpenSheet.isOwn(open.columns.get(column)) && !open.touched.contains(open.columns.get(column));
    }

    void insertRow() {
        Line line = new Line(new ArrayList<>(IntStream.range(0, open.columns.size())
                .mapToObj(column -> new Cell("", null))
                .toList()));
        int column = open.random.nextInt(open.columns.size() - 1);
        open.touched.add(open.columns.get(column));
        String text = "row of words " + open.words++;
        EditedSheet.type(line.cells().get(column), text, false, "", open.columns.get(column));
        open.log.add("insert row with “" + text + "” under " + open.columns.get(column));
        open.sheet.lines.add(1 + open.random.nextInt(open.sheet.body().size() + 1), line);
    }

    void insertColumn() {
        int place = open.random.nextInt(open.columns.size());
        String title = "Mine " + open.words++;
        open.log.add("insert column " + title + " at " + place);
        open.columns.add(place, title);
        open.sheet.titles().add(place, new Cell(title, null));
        open.sheet.body().forEach(line -> line.cells().add(place, new Cell("", null)));
    }

    void moveColumn() {
        int from = open.random.nextInt(open.columns.size());
        int to = open.random.nextInt(open.columns.size());
        open.log.add("move column " + open.columns.get(from) + " to " + to);
        open.columns.add(to, open.columns.remove(from));
        open.sheet.lines.forEach(line -> line.cells().add(to, line.cells().remove(from)));
    }

    void renameTitle() {
        int column = open.random.nextInt(open.columns.size());
        String title = open.random.nextBoolean() ? open.columns.get(column) + " (final)" : "Renamed " + open.words++;
        open.log.add("rename " + open.columns.get(column) + " to " + title);
        open.sheet.titles().get(column).text = title;
    }

    void deleteRow() {
        Line line = open.anyLine();
        open.log.add("delete row " + open.seen(line));
        line.cells().stream().filter(cell -> cell.word != null).forEach(cell -> open.sheet.gone.add(cell.word));
        open.sheet.lines.remove(line);
        if (open.sheet.body().isEmpty()) {
            open.sheet.lines.add(line);
        }
    }

    void duplicateRow() {
        Line line = open.anyLine();
        open.log.add("duplicate row " + open.seen(line));
        open.sheet.lines.add(
                1 + open.random.nextInt(open.sheet.body().size()),
                new Line(new ArrayList<>(line.cells().stream().map(Cell::copy).toList())));
    }
}
