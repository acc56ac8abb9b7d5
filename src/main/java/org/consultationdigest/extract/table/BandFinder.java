package org.consultationdigest.extract.table;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.consultationdigest.extract.table.RowCells.Entry;

/** Tells the bands of a table from its records: one cell across, a lone cell in front, or a label with a heading. */
final class BandFinder {
    private static final int LONGEST = 300;
    private static final int LONGEST_IN_COMMENT_COLUMN = 120;
    private static final double WIDE = 0.5;
    private static final Pattern NUMBER = Pattern.compile("[\\d.)(]+");
    private static final Pattern LABEL = Pattern.compile("(?:[IVXLC]{1,6}|[A-ZĐ])[.)]?");

    private final Columns columns;
    private final TableStyle style;

    BandFinder(Columns columns, TableStyle style) {
        this.columns = columns;
        this.style = style;
    }

    /**
     * The words of the band that a row is.
     *
     * @param cells the row
     * @param leadsOthers whether the rows below name no place of their own; asked only for a lone place
     */
    Optional<String> find(RowCells cells, BooleanSupplier leadsOthers) {
        List<Entry> filled = cells.filled();
        if (filled.isEmpty() || filled.size() > 2) {
            return Optional.empty();
        }
        boolean fits = filled.stream().allMatch(entry -> entry.text().length() <= LONGEST);
        boolean covered = cells.entries().stream()
                .anyMatch(entry -> entry.cell().continued()
                        && !entry.filled()
                        && entry.field().saysSomething());
        if (!fits || covered) {
            return Optional.empty();
        }
        boolean band = filled.size() == 1 ? alone(filled.get(0), leadsOthers) : labelled(filled);
        return band ? Optional.of(Rows.text(cells.row()).replace('\t', ' ')) : Optional.empty();
    }

    private boolean alone(Entry entry, BooleanSupplier leadsOthers) {
        if (wide(entry)) {
            return true;
        }
        boolean first = entry.column().first() == columns.first();
        return switch (entry.field()) {
            case SEQ -> !NUMBER.matcher(entry.text()).matches();
            case REFERENCE, THEME -> leadsOthers.getAsBoolean();
            case CONTRIBUTOR, PAGE, LINE, PARAGRAPH, DATE, LETTER_NO, CONTACT -> false;
            case COMMENT, PROPOSED_CHANGE, ANSWER, RATIONALE, RESPONSE, DECISION -> false;
            default -> first;
        };
    }

    private boolean labelled(List<Entry> filled) {
        Entry label = filled.get(0);
        Entry words = filled.get(1);
        boolean wide = wide(words) && words.cell().columns() > 1;
        boolean letter =
                label.field() == Field.SEQ && LABEL.matcher(label.text()).matches();
        boolean heading = !words.field().saysSomething()
                || (style.countedInFigures()
                        && words.text().length() <= LONGEST_IN_COMMENT_COLUMN
                        && !words.text().endsWith(".")
                        && words.text().indexOf('\n') < 0);
        return label.text().length() <= 10 && (wide || (letter && heading));
    }

    /** Whether a cell runs across at least half of the columns, the comment column among them. */
    private boolean wide(Entry entry) {
        int first = entry.cell().column();
        int last = first + entry.cell().columns() - 1;
        long under = columns.all().stream()
                .filter(column -> first <= column.last() && column.first() <= last)
                .count();
        return under >= 2 && under >= columns.all().size() * WIDE;
    }
}
