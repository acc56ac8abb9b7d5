package org.consultationdigest.extract.table;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The columns of one table, from the left. */
final class Columns {
    /** A title with this score means its field whatever stands beside it. */
    static final double UNMISTAKABLE = 8;

    private static final double SURE = 4;

    /** Fields of which one at least stands beside a comment that a weak word like "Issue" or "Notes" titles. */
    private static final Set<Field> COMPANY = EnumSet.of(
            Field.CONTRIBUTOR,
            Field.DRAFT_TEXT,
            Field.RATIONALE,
            Field.RESPONSE,
            Field.DECISION,
            Field.THEME,
            Field.TYPE,
            Field.LETTER_NO,
            Field.REC_NO);

    private static final int NONE = -1;

    private final List<HeaderColumn> all;
    private final int[] indexes;

    /**
     * Columns of a table.
     *
     * @param all every column that has a header
     */
    Columns(List<HeaderColumn> all) {
        this.all = List.copyOf(all);
        this.indexes = new int[all.stream().mapToInt(HeaderColumn::last).max().orElse(-1) + 1];
        Arrays.fill(indexes, NONE);
        for (int i = this.all.size() - 1; i >= 0; i--) {
            Arrays.fill(indexes, this.all.get(i).first(), this.all.get(i).last() + 1, i);
        }
    }

    /** Every column that has a header. */
    List<HeaderColumn> all() {
        return all;
    }

    /** Whether a person would say that comments stand in this table. */
    boolean holdComments() {
        double said = 0;
        int recognised = 0;
        boolean company = false;
        for (HeaderColumn column : all) {
            Field field = column.field();
            said = field.saysSomething() ? Math.max(said, column.score()) : said;
            recognised += field == Field.NONE ? 0 : 1;
            company |= COMPANY.contains(field) || field.isPlace();
        }
        return said >= UNMISTAKABLE
                || (company && recognised >= 3 && said >= HeaderScores.RECOGNISED)
                || (company && recognised == 2 && said >= SURE);
    }

    /** How much of the header was understood: the sum of the scores. */
    double score() {
        double sum = 0;
        for (HeaderColumn column : all) {
            sum += column.score();
        }
        return sum;
    }

    boolean has(Field field) {
        return all.stream().anyMatch(column -> column.field() == field);
    }

    /** The column that a cell starting here belongs to. */
    Optional<HeaderColumn> at(int column) {
        int index = indexAt(column);
        return index < 0 ? Optional.empty() : Optional.of(all.get(index));
    }

    /** The same, as an index in {@link #all()}; -1 where no header stands. */
    int indexAt(int column) {
        return column >= 0 && column < indexes.length ? indexes[column] : NONE;
    }

    int first() {
        return all.get(0).first();
    }

    int last() {
        return all.get(all.size() - 1).last();
    }

    /** One line for the person: {@code C: comment "Nội dung góp ý"; D: response "Giải trình"}. */
    String mapping() {
        return all.stream()
                .filter(column -> !column.header().isEmpty())
                .map(column -> column.name() + ": " + column.field().shown() + " \""
                        + column.header().replaceAll("\\s+", " ") + "\"")
                .collect(Collectors.joining("; "));
    }
}
