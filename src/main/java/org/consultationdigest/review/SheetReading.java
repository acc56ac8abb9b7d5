package org.consultationdigest.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.consultationdigest.digest.DigestLanguage;
import org.consultationdigest.digest.DigestSheet;
import org.consultationdigest.digest.RowMark;
import org.consultationdigest.digest.SheetColumn;
import org.consultationdigest.digest.SheetColumns;
import org.consultationdigest.text.Folding;
import org.jspecify.annotations.Nullable;

/** One sheet as it is read through: its header row, wherever it stands near the top, and the rows below it. */
final class SheetReading implements XSSFSheetXMLHandler.SheetContentsHandler {
    /** People put titles and notes above a table, but not pages of them. */
    private static final int HEADER_WITHIN = 20;

    private final String name;
    private final List<TypedRow> rows = new ArrayList<>();
    private final Map<Integer, String> cells = new TreeMap<>();
    private Map<Integer, SheetColumn> columns = Map.of();
    private @Nullable TitleRow titles;
    private Optional<Integer> comment = Optional.empty();
    private Map<String, SheetColumn> renamed = Map.of();
    private int headerRow;
    private int rowNumber;
    private boolean anything;
    private boolean summary;

    SheetReading(String name) {
        this.name = name;
    }

    /**
     * A row below the header.
     *
     * @param place where it stands, for the person
     * @param id the words in the id column, perhaps none
     * @param key the words in the hidden column; empty when the sheet has none
     * @param comment the mark of the comment that the row shows now; empty when it shows none
     * @param typed the words in the review columns that are not blank; several when a title stands twice and the
     *     columns differ
     */
    record TypedRow(
            String place,
            String id,
            Optional<String> key,
            Optional<String> comment,
            Map<SheetColumn, List<String>> typed) {}

    /** Which sheet of the workbook it is; empty when it is none that people write in. */
    Optional<DigestSheet> sheet() {
        return Optional.ofNullable(titles).map(TitleRow::sheet);
    }

    /** Which sheet of the workbook it is by its name, in either language, continuations included. */
    Optional<DigestSheet> named() {
        return Stream.of(DigestSheet.values())
                .filter(sheet -> Stream.of(DigestLanguage.values())
                        .map(sheet::title)
                        .map(Folding::folded)
                        .anyMatch(title -> Folding.folded(name).matches(title + "( ?\\(\\d+\\))?")))
                .findFirst();
    }

    /** Whether it is a sheet that a person added and wrote in. */
    boolean isPersons() {
        return anything && !summary && sheet().isEmpty() && named().isEmpty();
    }

    /** Whether it is the summary, whatever people call it. */
    boolean isSummary() {
        return summary;
    }

    String name() {
        return name;
    }

    /** The row of titles, counted from 1; 0 when there is none. */
    int headerRow() {
        return headerRow;
    }

    /** Where the program's columns stand now, continuations of long texts included. */
    Map<Integer, SheetColumn> columns() {
        return columns;
    }

    List<TypedRow> rows() {
        return rows;
    }

    /** The review columns that this sheet has. */
    Set<SheetColumn> present() {
        return titles == null ? Set.of() : titles.review().keySet();
    }

    /** The review columns that are known by their place only, by the titles that they have now. */
    Map<String, SheetColumn> renamed() {
        return renamed;
    }

    /** The review columns that this sheet lacks. */
    List<SheetColumn> missing() {
        return titles == null ? List.of() : titles.missing();
    }

    @Override
    public void startRow(int index) {
        rowNumber = index + 1;
        cells.clear();
    }

    @Override
    public void cell(@Nullable String reference, @Nullable String text, @Nullable XSSFComment note) {
        if (reference != null && text != null && !text.isBlank()) {
            anything = true;
            cells.put((int) new CellReference(reference).getCol(), text);
        }
    }

    @Override
    public void endRow(int index) {
        TitleRow known = titles;
        if (known == null) {
            titles = rowNumber <= HEADER_WITHIN ? header().orElse(null) : null;
            if (titles != null) {
                headerRow = rowNumber;
                columns = titles.columns(cells);
                comment = titles.comment(cells);
                renamed = titles.renamed(cells);
            }
            summary |= titles == null && cells.values().stream().anyMatch(SummaryReading::isKeyTitle);
        } else if (!cells.isEmpty()) {
            rows.add(row(known));
        }
    }

    /** By the name of the sheet; when it has another, by the columns. */
    private Optional<TitleRow> header() {
        return named().flatMap(sheet -> TitleRow.of(cells, sheet))
                .or(() -> TitleRow.of(cells, DigestSheet.DIGEST))
                .or(() -> Stream.of(DigestSheet.values())
                        .filter(sheet -> !SheetColumns.of(sheet).isEmpty() && TitleRow.isMostOf(cells, sheet))
                        .findFirst()
                        .flatMap(sheet -> TitleRow.of(cells, sheet)));
    }

    private TypedRow row(TitleRow known) {
        Map<SheetColumn, List<String>> typed = new LinkedHashMap<>();
        known.review().forEach((column, indexes) -> {
            List<String> words = indexes.stream()
                    .filter(cells::containsKey)
                    .map(cells::get)
                    .distinct()
                    .toList();
            if (!words.isEmpty()) {
                typed.put(column, words);
            }
        });
        return new TypedRow(
                "sheet " + name + ", row " + rowNumber,
                RowMark.key(cells.getOrDefault(known.id(), "")),
                known.key().map(index -> cells.getOrDefault(index, "")),
                comment.flatMap(index -> Optional.ofNullable(cells.get(index))).flatMap(RowMark::of),
                typed);
    }

    /** The sheet is read. */
    void end() {
        cells.clear();
    }
}
