package org.consultationdigest.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Columns whose titles say nothing, known by cells that can be but one thing: addresses, kinds, numbers of sections. */
final class Untitled {
    private final List<ColumnContent> contents;

    /**
     * What stands beneath.
     *
     * @param contents of each column
     */
    Untitled(List<ColumnContent> contents) {
        this.contents = contents;
    }

    /** The columns, with those that have a title but no meaning known by their cells, in a table that holds comments. */
    Columns completed(Columns columns) {
        if (!columns.holdComments()) {
            return columns;
        }
        List<HeaderColumn> completed = new ArrayList<>();
        for (int i = 0; i < columns.all().size(); i++) {
            HeaderColumn column = columns.all().get(i);
            boolean unknown = column.field() == Field.NONE && !column.header().isEmpty();
            Optional<Field> field = unknown ? field(i, columns) : Optional.empty();
            completed.add(field.map(column::inferred).orElse(column));
        }
        return new Columns(completed);
    }

    private Optional<Field> field(int index, Columns columns) {
        ColumnContent content = contents.get(index);
        if (content.most(CellLook.MAIL)) {
            return Optional.of(Field.CONTACT);
        }
        if (!columns.has(Field.TYPE) && content.most(CellLook.KIND)) {
            return Optional.of(Field.TYPE);
        }
        boolean unnumbered = !columns.has(Field.SEQ) && !columns.has(Field.LETTER_NO);
        if (index == 0 && unnumbered && (content.numbersRecords() || content.numbersOnce())) {
            return Optional.of(Field.SEQ);
        }
        if (!columns.has(Field.CONTRIBUTOR)
                && !columns.has(Field.CONTACT)
                && content.most(CellLook.SENDER)
                && !answered(index, columns)) {
            return Optional.of(Field.CONTRIBUTOR);
        }
        boolean said = columns.all().subList(0, index).stream()
                .anyMatch(column -> column.field().saysSomething());
        return said ? afterTheComment(content) : beforeTheComment(index, content, columns);
    }

    /** Whoever is named behind an answer may be the one who gave it. */
    private static boolean answered(int index, Columns columns) {
        return columns.all().subList(0, index).stream()
                .anyMatch(column -> column.field() == Field.RESPONSE || column.field() == Field.DECISION);
    }

    private static Optional<Field> afterTheComment(ColumnContent content) {
        boolean verdict = content.mostEither(CellLook.VERDICT, CellLook.YES_NO) && !content.none(CellLook.VERDICT);
        if (verdict || content.most(CellLook.VOTE)) {
            return Optional.of(Field.DECISION);
        }
        return content.most(CellLook.REPLY) ? Optional.of(Field.RESPONSE) : Optional.empty();
    }

    private Optional<Field> beforeTheComment(int index, ColumnContent content, Columns columns) {
        boolean placed =
                columns.all().stream().anyMatch(column -> column.field().isPlace());
        boolean reasonFollows = columns.all().subList(index, columns.all().size()).stream()
                .map(HeaderColumn::field)
                .filter(field -> field != Field.NONE && field != Field.STANCE)
                .findFirst()
                .filter(field -> field == Field.COMMENT || field == Field.RATIONALE)
                .isPresent();
        boolean vote = content.most(CellLook.VOTE) || (content.most(CellLook.YES_NO) && reasonFollows);
        if (vote && !columns.has(Field.REC_POSITION)) {
            return Optional.of(Field.STANCE);
        }
        if (!columns.has(Field.DATE) && content.most(CellLook.DATE)) {
            return Optional.of(Field.DATE);
        }
        return !placed && content.most(CellLook.PLACE) ? Optional.of(Field.REFERENCE) : Optional.empty();
    }
}
