package org.consultationdigest.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A table that fills one sheet of the workbook.
 *
 * @param sheet the sheet
 * @param columns its columns, left to right
 * @param choices what may be chosen from in a column that people write in
 * @param rows its rows from the top, anew at every call
 * @param size how many they are; empty when they must be counted
 */
record SheetTable(
        DigestSheet sheet,
        List<? extends SheetColumn> columns,
        Map<SheetColumn, Choice> choices,
        Supplier<Stream<Row>> rows,
        OptionalInt size) {

    /** The same table with its rows at hand. */
    SheetTable of(List<Row> known) {
        return new SheetTable(sheet, columns, choices, known::stream, OptionalInt.of(known.size()));
    }

    /** The same with the rows that people added, below all others: links lead to those by their number. */
    SheetTable with(SheetBelongings belongings) {
        if (belongings.rows().isEmpty()) {
            return this;
        }
        List<Row> own = new ArrayList<>();
        for (int i = 0; i < belongings.rows().size(); i++) {
            OwnRow row = belongings.rows().get(i);
            if (!row.after().equals(SheetBelongings.IN_ANOTHER_PART)) {
                own.add(new Row(false, SheetBelongings.own(i), List.of(), Optional.of(row)));
            }
        }
        OptionalInt all = size.isPresent() ? OptionalInt.of(size.getAsInt() + own.size()) : size;
        return new SheetTable(sheet, columns, choices, () -> Stream.concat(rows.get(), own.stream()), all);
    }

    /**
     * One row.
     *
     * @param band whether it only names the section of the rows below it
     * @param key what the row is known by; empty in a sheet in which nobody writes
     * @param cells its cells, one a column
     * @param own the row of a person that it is
     */
    record Row(boolean band, String key, List<SheetCell> cells, Optional<OwnRow> own) {
        Row(boolean band, String key, List<SheetCell> cells) {
            this(band, key, cells, Optional.empty());
        }

        static Row of(List<SheetCell> cells) {
            return new Row(false, "", cells);
        }
    }

    /** What may be chosen from; other words are allowed, too. */
    sealed interface Choice {
        /** What the program says when the cell is entered. */
        String hint();

        /** One of these words. */
        record OneOf(List<String> words, String hint) implements Choice {}

        /** The id of one of the draft's sections. */
        record OfSections(String hint) implements Choice {}
    }
}
