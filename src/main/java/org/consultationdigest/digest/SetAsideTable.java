package org.consultationdigest.digest;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.consultationdigest.extract.Remainder;
import org.consultationdigest.intake.Document;
import org.consultationdigest.text.Sha256;

/** The sheet <em>Set aside</em>: what was read and not taken as a comment, and why. */
final class SetAsideTable {
    private final Shown shown;

    private SetAsideTable(Shown shown) {
        this.shown = shown;
    }

    static SheetTable of(Shown shown) {
        SheetTable.Choice yes = new SheetTable.Choice.OneOf(List.of(shown.in(Term.YES)), shown.in(Term.YES_HINT));
        return new SheetTable(
                DigestSheet.SET_ASIDE,
                SheetColumns.of(DigestSheet.SET_ASIDE),
                Map.of(SetAsideColumn.IS_A_COMMENT, yes),
                () -> shown.digest().documents().stream().flatMap(new SetAsideTable(shown)::rows));
    }

    private Stream<SheetTable.Row> rows(DocumentEntry entry) {
        Map<String, Integer> seen = new HashMap<>();
        return entry.remainder().stream()
                .map(remainder -> row(entry.document(), remainder, seen.merge(remainder.text(), 1, Integer::sum)));
    }

    private SheetTable.Row row(Document document, Remainder remainder, int occurrence) {
        String id = id(document, remainder, occurrence);
        Map<SetAsideColumn, SheetCell> cells = new EnumMap<>(SetAsideColumn.class);
        cells.put(SetAsideColumn.ID, SheetCell.text(id));
        cells.put(SetAsideColumn.FILE, shown.document(document.id()));
        cells.put(SetAsideColumn.PATH, shown.file(document.id(), document.path()));
        cells.put(SetAsideColumn.LOCATION, SheetCell.text(LocationText.words(remainder.location(), shown.language())));
        cells.put(SetAsideColumn.TEXT, SheetCell.text(remainder.text()));
        cells.put(SetAsideColumn.WHY, SheetCell.text(shown.words(remainder.why())));
        return shown.row(DigestSheet.SET_ASIDE, id, cells);
    }

    /** Made of the content and the words, not of the place, as the ids of comments are. */
    static String id(Document document, Remainder remainder, int occurrence) {
        String content = document.sha256().orElse(document.id().value());
        return "R-"
                + Sha256.hex(content + "\n" + remainder.text() + "\n" + occurrence)
                        .substring(0, 12);
    }
}
