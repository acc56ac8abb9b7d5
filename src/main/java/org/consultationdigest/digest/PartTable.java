package org.consultationdigest.digest;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The sheet <em>Parts</em> of an index: which workbook has the rows of which sections. */
final class PartTable {
    private PartTable() {}

    static SheetTable of(DigestParts parts) {
        return new SheetTable(
                DigestSheet.PARTS,
                Arrays.asList(PartColumn.values()),
                Map.of(),
                () -> parts.parts().stream().map(part -> row(parts, part)),
                OptionalInt.of(parts.parts().size()));
    }

    private static SheetTable.Row row(DigestParts parts, DigestParts.Part part) {
        Digest digest = part.digest();
        int decided = (int) digest.rows().stream()
                .filter(row -> row.review().in(DigestColumn.DECISION).isPresent())
                .count();
        return SheetTable.Row.of(List.of(
                SheetCell.text(part.workbook())
                        .to(Optional.of(new SheetCell.Link.ToFile(RelativeUri.of(part.workbook())))),
                SheetCell.text(parts.sections(part)),
                SheetCell.number(digest.rows().size()),
                SheetCell.number(digest.comments().size()),
                SheetCell.number(decided)));
    }
}
