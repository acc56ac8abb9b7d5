package org.consultationdigest.extract.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.consultationdigest.extract.Channel;
import org.consultationdigest.extract.CommentIds;
import org.consultationdigest.extract.CommentKind;
import org.consultationdigest.extract.DocumentFacts;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.extract.Remainder;
import org.consultationdigest.extract.SourceLocation;
import org.consultationdigest.extract.letter.TitleDates;
import org.consultationdigest.extract.table.FormFacts;
import org.consultationdigest.extract.table.Grid;
import org.consultationdigest.extract.table.TableContext;
import org.consultationdigest.extract.table.TableReader;
import org.consultationdigest.extract.table.TableReading;
import org.consultationdigest.intake.SubmissionId;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.text.Folding;
import org.consultationdigest.text.LanguageGuesser;

/** What the sheets of one workbook bring, gathered sheet by sheet. */
final class WorkbookReading {
    private static final int SAMPLE = 20_000;

    private final SubmissionId submission;
    private final CommentIds ids;
    private final TableReader tables = new TableReader();
    private final List<ExtractedComment> comments = new ArrayList<>();
    private final List<Remainder> remainder = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<String> mappings = new ArrayList<>();
    private final List<SheetContent> withoutTable = new ArrayList<>();
    private FormFacts facts = FormFacts.read(List.of());

    WorkbookReading(SubmissionId submission) {
        this.submission = submission;
        this.ids = new CommentIds(submission);
    }

    void read(SheetContent sheet) {
        SourceLocation place = SheetPlaces.of(sheet.name());
        TableContext context = new TableContext(submission, ids, CommentKind.SHEET_ROW, place, List.of());
        Optional<TableReading> table = tables.read(new Grid(sheet.rows(), List.of()), context);
        List<ExtractedComment> records = table.map(TableReading::comments).orElse(List.of());
        List<Remainder> left = table.map(TableReading::remainder).orElseGet(() -> allOf(sheet, place));
        comments.addAll(records.stream().map(record -> asTyped(record, sheet)).toList());
        remainder.addAll(left);
        if (table.isPresent()) {
            problems.addAll(Doubts.gathered(table.get().problems(), sheet.name()));
            mappings.add((sheet.name().isEmpty() ? "" : sheet.name() + ": ")
                    + table.get().mapping());
            facts = facts.orElse(FormFacts.read(above(sheet, left))).orElse(titled(above(sheet, left)));
        } else if (!sheet.rows().isEmpty()) {
            withoutTable.add(sheet);
        }
        new NoteComments(sheet, submission, ids).besides(records, left).addTo(comments, remainder);
    }

    /** A record beside the words of its cell as the file holds them, where an old font was converted. */
    private static ExtractedComment asTyped(ExtractedComment comment, SheetContent sheet) {
        return comment.location()
                .cell()
                .map(sheet.seen()::get)
                .map(comment::convertedFrom)
                .orElse(comment);
    }

    void problem(Problem problem) {
        problems.add(problem);
    }

    Extraction.Parsed parsed() {
        if (mappings.isEmpty()) {
            withoutTable.stream().map(UnknownColumns::problem).forEach(problems::add);
        }
        StringBuilder sample = new StringBuilder();
        for (ExtractedComment comment : comments) {
            if (sample.length() < SAMPLE) {
                sample.append(comment.wording().joined()).append('\n');
            }
        }
        DocumentFacts told = new DocumentFacts(
                Channel.SPREADSHEET,
                facts.body(),
                facts.letterNumber(),
                facts.date(),
                LanguageGuesser.guess(sample.toString()),
                mappings.isEmpty() ? Optional.empty() : Optional.of(String.join(" | ", mappings)));
        return new Extraction.Parsed(told, comments, remainder, problems);
    }

    /** The rows of titles and labels above the first header. */
    private static List<Grid.Row> above(SheetContent sheet, List<Remainder> left) {
        Set<Integer> titles = new HashSet<>();
        for (Remainder remainder : left) {
            if (remainder.why() == Remainder.Why.TABLE_HEADER) {
                remainder.location().row().ifPresent(titles::add);
            }
        }
        List<Grid.Row> above = new ArrayList<>();
        for (Grid.Row row : sheet.rows()) {
            boolean words = row.cells().stream().anyMatch(cell -> !cell.text().isBlank());
            if (words && !titles.contains(row.number())) {
                break;
            }
            above.add(row);
        }
        return above;
    }

    /** The day that a title row names: {@code (Hội thảo ngày 19/3/2025)}. */
    private static FormFacts titled(List<Grid.Row> above) {
        List<String> lines = above.stream()
                .flatMap(row -> row.cells().stream())
                .map(Grid.Cell::text)
                .filter(text -> !text.isBlank())
                .toList();
        return new FormFacts(Optional.empty(), Optional.empty(), TitleDates.in(lines));
    }

    /** A sheet without comments explains the form or holds its look-up lists. */
    private static List<Remainder> allOf(SheetContent sheet, SourceLocation place) {
        List<Remainder> all = new ArrayList<>();
        for (Grid.Row row : sheet.rows()) {
            List<Grid.Cell> filled =
                    row.cells().stream().filter(cell -> !cell.text().isBlank()).toList();
            if (!filled.isEmpty()) {
                String text = String.join(
                        "\t", filled.stream().map(cell -> cell.text().strip()).toList());
                all.add(new Remainder(
                        place.inRow(row.number()).inCell(filled.get(0).address()),
                        Folding.shown(text),
                        Remainder.Why.INSTRUCTIONS));
            }
        }
        return all;
    }
}
