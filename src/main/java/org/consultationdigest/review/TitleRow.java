package org.consultationdigest.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.consultationdigest.digest.DigestColumn;
import org.consultationdigest.digest.DigestLanguage;
import org.consultationdigest.digest.DigestSheet;
import org.consultationdigest.digest.RowKeyColumn;
import org.consultationdigest.digest.SheetColumn;
import org.consultationdigest.digest.SheetColumns;
import org.consultationdigest.text.Folding;

/**
 * Which column of a sheet is which, by the titles in its header row.
 *
 * @param sheet which sheet of the workbook it is
 * @param id the column of the row ids; the hidden one when the other lost its title
 * @param key the hidden column that repeats them; empty when somebody took it out
 * @param review the columns that people write in; several when a title stands twice
 */
record TitleRow(DigestSheet sheet, int id, Optional<Integer> key, Map<SheetColumn, List<Integer>> review) {
    /** A sheet that was renamed is known by its titles, when most of them are there. */
    private static final double MOST = 0.6;

    private static final Pattern CONTINUED = Pattern.compile(" \\((?:part|phần) \\d+\\)$");

    /** The review columns that are not there. */
    List<SheetColumn> missing() {
        return reviewColumns(sheet)
                .filter(column -> !review.containsKey(column))
                .toList();
    }

    /**
     * Reads a row as the header of a sheet.
     *
     * @param cells the texts of the row by column
     * @return the columns; empty when the row does not name the ids and, where people write, one review column
     */
    static Optional<TitleRow> of(Map<Integer, String> cells, DigestSheet sheet) {
        if (SheetColumns.of(sheet).isEmpty()) {
            return Optional.empty();
        }
        Optional<Integer> key = exact(cells, RowKeyColumn.ROW_KEY).stream()
                .findFirst()
                .or(() -> close(cells, RowKeyColumn.ROW_KEY, Set.of()).stream().findFirst());
        Optional<Integer> id =
                exact(cells, SheetColumns.idOf(sheet)).stream().findFirst().or(() -> key);
        Map<SheetColumn, List<Integer>> review = inReview(cells, sheet);
        boolean written = reviewColumns(sheet).findAny().isPresent();
        if ((written && review.isEmpty()) || id.isEmpty()) {
            return Optional.empty();
        }
        Map<SheetColumn, List<Integer>> byPlace = new LinkedHashMap<>(review);
        new ColumnsByPlace(SheetColumns.of(sheet), places(cells, sheet, id.get(), key, review))
                .found()
                .forEach((column, index) -> byPlace.put(column, List.of(index)));
        return Optional.of(new TitleRow(sheet, id.get(), key, byPlace));
    }

    /**
     * All of the program's columns, those too in which nobody writes.
     *
     * @param cells the texts of this row by column
     */
    Map<Integer, SheetColumn> columns(Map<Integer, String> cells) {
        Map<Integer, SheetColumn> columns = new TreeMap<>();
        for (SheetColumn column : SheetColumns.of(sheet)) {
            exact(cells, column).forEach(index -> columns.put(index, column));
            continued(cells, column).forEach(index -> columns.put(index, column));
        }
        review.forEach((column, indexes) -> indexes.forEach(index -> columns.put(index, column)));
        columns.put(id, SheetColumns.idOf(sheet));
        key.ifPresent(index -> columns.put(index, RowKeyColumn.ROW_KEY));
        return columns;
    }

    /**
     * Where the sheet <em>Digest</em> shows the comments.
     *
     * @param cells the texts of this row by column
     */
    Optional<Integer> comment(Map<Integer, String> cells) {
        return sheet == DigestSheet.DIGEST
                ? exact(cells, DigestColumn.COMMENT).stream().findFirst()
                : Optional.empty();
    }

