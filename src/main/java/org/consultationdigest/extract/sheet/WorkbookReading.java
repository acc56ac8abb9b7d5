package org.consultationdigest.extract.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.consultationdigest.extract.Channel;
import org.consultationdigest.extract.ColumnMappings;
import org.consultationdigest.extract.CommentIds;
import org.consultationdigest.extract.DocumentFacts;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.ExtractionSink;
import org.consultationdigest.extract.Remainder;
import org.consultationdigest.extract.letter.TitleDates;
import org.consultationdigest.extract.table.FormFacts;
import org.consultationdigest.extract.table.Grid;
import org.consultationdigest.extract.table.TableReader;
import org.consultationdigest.extract.table.UnknownTable;
import org.consultationdigest.format.sheet.CellNote;
import org.consultationdigest.format.sheet.MergedRange;
import org.consultationdigest.format.sheet.SheetInfo;
import org.consultationdigest.format.sheet.SheetRow;
import org.consultationdigest.format.sheet.SheetVisitor;
import org.consultationdigest.intake.Submission;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.text.LanguageGuesser;

/** Reads the sheets of one workbook as their rows go by, and holds none of them. */
final class WorkbookReading implements SheetVisitor, ExtractionSink {
    private final Submission submission;
    private final ColumnMappings columns;
    private final CommentIds ids;
    private final TableReader tables;
    private final ExtractionSink sink;
    private final List<String> mappings = new ArrayList<>();
    private final List<Problem> withoutTable = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final StringBuilder sample = new StringBuilder();
    private Optional<SheetReading> present = Optional.empty();
    private FormFacts facts = FormFacts.read(List.of());
    private boolean something;

    WorkbookReading(Submission submission, TableReader tables, ColumnMappings columns, ExtractionSink sink) {
        this.submission = submission;
        this.columns = columns;
        this.ids = new CommentIds(submission.id());
        this.tables = tables;
        this.sink = sink;
    }

    @Override
    public void sheet(SheetInfo sheet) {
        finishSheet();
        present = Optional.of(new SheetReading(
                sheet, submission.id(), ids, tables, columns.of(submission.path(), sheet.name()), this));
    }

    @Override
    public void merged(MergedRange range) {
        present.orElseThrow().merged(range);
    }

    @Override
    public void row(SheetRow row) {
        something = true;
        present.orElseThrow().row(row);
    }

    @Override
    public void note(CellNote note) {
        something = true;
        present.orElseThrow().note(note);
    }

    @Override
    public void comment(ExtractedComment comment) {
        if (sample.length() < LanguageGuesser.READ) {
            sample.append(comment.wording().joined()).append('\n');
        }
        sink.comment(comment);
    }

    @Override
    public void remainder(Remainder remainder) {
        sink.remainder(remainder);
    }

    @Override
    public void problem(Problem problem) {
        problems.add(problem);
    }

    /** The problems met so far. */
    List<Problem> problems() {
        return problems;
    }

    /** Whether nothing was met, neither a row nor a remark. */
    boolean nothing() {
        return !something;
    }

    /** The workbook ends: what it says of itself. */
    DocumentFacts end() {
        finishSheet();
        if (mappings.isEmpty()) {
            problems.addAll(withoutTable);
        }
        problems.forEach(sink::problem);
        return new DocumentFacts(
                Channel.SPREADSHEET,
                facts.body(),
                facts.letterNumber(),
                facts.date(),
                LanguageGuesser.guess(sample.toString()),
                mappings.isEmpty() ? Optional.empty() : Optional.of(String.join(" | ", mappings)));
    }

    private void finishSheet() {
        if (present.isEmpty()) {
            return;
        }
        SheetReading sheet = present.get();
        Optional<String> mapping = sheet.end();
        mapping.ifPresent(mappings::add);
        if (mapping.isPresent()) {
            facts = facts.orElse(FormFacts.read(sheet.titles())).orElse(titled(sheet.titles()));
        } else if (!sheet.unread().isEmpty()) {
            Problem unknown = UnknownTable.problem(sheet.name(), sheet.unread());
            (UnknownTable.looksFilledIn(sheet.unread()) ? problems : withoutTable).add(unknown);
        }
        present = Optional.empty();
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
}
