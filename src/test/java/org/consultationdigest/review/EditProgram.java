package org.consultationdigest.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.consultationdigest.digest.DigestColumn;
import org.consultationdigest.digest.DigestLanguage;
import org.consultationdigest.review.EditedSheet.Cell;
import org.consultationdigest.review.EditedSheet.Line;

/** What a person does to the sheet in one sitting, drawn by lot: type, sort, insert, move, rename, delete, duplicate. */
final class EditProgram {
    private static final Set<String> REVIEW = DigestColumn.reviewColumns().stream()
            .map(column -> column.title(DigestLanguage.ENGLISH))
            .collect(Collectors.toSet());

    /** What this person types: no two words of theirs are the same. */
    private static final Pattern TYPED = Pattern.compile("(row of |own )?words \\d+|7\\d{5}");

    private final Random random;
    private final EditedSheet sheet;
    /** What each column was called before somebody renamed it, left to right. */
    private final List<String> columns;
    /** The id of the comment that a row shows, by the words of the comment. */
    private final Map<String, String> idByComment;

    private final Set<String> touched = new HashSet<>();
    private final Set<String> sortedApart = new HashSet<>();
    private final List<String> log = new ArrayList<>();
    private int words;

    EditProgram(Random random, EditedSheet sheet, Map<String, String> idByComment, int words) {
        this.random = random;
        this.sheet = sheet;
        this.idByComment = idByComment;
        this.words = words;
        this.columns =
                new ArrayList<>(sheet.titles().stream().map(cell -> cell.text).toList());
        remember();
    }

    /** What stands in the sheet when it is opened was meant for where it stands. */
    private void remember() {
        for (Line line : sheet.body()) {
            for (int column = 0; column < columns.size(); column++) {
                Cell cell = line.cells().get(column);
                if (TYPED.matcher(cell.text).matches()) {
                    if (seen(line).isEmpty()) {
                        touched.add(columns.get(column));
                    }
                    cell.word = new EditedSheet.Word(cell.text, seen(line), columns.get(column));
                }
            }
        }
    }

    /** A number for words that were never typed before. */
    int words() {
        return words;
    }

    List<String> log() {
        return log;
    }

    void sitting(int steps) {
        for (int step = 0; step < steps; step++) {
            step();
        }
    }

    private void step() {
        switch (random.nextInt(17)) {
            case 0, 1, 2, 3, 4 -> typeWords();
            case 5 -> typeNumber();
            case 6 -> blank();
            case 7 -> sortRows();
            case 8 -> sortApart();
            case 9 -> insertRow();
            case 10 -> insertColumn();
            case 11 -> moveColumn();
            case 12 -> renameTitle();
            case 13 -> deleteRow();
            case 14 -> duplicateRow();
            case 15 -> retypeId();
            default -> typeIntoOwnColumn();
        }
    }

    private void typeWords() {
        Line line = anyLine();
        int column = anyReviewColumn();
        if (isBand(line)) {
            return;
        }
        String text = "words " + words++;
        log.add("type “" + text + "” at " + seen(line) + " " + columns.get(column));
        EditedSheet.type(line.cells().get(column), text, false, seen(line), columns.get(column));
    }

    private void typeNumber() {
        Line line = anyLine();
        int column = anyReviewColumn();
        if (isBand(line)) {
            return;
        }
        String text = String.valueOf(700_000 + words++);
        log.add("type number " + text + " at " + seen(line) + " " + columns.get(column));
        EditedSheet.type(line.cells().get(column), text, true, seen(line), columns.get(column));
    }

    private void blank() {
        Line line = anyLine();
        int column = anyReviewColumn();
        log.add("blank " + seen(line) + " " + columns.get(column));
        EditedSheet.blank(line.cells().get(column));
    }

    private void sortRows() {
        int column = random.nextInt(columns.size());
        log.add("sort by " + columns.get(column));
        Comparator<Line> order = Comparator.comparing(line -> line.cells().get(column).text);
        sheet.body().sort(random.nextBoolean() ? order : order.reversed());
    }

    /** One column sorted without the others, blanks last, as the programs do it. */
    private void sortApart() {
        int column = random.nextInt(columns.size());
        if (!canBeSortedApart(column)) {
            return;
        }
        sortedApart.add(columns.get(column));
        log.add("sort " + columns.get(column) + " apart");
        List<Cell> cells = new ArrayList<>(
                sheet.body().stream().map(line -> line.cells().get(column)).toList());
        Comparator<Cell> order = Comparator.comparing(cell -> cell.text);
        cells.sort(Comparator.<Cell, Boolean>comparing(cell -> cell.text.isEmpty())
                .thenComparing(random.nextBoolean() ? order : order.reversed()));
        for (int row = 0; row < cells.size(); row++) {
            sheet.body().get(row).cells().set(column, cells.get(row));
        }
    }

