package org.consultationdigest.digest;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.consultationdigest.extract.DocumentFacts;
import org.consultationdigest.intake.Contributor;
import org.consultationdigest.intake.Document;
import org.consultationdigest.intake.DocumentId;
import org.consultationdigest.intake.Workshop;

/** The sheet <em>Files</em>: every file received and what became of it. */
final class FileTable {
    private final Shown shown;
    private final Map<DocumentId, Integer> problems = new HashMap<>();

    private FileTable(Shown shown) {
        this.shown = shown;
        LocatedProblem.of(shown.digest())
                .forEach(each -> each.document().ifPresent(id -> problems.merge(id, 1, Integer::sum)));
    }

    static SheetTable of(Shown shown) {
        FileTable table = new FileTable(shown);
        SheetTable.Choice yes = new SheetTable.Choice.OneOf(List.of(shown.in(Term.YES)), shown.in(Term.YES_HINT));
        return new SheetTable(
                DigestSheet.FILES,
                SheetColumns.of(DigestSheet.FILES),
                Map.of(FileColumn.CONFIDENTIAL, yes, FileColumn.IGNORE, yes),
                () -> shown.digest().documents().stream().map(table::row),
                OptionalInt.of(shown.digest().documents().size()));
    }

    private SheetTable.Row row(DocumentEntry entry) {
        Map<FileColumn, SheetCell> cells = new EnumMap<>(FileColumn.class);
        putReceipt(cells, entry.document());
        putFacts(cells, entry);
        cells.put(FileColumn.COMMENTS, SheetCell.number(entry.comments()));
        cells.put(FileColumn.SET_ASIDE, SheetCell.number(entry.setAside()));
        cells.put(
                FileColumn.PROBLEMS,
                SheetCell.number(problems.getOrDefault(entry.document().id(), 0)));
        return shown.row(DigestSheet.FILES, entry.document().id().value(), cells);
    }

    private void putReceipt(Map<FileColumn, SheetCell> cells, Document document) {
        cells.put(FileColumn.ID, SheetCell.text(document.id().value()));
        cells.put(FileColumn.PATH, shown.file(document.id(), document.path()));
        cells.put(FileColumn.STATUS, SheetCell.text(shown.words(document.status())));
        cells.put(FileColumn.REASON, SheetCell.text(document.reason().map(shown::told)));
        cells.put(
                FileColumn.OTHER_FILE,
                document.replacedBy().or(document::sameAs).map(shown::document).orElse(SheetCell.BLANK));
        cells.put(FileColumn.WORKSHOP, SheetCell.text(document.workshop().map(Workshop::name)));
    }

    private void putFacts(Map<FileColumn, SheetCell> cells, DocumentEntry entry) {
        Optional<DocumentFacts> facts = entry.facts();
        cells.put(
                FileColumn.CONTRIBUTOR_READ, SheetCell.text(entry.contributor().map(Contributor::name)));
        cells.put(FileColumn.TYPE, SheetCell.text(entry.contributor().map(Contributor::type)));
        cells.put(
                FileColumn.DATE_READ,
                SheetCell.text(facts.flatMap(DocumentFacts::date).map(Object::toString)));
        cells.put(FileColumn.LETTER_NUMBER, SheetCell.text(facts.flatMap(DocumentFacts::letterNumber)));
        cells.put(FileColumn.CHANNEL, SheetCell.text(facts.map(each -> shown.words(each.channel()))));
        cells.put(FileColumn.LANGUAGE, SheetCell.text(facts.flatMap(each -> Languages.known(each.language()))));
        cells.put(
                FileColumn.MAPPING,
                SheetCell.text(facts.flatMap(DocumentFacts::mapping)
                        .map(mapping -> MappingText.in(mapping, shown.language()))));
    }
}
