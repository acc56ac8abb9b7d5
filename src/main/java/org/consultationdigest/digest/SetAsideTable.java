package org.consultationdigest.digest;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.Remainder;
import org.consultationdigest.extract.RemainderId;
import org.consultationdigest.intake.Document;

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
                () -> shown.digest().documents().stream().flatMap(new SetAsideTable(shown)::rows),
                OptionalInt.of(shown.digest().documents().stream()
                        .mapToInt(entry ->
                                entry.remainder().size() + entry.dismissed().size())
                        .sum()));
    }

    private Stream<SheetTable.Row> rows(DocumentEntry entry) {
        RemainderId ids = new RemainderId(
                entry.document().sha256().orElse(entry.document().id().value()));
        return Stream.concat(
                entry.remainder().stream().map(text -> row(entry.document(), ids.next(text), text)),
                entry.dismissed().stream().map(comment -> dismissed(entry.document(), comment)));
    }

    /** What a person took out of the comments stands here under its old id, so that it can be put back. */
    private SheetTable.Row dismissed(Document document, ExtractedComment comment) {
        return row(
                document,
                comment.id().value(),
                new Remainder(comment.location(), comment.wording().shown(), Remainder.Why.SAID_BY_A_PERSON));
    }

    private SheetTable.Row row(Document document, String id, Remainder text) {
        Map<SetAsideColumn, SheetCell> cells = new EnumMap<>(SetAsideColumn.class);
        cells.put(SetAsideColumn.ID, SheetCell.text(id));
        cells.put(SetAsideColumn.FILE, shown.document(document.id()));
        cells.put(SetAsideColumn.PATH, shown.file(document.id(), document.path()));
        cells.put(SetAsideColumn.LOCATION, SheetCell.text(LocationText.words(text.location(), shown.language())));
        cells.put(SetAsideColumn.TEXT, SheetCell.text(text.text()));
        cells.put(SetAsideColumn.WHY, SheetCell.text(shown.words(text.why())));
        return shown.row(DigestSheet.SET_ASIDE, id, cells);
    }
}
