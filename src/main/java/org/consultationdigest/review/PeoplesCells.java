package org.consultationdigest.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.poi.ss.util.CellReference;
import org.consultationdigest.digest.OwnCell;
import org.consultationdigest.digest.Paint;

/** Turns cells of a sheet into those of people, and remembers whose formula cannot come back. */
final class PeoplesCells {
    private final PeoplesPaint paint;
    private final Predicate<String> persons;
    private final List<String> lost = new ArrayList<>();

    /**
     * The cells of one sheet.
     *
     * @param persons whether a sheet of that name was added by a person
     */
    PeoplesCells(PeoplesPaint paint, Predicate<String> persons) {
        this.paint = paint;
        this.persons = persons;
    }

    /** How a person made a look; nothing when they did not. */
    Paint paint(RawCell cell) {
        return paint.of(cell.style()).orElse(Paint.NONE);
    }

    /** Whether there is anything of a person's in the cell. */
    boolean isUsed(RawCell cell) {
        return !cell.isBlank() || cell.formula().isPresent() || !paint(cell).equals(Paint.NONE);
    }

    /** A cell of a sheet that a person added; row counted from 1, column from 0. */
    OwnCell inSheet(RawCell cell, int row, int column) {
        Optional<String> kept = cell.formula()
                .filter(formula -> !formula.isEmpty())
                .flatMap(formula -> FormulaText.inSheet(formula, persons));
        return own(cell, kept, row, column);
    }

    /**
     * A cell of a column that a person added to a sheet of the program's.
     *
     * @param inOrder whether the columns stand where they will stand again
     */
    OwnCell inColumn(RawCell cell, int row, int column, boolean inOrder) {
        Optional<String> kept = cell.formula()
                .filter(formula -> inOrder && !formula.isEmpty())
                .flatMap(formula -> FormulaText.inRow(formula, persons, row));
        return own(cell, kept, row, column);
    }

    /** A cell of which only the value comes back. */
    OwnCell asValue(RawCell cell, int row, int column) {
        return own(cell, Optional.empty(), row, column);
    }

    private OwnCell own(RawCell cell, Optional<String> formula, int row, int column) {
        told(cell, formula, row, column);
        Optional<String> format = cell.kind() == OwnCell.Kind.NUMBER ? paint.format(cell.style()) : Optional.empty();
        return new OwnCell(cell.kind(), cell.value(), paint(cell), formula.orElse(null), format.orElse(null));
    }

    /** Remembers a formula of which only the value comes back. */
    void told(RawCell cell, Optional<String> kept, int row, int column) {
        if (cell.formula().isPresent() && kept.isEmpty()) {
            lost.add(CellReference.convertNumToColString(column) + row);
        }
    }

    /** The addresses of the cells whose formulas do not come back. */
    List<String> lost() {
        return lost;
    }
}
