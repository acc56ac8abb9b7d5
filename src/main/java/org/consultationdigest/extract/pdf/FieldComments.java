package org.consultationdigest.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.consultationdigest.extract.Channel;
import org.consultationdigest.extract.CommentIds;
import org.consultationdigest.extract.CommentKind;
import org.consultationdigest.extract.DocumentFacts;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.PlaceHints;
import org.consultationdigest.extract.Remainder;
import org.consultationdigest.extract.Remainder.Why;
import org.consultationdigest.extract.SourceLocation;
import org.consultationdigest.extract.Wording;
import org.consultationdigest.extract.table.FormFacts;
import org.consultationdigest.extract.table.Grid;
import org.consultationdigest.extract.table.TableContext;
import org.consultationdigest.extract.table.TableReader;
import org.consultationdigest.extract.table.TableReading;
import org.consultationdigest.format.pdf.PdfField;
import org.consultationdigest.intake.SubmissionId;
import org.consultationdigest.text.Folding;
import org.consultationdigest.text.LanguageGuesser;

/**
 * The filled fields of a form as comments: fields titled as the columns of a comment table are its rows; every other one is
 * an answer to what is printed beside it. Who filled the form in is told by fields that ask for it, which are no comments.
 */
final class FieldComments {
    private static final int LEAST_ROWS = 2;

    private final SubmissionId submission;
    private final CommentIds ids;
    private final TableReader tables = new TableReader();
    private final List<ExtractedComment> comments = new ArrayList<>();
    private final List<Remainder> remainder = new ArrayList<>();
    private Optional<String> mapping = Optional.empty();
    private FormFacts facts = new FormFacts(Optional.empty(), Optional.empty(), Optional.empty());

    private FieldComments(SubmissionId submission, CommentIds ids) {
        this.submission = submission;
        this.ids = ids;
    }

    static FieldComments of(List<PdfField> fields, SubmissionId submission, CommentIds ids) {
        FieldComments form = new FieldComments(submission, ids);
        List<PdfField> filled = new ArrayList<>();
        for (PdfField field : fields) {
            if (field.preset()) {
                form.setAside(field, Why.INSTRUCTIONS);
            } else if (FormFacts.isAbout(FieldRecords.title(field))) {
                form.takeFact(field);
            } else {
                filled.add(field);
            }
        }
        form.take(filled);
        return form;
    }

    List<ExtractedComment> comments() {
        return comments;
    }

    List<Remainder> remainder() {
        return remainder;
    }

    /** These facts with those of the form, which come first: who filled it in, and when. */
    DocumentFacts completed(DocumentFacts read) {
        boolean speaks = !comments.isEmpty();
        return new DocumentFacts(
                speaks && read.channel() == Channel.OTHER ? Channel.TABLE : read.channel(),
                facts.body().or(read::issuer),
                facts.letterNumber().or(read::letterNumber),
                facts.date().or(read::date),
                speaks ? LanguageGuesser.guess(said()) : read.language(),
                read.mapping().or(() -> mapping));
    }

    private String said() {
        return comments.stream().map(comment -> comment.wording().joined()).collect(Collectors.joining("\n"));
    }

    /** Numbered fields and those without numbers are tables of their own. */
    private void take(List<PdfField> fields) {
        List<PdfField> numbered = fields.stream()
                .filter(field -> field.name().matches(".*[0-9].*"))
                .toList();
        List<PdfField> others = new ArrayList<>(fields);
        others.removeAll(numbered);
        takeRecords(FieldRecords.of(numbered));
        takeRecords(FieldRecords.of(others));
        List<String> order = fields.stream().map(PdfField::name).toList();
        comments.sort(Comparator.comparingInt(
                comment -> order.indexOf(comment.location().commentId().orElse(""))));
    }

    private void takeRecords(FieldRecords records) {
        if (records.rows().isEmpty()) {
            return;
        }
        TableContext context =
                new TableContext(submission, ids, CommentKind.FORM_FIELD, SourceLocation.none(), List.of());
        Optional<TableReading> table =
                tables.read(records.grid(), context).filter(reading -> isTable(records, reading));
        if (table.isPresent()) {
            table.get().comments().forEach(comment -> comments.add(comment.at(place(records, comment))));
            remainder.addAll(table.get().remainder());
            mapping = mapping.or(() -> table.map(TableReading::mapping));
        } else {
            records.rows().forEach(row -> row.forEach(field -> comments.add(answer(field))));
        }
    }

    /** Of a single row whose titles are not all known, each field is an answer of its own. */
    private static boolean isTable(FieldRecords records, TableReading reading) {
        return !reading.comments().isEmpty()
                && (records.rows().size() >= LEAST_ROWS
                        || reading.comments().stream()
                                .allMatch(comment -> comment.extras().isEmpty()));
    }

    private static SourceLocation place(FieldRecords records, ExtractedComment comment) {
        int row = comment.location().row().orElse(2) - 2;
        PdfField first = records.rows()
                .get(Math.max(0, Math.min(records.rows().size() - 1, row)))
                .get(0);
        return place(first);
    }

    private static SourceLocation place(PdfField field) {
        return SourceLocation.none().onPage(field.page()).withCommentId(field.name());
    }

    private ExtractedComment answer(PdfField field) {
        Wording wording = Wording.text(Folding.shown(field.value()));
        Optional<String> question = field.label();
        List<String> above = question.map(List::of).orElse(List.of());
        return new ExtractedComment(
                ids.next(CommentKind.FORM_FIELD, wording),
                submission,
                CommentKind.FORM_FIELD,
                question.map(place(field)::under).orElseGet(() -> place(field)),
                wording,
                new PlaceHints(above, Optional.empty(), Optional.empty(), above, Optional.empty(), Optional.empty()),
                LanguageGuesser.guess(field.value()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Map.of());
    }

    private void takeFact(PdfField field) {
        Grid.Row row = new Grid.Row(
                1,
                List.of(
                        new Grid.Cell(1, 1, false, FieldRecords.title(field), ""),
                        new Grid.Cell(2, 1, false, field.value(), "")),
                false);
        facts = facts.orElse(FormFacts.read(List.of(row)));
        setAside(field, Why.FURNITURE);
    }

    private void setAside(PdfField field, Why why) {
        remainder.add(
                new Remainder(place(field), FieldRecords.title(field) + ": " + Folding.shown(field.value()), why));
    }
}