    private static Map<SheetColumn, Integer> places(
            Map<Integer, String> cells,
            DigestSheet sheet,
            int id,
            Optional<Integer> key,
            Map<SheetColumn, List<Integer>> review) {
        Map<SheetColumn, Integer> places = new HashMap<>();
        for (SheetColumn column : SheetColumns.of(sheet)) {
            exact(cells, column).stream().findFirst().ifPresent(index -> places.put(column, index));
        }
        review.forEach((column, indexes) -> places.put(column, indexes.get(0)));
        places.putIfAbsent(SheetColumns.idOf(sheet), id);
        key.ifPresent(index -> places.put(RowKeyColumn.ROW_KEY, index));
        return places;
    }

    /**
     * The review columns whose titles say something else.
     *
     * @param cells the texts of this row by column
     */
    Map<String, SheetColumn> renamed(Map<Integer, String> cells) {
        Map<String, SheetColumn> renamed = new LinkedHashMap<>();
        review.forEach((column, indexes) -> {
            if (exact(cells, column).isEmpty() && close(cells, column, Set.of()).isEmpty()) {
                renamed.put(cells.getOrDefault(indexes.get(0), ""), column);
            }
        });
        return renamed;
    }

    /** Where the long texts of a column go on: its title and the number of the part in brackets. */
    private static List<Integer> continued(Map<Integer, String> cells, SheetColumn column) {
        Set<String> titles = Set.copyOf(titles(column).toList());
        return cells.entrySet().stream()
                .filter(cell -> CONTINUED.matcher(cell.getValue()).find())
                .filter(cell ->
                        titles.contains(key(CONTINUED.matcher(cell.getValue()).replaceFirst(""))))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether a row names most of the columns of a sheet. */
    static boolean isMostOf(Map<Integer, String> cells, DigestSheet sheet) {
        List<SheetColumn> columns = SheetColumns.of(sheet);
        long there = columns.stream()
                .filter(column -> !exact(cells, column).isEmpty())
                .count();
        return there >= columns.size() * MOST;
    }

    private static Stream<SheetColumn> reviewColumns(DigestSheet sheet) {
        return SheetColumns.of(sheet).stream().filter(SheetColumn::isReview);
    }

    /** Exact titles first; what is left over may have been mistyped or have words added in brackets. */
    private static Map<SheetColumn, List<Integer>> inReview(Map<Integer, String> cells, DigestSheet sheet) {
        Map<SheetColumn, List<Integer>> found = new LinkedHashMap<>();
        Set<Integer> taken = new HashSet<>();
        for (SheetColumn column : SheetColumns.of(sheet)) {
            List<Integer> exact = exact(cells, column);
            taken.addAll(exact);
            if (column.isReview() && !exact.isEmpty()) {
                found.put(column, exact);
            }
        }
        for (SheetColumn column : reviewColumns(sheet).toList()) {
            if (!found.containsKey(column)) {
                List<Integer> close = close(cells, column, taken);
                if (close.size() == 1) {
                    taken.addAll(close);
                    found.put(column, close);
                }
            }
        }
        return found;
    }

    private static List<Integer> exact(Map<Integer, String> cells, SheetColumn column) {
        Set<String> titles = Set.copyOf(titles(column).toList());
        return cells.entrySet().stream()
                .filter(cell -> titles.contains(key(cell.getValue())))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private static List<Integer> close(Map<Integer, String> cells, SheetColumn column, Set<Integer> taken) {
        List<Integer> close = new ArrayList<>();
        cells.forEach((index, text) -> {
            String written = key(text.replaceAll("\\(.*\\)|\\[.*]", ""));
            if (!taken.contains(index) && titles(column).anyMatch(title -> isClose(title, written))) {
                close.add(index);
            }
        });
        return close;
    }

    private static Stream<String> titles(SheetColumn column) {
        return Stream.of(DigestLanguage.values()).map(column::title).map(TitleRow::key);
    }

    /** Letters and digits only, folded: case, diacritics, spaces, stars and stops do not matter. */
    private static String key(String title) {
        return Folding.folded(title).replaceAll("[^\\p{L}\\p{Nd}]", "");
    }

    /** At most one letter in five wrong, none in a title of three letters. */
    private static boolean isClose(String title, String written) {
        return title.equals(written) || distance(title, written) <= title.length() / 5;
    }

    /** The number of letters to insert, take out or change (Levenshtein). */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
