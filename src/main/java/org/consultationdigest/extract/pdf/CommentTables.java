package org.consultationdigest.extract.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.consultationdigest.extract.CommentIds;
import org.consultationdigest.extract.CommentKind;
import org.consultationdigest.extract.DraftRuns;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.Remainder;
import org.consultationdigest.extract.SourceLocation;
import org.consultationdigest.extract.table.FormFacts;
import org.consultationdigest.extract.table.Grid;
import org.consultationdigest.extract.table.TableContext;
import org.consultationdigest.extract.table.TableReader;
import org.consultationdigest.extract.table.TableReading;
import org.consultationdigest.format.pdf.PdfContent;
import org.consultationdigest.format.pdf.PdfParagraph;
import org.consultationdigest.format.pdf.PdfTable;
import org.consultationdigest.intake.SubmissionId;

/** The comment tables among the tables of a file, taken apart by the same rules as those of Word files. */
final class CommentTables {
    /** A table that is the draft's own, word for word, is no comment table, whatever its columns are called. */
    private static final double DRAFTS_OWN = 0.9;

    private static final int MOST_TITLES = 3;
    private static final int LONGEST_TITLE = 300;

    private final PdfContent pdf;
    private final Optional<DraftRuns> draft;
    private final TableReader reader = new TableReader();
    private final List<Read> read = new ArrayList<>();
    private final Set<Integer> taken = new HashSet<>();

    /**
     * A comment table taken apart.
     *
     * @param paragraph the index of its first paragraph
     */
    record Read(int paragraph, TableReading reading) {}

    CommentTables(PdfContent pdf, Optional<DraftRuns> draft) {
        this.pdf = pdf;
        this.draft = draft;
    }

    void read(SubmissionId submission, CommentIds ids) {
        int number = 0;
        for (PdfTable table : pdf.tables()) {
            number++;
            if (!table.rows().isEmpty() && !isDraftsOwn(table)) {
                SourceLocation place = SourceLocation.none().inTable(number);
                TableContext context = new TableContext(submission, ids, CommentKind.TABLE_ROW, place, List.of());
                reader.read(grid(table), context).ifPresent(reading -> take(table, reading));
            }
        }
    }

    private void take(PdfTable table, TableReading reading) {
        taken.addAll(table.paragraphs());
        List<ExtractedComment> comments = reading.comments().stream()
                .map(comment -> comment.at(onPage(table, comment.location())))
                .toList();
        List<Remainder> remainder = reading.remainder().stream()
                .map(text -> new Remainder(onPage(table, text.location()), text.text(), text.why()))
                .toList();
        read.add(new Read(first(table), new TableReading(reading.mapping(), comments, remainder, reading.problems())));
    }

    private static SourceLocation onPage(PdfTable table, SourceLocation location) {
        int row = Math.max(1, Math.min(table.rows().size(), location.row().orElse(1)));
        return location.onPage(table.rows().get(row - 1).page());
    }

    private boolean isDraftsOwn(PdfTable table) {
        List<String> own = table.paragraphs().stream()
                .map(position -> pdf.paragraphs().get(position).text())
                .toList();
        return draft.filter(words -> words.share(own) >= DRAFTS_OWN).isPresent();
    }

    private Grid grid(PdfTable table) {
        List<Grid.Row> rows = new ArrayList<>();
        for (PdfTable.Row row : table.rows()) {
            int number = rows.size() + 1;
            List<Grid.Cell> cells = row.cells().stream()
                    .map(cell -> new Grid.Cell(
                            cell.column(),
                            cell.columns(),
                            cell.continued(),
                            cell.text(),
                            "row " + number + ", column " + cell.column()))
                    .toList();
            rows.add(new Grid.Row(number, cells, false));
        }
        return new Grid(rows, titles(first(table)));
    }

    private static int first(PdfTable table) {
        return table.paragraphs().stream().mapToInt(Integer::intValue).min().orElse(0);
    }

    /** The running heads, in which forms print the titles of columns, and the lines right above the table. */
    private List<String> titles(int first) {
        List<String> titles = new ArrayList<>();
        List<String> near = new ArrayList<>();
        for (PdfParagraph paragraph : pdf.paragraphs().subList(0, first)) {
            boolean running = paragraph.place() == PdfParagraph.Place.PAGE_HEADER;
            if (running && !titles.contains(paragraph.text())) {
                titles.add(paragraph.text());
            } else if (!running && paragraph.text().length() <= LONGEST_TITLE) {
                near.add(paragraph.text());
            }
        }
        titles.addAll(near.subList(Math.max(0, near.size() - MOST_TITLES), near.size()));
        return titles;
    }

    /** The tables that were read, from the first. */
    List<Read> tables() {
        return read;
    }

    /** The indices of the paragraphs that stand in them. */
    Set<Integer> taken() {
        return taken;
    }

    boolean hasComments() {
        return read.stream().anyMatch(table -> !table.reading().comments().isEmpty());
    }

    /** What labels and their values above the first of them say. */
    FormFacts facts() {
        List<Grid.Row> rows = new ArrayList<>();
        int end = read.isEmpty() ? 0 : read.get(0).paragraph();
        for (PdfParagraph paragraph : pdf.paragraphs().subList(0, end)) {
            List<Grid.Cell> cells = new ArrayList<>();
            for (String part : paragraph.text().split("\t", -1)) {
                cells.add(new Grid.Cell(cells.size() + 1, 1, false, part.strip(), ""));
            }
            rows.add(new Grid.Row(rows.size() + 1, cells, false));
        }
        return FormFacts.read(rows);
    }
}
