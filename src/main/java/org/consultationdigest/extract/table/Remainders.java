package org.consultationdigest.extract.table;

import java.util.List;
import org.consultationdigest.extract.Remainder;
import org.consultationdigest.extract.SourceLocation;
import org.consultationdigest.text.Folding;

/** Rows that are set aside: one remainder a row, at its first cell with words. */
final class Remainders {
    private Remainders() {}

    static List<Remainder> of(Grid.Row row, SourceLocation place, Remainder.Why why) {
        return Rows.filled(row).stream()
                .limit(1)
                .map(first -> new Remainder(
                        place.inRow(row.number()).inCell(first.address()), Folding.shown(Rows.text(row)), why))
                .toList();
    }
}
