package org.consultationdigest.review;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.consultationdigest.dedupe.GroupId;
import org.consultationdigest.digest.DigestColumn;
import org.consultationdigest.digest.DigestSheet;
import org.consultationdigest.digest.RowKeyColumn;
import org.consultationdigest.digest.RowMark;
import org.consultationdigest.digest.SheetBelongings;
import org.consultationdigest.digest.SheetColumn;
import org.consultationdigest.digest.SheetColumns;

/** Tells which of the program's rows a row of a sheet is, and which are people's own. */
final class RowNames {
    /** The ids of comments, files and texts set aside. */
    private static final Pattern ID = Pattern.compile("\\p{Lu}-[\\p{Alnum}-]+");

    private final DigestSheet sheet;
    private final Map<Integer, SheetColumn> columns;

    /**
     * The names of the rows of a sheet.
     *
     * @param columns the program's columns where they stand now
     */
    RowNames(DigestSheet sheet, Map<Integer, SheetColumn> columns) {
        this.sheet = sheet;
        this.columns = columns;
    }

    /** What the program calls the row; empty for a row that it did not write. */
    Optional<String> of(Map<Integer, RawCell> cells) {
        Optional<String> id =
                in(SheetColumns.idOf(sheet), cells).filter(this::isId).findFirst();
        if (!columns.containsValue(RowKeyColumn.ROW_KEY)) {
            return id;
        }
        Optional<String> key = in(RowKeyColumn.ROW_KEY, cells).findFirst();
        return key.isPresent() && !isTrusted(key.get(), id, cells) ? id : key.map(RowMark::key);
    }

    /** A key may have been sorted apart from its row: then it is the key of another comment. */
    private boolean isTrusted(String key, Optional<String> id, Map<Integer, RawCell> cells) {
        if (sheet != DigestSheet.DIGEST || id.equals(Optional.of(RowMark.key(key)))) {
            return true;
        }
        if (key.startsWith(SheetBelongings.BAND)) {
            return id.isEmpty()
                    && in(DigestColumn.SECTION, cells).findFirst().isPresent()
                    && in(DigestColumn.COMMENT, cells).findFirst().isEmpty();
        }
        Optional<String> mark = RowMark.in(key);
        return mark.isEmpty()
                ? id.isEmpty()
                : in(DigestColumn.COMMENT, cells)
                        .anyMatch(text -> RowMark.of(text).equals(mark));
    }

    private Stream<String> in(SheetColumn column, Map<Integer, RawCell> cells) {
        return columns.entrySet().stream()
                .filter(each -> each.getValue() == column)
                .flatMap(each -> Stream.ofNullable(cells.get(each.getKey())))
                .map(RawCell::value)
                .filter(value -> !value.isBlank());
    }

    /** What a person writes into the first column of a row of theirs is seldom an id. */
    boolean isId(String value) {
        return sheet == DigestSheet.DIGEST
                ? GroupId.parse(value).isPresent() || value.startsWith(SheetBelongings.BAND)
                : ID.matcher(value.strip()).matches();
    }
}
