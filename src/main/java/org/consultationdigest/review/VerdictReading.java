package org.consultationdigest.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.consultationdigest.digest.CommentColumn;
import org.consultationdigest.digest.DigestLanguage;
import org.consultationdigest.digest.FileColumn;
import org.consultationdigest.digest.SetAsideColumn;
import org.consultationdigest.digest.SheetColumn;
import org.consultationdigest.digest.ToDecideColumn;
import org.consultationdigest.digest.TypedCell;
import org.consultationdigest.extract.ReadingVerdicts;
import org.consultationdigest.intake.DocumentId;
import org.consultationdigest.intake.FileVerdict;
import org.consultationdigest.intake.FileVerdicts;
import org.consultationdigest.link.PlaceVerdicts;
import org.consultationdigest.outline.ReportOutline;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;

/**
 * Understands what people typed into the sheets beside <em>Digest</em>. Words that it does not understand are told with
 * what may be written instead; they stay in their cell.
 */
public final class VerdictReading {
    private static final String WRITE_YES = "Write “Yes”, or clear the cell.";

    private final SectionWords sections;
    private final Set<DocumentId> files;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<DocumentId, FileVerdict> byFile = new LinkedHashMap<>();
    private final Set<String> notComments = new LinkedHashSet<>();
    private final Set<String> comments = new LinkedHashSet<>();
    private final Map<String, List<String>> places = new HashMap<>();

    private VerdictReading(ReportOutline outline, Set<DocumentId> files) {
        this.sections = new SectionWords(outline);
        this.files = files;
    }

    /**
     * Understands typed cells.
     *
     * @param cells what holds
     * @param outline the draft
     * @param files the ids of all files received so far
     */
    public static Verdicts of(List<TypedCell> cells, ReportOutline outline, Set<DocumentId> files) {
        VerdictReading reading = new VerdictReading(outline, files);
        cells.forEach(reading::read);
        return new Verdicts(
                new FileVerdicts(List.copyOf(reading.byFile.values())),
                new ReadingVerdicts(reading.notComments, reading.comments),
                new PlaceVerdicts(reading.places),
                reading.problems);
    }

    private void read(TypedCell cell) {
        switch (cell.sheet()) {
            case FILES -> file(cell, FileColumn.valueOf(cell.column()));
            case COMMENTS -> comment(cell, CommentColumn.valueOf(cell.column()));
            case SET_ASIDE -> yes(cell, SetAsideColumn.valueOf(cell.column()), comments);
            case TO_DECIDE -> decided(cell);
            case SUMMARY, DIGEST, PROBLEMS, PARTS -> {}
        }
    }

    private void comment(TypedCell cell, CommentColumn column) {
        if (column == CommentColumn.NOT_A_COMMENT) {
            yes(cell, column, notComments);
        } else if (column == CommentColumn.SECTION) {
            sections.in(cell.words())
                    .ifPresentOrElse(
                            named -> places.put(cell.row(), named),
                            () -> notUnderstood(
                                    cell,
                                    column,
                                    "Write the id of a section as the sheet Summary lists them, several with a"
                                            + " semicolon between them."));
        }
    }

    /** A question about the section of a comment is answered with a section, or with the word that it is right. */
    private void decided(TypedCell cell) {
        Optional<String> comment = List.of(cell.row().split(" ", -1)).stream()
                .filter(word -> word.startsWith("K-"))
                .findFirst();
        if (comment.isPresent() && PairVerdict.isSame(cell.words()).isEmpty()) {
            sections.in(cell.words())
                    .ifPresentOrElse(
                            named -> places.putIfAbsent(comment.get(), named),
                            () -> notUnderstood(
                                    cell,
                                    ToDecideColumn.VERDICT,
                                    "Write the id of a section as the sheet Summary lists them, or “Right”."));
        }
    }

    private void yes(TypedCell cell, SheetColumn column, Set<String> ticked) {
        Optional<Boolean> said = YesOrNo.in(cell.words());
        if (said.isEmpty()) {
            notUnderstood(cell, column, WRITE_YES);
        } else if (said.get()) {
            ticked.add(cell.row());
        }
    }

    private void file(TypedCell cell, FileColumn column) {
        DocumentId id = new DocumentId(cell.row());
        FileVerdict before = byFile.getOrDefault(id, FileVerdict.none(id));
        switch (column) {
            case CONTRIBUTOR ->
                byFile.put(
                        id,
                        new FileVerdict(
                                id,
                                Optional.of(cell.words().strip()),
                                before.date(),
                                before.confidential(),
                                before.replaces(),
                                before.ignored()));
            case DATE ->
                date(cell)
                        .ifPresent(date -> byFile.put(
                                id,
                                new FileVerdict(
                                        id,
                                        before.contributor(),
                                        Optional.of(date),
                                        before.confidential(),
                                        before.replaces(),
                                        before.ignored())));
            case CONFIDENTIAL ->
                byFile.put(
                        id,
                        new FileVerdict(
                                id,
                                before.contributor(),
                                before.date(),
                                ticked(cell, column),
                                before.replaces(),
                                before.ignored()));
            case IGNORE ->
                byFile.put(
                        id,
                        new FileVerdict(
                                id,
                                before.contributor(),
                                before.date(),
                                before.confidential(),
                                before.replaces(),
                                ticked(cell, column)));
            case REPLACES ->
                byFile.put(
                        id,
                        new FileVerdict(
                                id,
                                before.contributor(),
                                before.date(),
                                before.confidential(),
                                replaced(cell, id),
                                before.ignored()));
            default -> {}
        }
    }

    private boolean ticked(TypedCell cell, FileColumn column) {
        Optional<Boolean> said = YesOrNo.in(cell.words());
        if (said.isEmpty()) {
            notUnderstood(cell, column, WRITE_YES);
        }
        return said.orElse(false);
    }

    private Optional<LocalDate> date(TypedCell cell) {
        Optional<LocalDate> date = WrittenDate.in(cell.words());
        if (date.isEmpty()) {
            notUnderstood(cell, FileColumn.DATE, "Write the day as 2023-11-24 or 24/11/2023.");
        }
        return date;
    }

    private List<DocumentId> replaced(TypedCell cell, DocumentId by) {
        List<DocumentId> replaced = new ArrayList<>();
        for (String word : cell.words().strip().split("[\\s,;]+", -1)) {
            DocumentId id = new DocumentId(word);
            if (!files.contains(id) || id.equals(by)) {
                notUnderstood(
                        cell,
                        FileColumn.REPLACES,
                        "Write the id of the other file, as its row in the sheet Files begins, several with a space"
                                + " between them.");
                return List.of();
            }
            replaced.add(id);
        }
        return replaced;
    }

    private void notUnderstood(TypedCell cell, SheetColumn column, String what) {
        problems.add(Problem.at(
                "sheet " + cell.sheet().title(DigestLanguage.ENGLISH) + ", " + cell.row(),
                ProblemCode.REVIEW_CONFLICT,
                "Nobody knows what “" + cell.words().replaceAll("\\R", " ⏎ ") + "” in “"
                        + column.title(DigestLanguage.ENGLISH) + "” means, so nothing was done. " + what));
    }
}
