package org.consultationdigest.extract.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.consultationdigest.extract.table.RowCells.Entry;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;
import org.consultationdigest.text.Folding;

/** Puts the cells of a row where they belong in a record; remembers what is written once for several rows. */
final class RecordReader {
    private final TableStyle style;
    private final ColumnTitles titles;
    private final boolean commentsByPlace;
    /** Whose comments a column holds, by its first grid column. */
    private final Map<Integer, String> bodies;

    private final Consumer<Problem> problems;
    private final Map<Integer, Told> above = new HashMap<>();
    private final Map<Integer, PlaceWords> places = new HashMap<>();
    private final Set<Integer> keptInRow = new HashSet<>();

    /** What a cell above says, and in which row. */
    private record Told(String text, int row) {}

    RecordReader(TableStyle style, Columns columns, Consumer<Problem> problems) {
        this.style = style;
        this.titles = new ColumnTitles(columns);
        this.commentsByPlace = CommentPlaces.isByPlace(columns);
        this.bodies = ColumnsOfBodies.bodies(columns);
        this.problems = problems;
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
            if (inherits(entry.field()) && entry.speaks() && !Ditto.is(entry.text())) {
                above.put(
                        entry.column().first(),
                        new Told(entry.text(), cells.row().number()));
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
                inherited(entry, cells).ifPresent(told -> inherit(entry, told, draft));
            }
        }
        remember(cells);
    }

    private void told(Entry entry, Draft draft) {
        if (inherits(entry.field())
                && Ditto.is(entry.text())
                && above.containsKey(entry.column().first())) {
            Optional.ofNullable(above.get(entry.column().first())).ifPresent(told -> place(entry, told.text(), draft));
            keep(entry, draft);
        } else if (entry.speaks()) {
            place(entry, entry.text(), draft);
        } else {
            keep(entry, draft);
        }
        if (entry.field().isPlace() && entry.cell().doubt().isPresent()) {
            problems.accept(Problem.at(
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
            case COMMENT -> comment(entry, text, draft);
            case PROPOSED_CHANGE, RATIONALE, PAGE, LINE -> draft.add(entry.field(), text);
            case DRAFT_TEXT -> {
                draft.add(Field.DRAFT_TEXT, text);
                PlaceWords.leading(text).ifPresent(found -> draft.addReference(found, found));
            }
            case ANSWER -> answer(entry, text, draft);
            case REFERENCE, PARAGRAPH -> reference(entry, text, draft);
            case CONTRIBUTOR -> contributor(entry, text, draft);
            case CONTACT -> contact(entry, text, draft);
            case DATE -> {
                draft.date = draft.date.or(() -> Dates.read(text, entry.column().header()));
                keep(entry, draft);
            }
            case STANCE -> {
                draft.add(
                        Field.STANCE, CellLook.TICK.fits(text) ? entry.column().title() : text);
                keep(entry, draft);
            }
            default -> keep(entry, draft);
        }
    }

    /** One of several columns for comments, each on a place of its own, is asked for like an answer. */
    private void comment(Entry entry, String text, Draft draft) {
        if (commentsByPlace) {
            answer(entry, text, draft);
            return;
        }
        String body = bodies.get(entry.column().first());
        if (body != null) {
            draft.say(body, text, entry.cell().address());
            return;
        }
        draft.add(Field.COMMENT, text);
        if (CommentPlaces.isGeneral(entry.column().title())) {
            draft.general = Optional.of(entry.column().title());
        }
    }

    private static void answer(Entry entry, String text, Draft draft) {
        draft.answers.add(
                new Draft.Answer(entry.column().title(), text, entry.cell().address()));
    }

    private void reference(Entry entry, String text, Draft draft) {
        String completed = places.computeIfAbsent(entry.column().first(), first -> PlaceWords.of(entry.column()))
                .complete(text);
        draft.addReference(completed, Ditto.is(entry.text()) ? Folding.shown(entry.text()) : text);
        // A ditto is kept as written by its own rule.
        if (!completed.equals(text) && !Ditto.is(entry.text())) {
            keep(entry, draft);
        }
    }

    private void contributor(Entry entry, String text, Draft draft) {
        boolean named = draft.contributor.isPresent();
        if (!named) {
            draft.contributor = Optional.of(text);
        }
        // Where bodies have columns of their own, who else the row names would be said nowhere.
        if (named || !bodies.isEmpty()) {
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

    /** What an empty cell says: the merged cell above it, or what the filled ones of its column show is written once. */
    private Optional<Told> inherited(Entry entry, RowCells cells) {
        boolean severalBodiesOnAPlace = !style.numbered() && cells.speaks(Field.CONTRIBUTOR);
        boolean once =
                style.once(entry.column().first()) && (entry.field() == Field.CONTRIBUTOR || severalBodiesOnAPlace);
        return entry.cell().continued() || once
                ? Optional.ofNullable(above.get(entry.column().first()))
                : Optional.empty();
    }

    /** Takes what stands above; of a cell that is not merged with it, says so in the record. */
    private void inherit(Entry entry, Told told, Draft draft) {
        place(entry, told.text(), draft);
        if (!entry.cell().continued()) {
            draft.keep(
                    titles.of(entry.column()) + " (row " + told.row() + ", written once for several rows)",
                    Folding.shown(told.text()));
        }
    }
}