    /** Nobody can know where new words, or words in a column of the person's own, stood before. */
    private boolean canBeSortedApart(int column) {
        return !isOwn(columns.get(column)) && !touched.contains(columns.get(column));
    }

    private void insertRow() {
        Line line = new Line(new ArrayList<>(IntStream.range(0, columns.size())
                .mapToObj(column -> new Cell("", null))
                .toList()));
        int column = random.nextInt(columns.size() - 1);
        touched.add(columns.get(column));
        String text = "row of words " + words++;
        EditedSheet.type(line.cells().get(column), text, false, "", columns.get(column));
        log.add("insert row with “" + text + "” under " + columns.get(column));
        sheet.lines.add(1 + random.nextInt(sheet.body().size() + 1), line);
    }

    private void insertColumn() {
        int place = random.nextInt(columns.size());
        String title = "Mine " + words++;
        log.add("insert column " + title + " at " + place);
        columns.add(place, title);
        sheet.titles().add(place, new Cell(title, null));
        sheet.body().forEach(line -> line.cells().add(place, new Cell("", null)));
    }

    private void moveColumn() {
        int from = random.nextInt(columns.size());
        int to = random.nextInt(columns.size());
        log.add("move column " + columns.get(from) + " to " + to);
        columns.add(to, columns.remove(from));
        sheet.lines.forEach(line -> line.cells().add(to, line.cells().remove(from)));
    }

    private void renameTitle() {
        int column = random.nextInt(columns.size());
        String title = random.nextBoolean() ? columns.get(column) + " (final)" : "Renamed " + words++;
        log.add("rename " + columns.get(column) + " to " + title);
        sheet.titles().get(column).text = title;
    }

    private void deleteRow() {
        Line line = anyLine();
        log.add("delete row " + seen(line));
        line.cells().stream().filter(cell -> cell.word != null).forEach(cell -> sheet.gone.add(cell.word));
        sheet.lines.remove(line);
        if (sheet.body().isEmpty()) {
            sheet.lines.add(line);
        }
    }

    private void duplicateRow() {
        Line line = anyLine();
        log.add("duplicate row " + seen(line));
        sheet.lines.add(
                1 + random.nextInt(sheet.body().size()),
                new Line(new ArrayList<>(line.cells().stream().map(Cell::copy).toList())));
    }

    private void retypeId() {
        Line line = anyLine();
        List<String> ids = new ArrayList<>(idByComment.values());
        Collections.addAll(ids, "", "C-0001", "see above");
        String id = ids.get(random.nextInt(ids.size()));
        log.add("retype id of " + seen(line) + " as " + id);
        EditedSheet.blank(line.cells().get(columns.indexOf("ID")));
        line.cells().get(columns.indexOf("ID")).text = id;
    }

    private void typeIntoOwnColumn() {
        List<Integer> own = IntStream.range(0, columns.size())
                .filter(column -> isOwn(columns.get(column)))
                .boxed()
                .toList();
        Line line = anyLine();
        if (!own.isEmpty() && !isBand(line)) {
            int column = own.get(random.nextInt(own.size()));
            String text = "own words " + words++;
            log.add("type “" + text + "” at " + seen(line) + " " + columns.get(column));
            EditedSheet.type(line.cells().get(column), text, false, seen(line), columns.get(column));
        }
    }

    private static boolean isOwn(String title) {
        return title.startsWith("Mine ");
    }

    private Line anyLine() {
        return sheet.body().get(random.nextInt(sheet.body().size()));
    }

    private int anyReviewColumn() {
        List<Integer> review = IntStream.range(0, columns.size())
                .filter(column -> REVIEW.contains(columns.get(column)) && !sortedApart.contains(columns.get(column)))
                .boxed()
                .toList();
        int column = review.get(random.nextInt(review.size()));
        touched.add(columns.get(column));
        return column;
    }

    /** The row for which a person means what they type: that whose comment they read in it. */
    private String seen(Line line) {
        return idByComment.getOrDefault(line.cells().get(columns.indexOf("Comment")).text, "");
    }

    private boolean isBand(Line line) {
        return seen(line).isEmpty() && line.cells().stream().anyMatch(cell -> cell.text.startsWith("§ "));
    }
}
