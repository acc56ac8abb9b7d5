package org.consultationdigest.extract.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.consultationdigest.extract.table.RowCells.Entry;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;
import org.consultationdigest.text.Folding;

/** Puts the cells of a row where they belong in a record; remembers what is written once for several rows. */
final class RecordReader {
    private final TableStyle style;
    private final ColumnTitles titles;
    private final Map<Integer, String> above = new HashMap<>();
    private final Set<Integer> keptInRow = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    RecordReader(TableStyle style, Columns columns) {
        this.style = style;
        this.titles = new ColumnTitles(columns);
    }

    List<Problem> problems() {
        return problems;
    }

    /** A band begins: places written once above it hold no longer. */
    void forgetPlaces(Columns columns) {
        columns.all().stream()
                .filter(column -> column.field() != Field.CONTRIBUTOR)
                .forEach(column -> above.remove(column.first()));
    }

    /** Remembers what a row without a comment gives for the rows below. */
    void remember(RowCells cells) {
        for (Entry entry : cells.entries()) {
            if (entry.speaks() && !Ditto.is(entry.text()) && inherits(entry.field())) {
                above.put(entry.column().first(), entry.text());
            }
        }
    }

    /** Reads a row into a record, either its first row or one that goes on with it. */
    void read(RowCells cells, Draft draft, boolean goesOn) {
        keptInRow.clear();
        for (Entry entry : cells.entries()) {
            if (entry.filled()) {
                told(entry, draft);
            } else if (!goesOn && inherits(entry.field())) {
                inherited(entry, cells).ifPresent(text -> place(entry, text, draft));
            }
        }
        remember(cells);
    }

    private void told(Entry entry, Draft draft) {
        if (Ditto.is(entry.text())
                && inherits(entry.field())
                && above.containsKey(entry.column().first())) {
            place(entry, above.get(entry.column().first()), draft);
            keep(entry, draft);
        } else if (entry.speaks()) {
            place(entry, entry.text(), draft);
        } else {
            keep(entry, draft);
        }
        if (entry.field().isPlace() && entry.cell().doubt().isPresent()) {
            problems.add(Problem.at(
                    entry.cell().address(),
                    ProblemCode.DOUBTFUL_VALUE,
                    entry.cell().doubt().get()));
        }
        if (!entry.cell().struck().isBlank()) {
            draft.keep(
                    titles.of(entry.column()) + " (struck out)",
                    Folding.shown(entry.cell().struck()));
        }
    }

    private void place(Entry entry, String written, Draft draft) {
        String text = Folding.shown(written);
        switch (entry.field()) {
            case COMMENT, PROPOSED_CHANGE, RATIONALE, DRAFT_TEXT, PAGE, LINE -> draft.add(entry.field(), text);
            case REFERENCE, PARAGRAPH -> reference(entry, text, draft);
            case CONTRIBUTOR -> contributor(entry, text, draft);
            case CONTACT -> contact(entry, text, draft);
            case DATE -> {
                draft.date = draft.date.or(() -> Dates.read(text, entry.column().header()));
                keep(entry, draft);
            }
            case STANCE -> {
                draft.add(Field.STANCE, text);
                keep(entry, draft);
            }
            default -> keep(entry, draft);
        }
    }

    private void reference(Entry entry, String text, Draft draft) {
        String completed = PlaceWords.complete(text, entry.column());
        draft.addReference(completed, Ditto.is(entry.text()) ? Folding.shown(entry.text()) : text);
        // A ditto is kept as written by its own rule.
        if (!completed.equals(text) && !Ditto.is(entry.text())) {
            keep(entry, draft);
        }
    }

    private void contributor(Entry entry, String text, Draft draft) {
        if (draft.contributor.isEmpty()) {
            draft.contributor = Optional.of(text);
        } else {
            keep(entry, draft);
        }
    }

    private void contact(Entry entry, String text, Draft draft) {
        if (draft.author.isEmpty() && text.indexOf('@') < 0) {
            draft.author = Optional.of(text);
        } else {
            keep(entry, draft);
        }
    }

    private void keep(Entry entry, Draft draft) {
        if (entry.filled() && keptInRow.add(entry.cell().column())) {
            draft.keep(titles.of(entry.column()), Folding.shown(entry.text()));
        }
    }

    private static boolean inherits(Field field) {
        return field == Field.CONTRIBUTOR || field.isPlace() || field == Field.LETTER_NO || field == Field.THEME;
    }

    /** What an empty cell says: the merged cell above it, or what people write once for several rows. */
    private Optional<String> inherited(Entry entry, RowCells cells) {
        Optional<String> text = Optional.ofNullable(above.get(entry.column().first()));
        boolean once =
                switch (entry.field()) {
                    case CONTRIBUTOR -> style.contributorOnce();
                    case REFERENCE -> style.placeOnce() && !style.numbered() && cells.speaks(Field.CONTRIBUTOR);
                    default -> false;
                };
        return entry.cell().continued() || once ? text : Optional.empty();
    }
}
