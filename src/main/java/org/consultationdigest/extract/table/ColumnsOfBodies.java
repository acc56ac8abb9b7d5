package org.consultationdigest.extract.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Columns whose titles say whose comments stand beneath them. Where several bodies have a column each, every cell is a
 * comment of its own, for there one row holds the voices of many.
 */
final class ColumnsOfBodies {
    private static final int SEVERAL = 2;
    /** As sure as a title that can mean nothing else. */
    private static final double SURE = 10;
    /** Meanings whose scores lie no further apart are equally likely. */
    private static final double CLOSE = 2;

    /** What parts the rows of a header. */
    private static final String ABOVE = " / ";

    private final Set<Integer> indexes;

    private ColumnsOfBodies(Set<Integer> indexes) {
        this.indexes = indexes;
    }

    /**
     * The columns of several bodies among these.
     *
     * @param labels the headers
     * @param contents what stands beneath them
     * @param wanted what they may mean; those of the columns found are taken out
     * @param forComments whether a title is one for comments
     */
    static ColumnsOfBodies among(
            List<ColumnAssigner.Label> labels,
            List<ColumnContent> contents,
            List<Map<Field, Double>> wanted,
            Predicate<String> forComments) {
        Set<Integer> found = new LinkedHashSet<>();
        boolean announced = false;
        for (int i = 0; i < labels.size(); i++) {
            boolean ofABody = isOfABody(labels.get(i).texts(), contents.get(i), forComments);
            if (ofABody) {
                found.add(i);
            } else if (found.isEmpty() && meansComment(wanted.get(i))) {
                // What a named body says right of what everybody says is an answer.
                announced = true;
            }
        }
        boolean sentences = found.stream().anyMatch(i -> !contents.get(i).none(CellLook.SENTENCE));
        boolean several = !announced && found.size() >= SEVERAL && sentences;
        Set<Integer> indexes = several ? found : Set.of();
        for (int i = 0; several && i < wanted.size(); i++) {
            if (indexes.contains(i)) {
                wanted.get(i).clear();
            } else if (wanted.get(i).size() > 1) {
                wanted.get(i).remove(Field.COMMENT);
            }
        }
        return new ColumnsOfBodies(indexes);
    }

    /** Whether a title means comments and may not as well mean what they are about. */
    private static boolean meansComment(Map<Field, Double> meanings) {
        double comment = meanings.getOrDefault(Field.COMMENT, 0.0);
        return comment >= HeaderScores.RECOGNISED
                && meanings.entrySet().stream()
                        .noneMatch(other -> other.getKey() != Field.COMMENT && other.getValue() > comment - CLOSE);
    }

    /** A title for the comments of one body, or its name below a title for comments; answers stand in neither. */
    private static boolean isOfABody(List<String> texts, ColumnContent content, Predicate<String> forComments) {
        if (texts.isEmpty() || content.most(CellLook.REPLY) || content.most(CellLook.TICK)) {
            return false;
        }
        String lowest = texts.get(texts.size() - 1);
        boolean below = BodyTitles.isName(lowest)
                && texts.subList(0, texts.size() - 1).stream().anyMatch(forComments);
        return below || BodyTitles.body(lowest).isPresent();
    }

    /** Whether several bodies have columns of their own. */
    boolean found() {
        return !indexes.isEmpty();
    }

    /** The columns, with those of bodies as comments. */
    Columns named(Columns columns) {
        List<HeaderColumn> named = new ArrayList<>(columns.all());
        for (int i : indexes) {
            HeaderColumn column = named.get(i);
            named.set(
                    i,
                    new HeaderColumn(
                            column.first(), column.last(), column.header(), column.name(), Field.COMMENT, SURE));
        }
        return new Columns(named);
    }

    /**
     * Whose comments the columns hold, by their first grid columns: where all columns of comments name a body, or the only
     * one does and no column names who comments.
     */
    static Map<Integer, String> bodies(Columns columns) {
        Map<Integer, String> bodies = new HashMap<>();
        int comments = 0;
        for (HeaderColumn column : columns.all()) {
            if (column.field() == Field.COMMENT) {
                comments++;
                body(column).ifPresent(body -> bodies.put(column.first(), body));
            }
        }
        boolean all = comments > 0 && bodies.size() == comments;
        return all && (comments > 1 || !columns.has(Field.CONTRIBUTOR)) ? bodies : Map.of();
    }

    private static Optional<String> body(HeaderColumn column) {
        String header = column.header();
        int above = header.lastIndexOf(ABOVE);
        String lowest = header.substring(above < 0 ? 0 : above + ABOVE.length());
        return BodyTitles.body(lowest)
                .or(() -> Optional.of(lowest).filter(name -> above >= 0 && BodyTitles.isName(name)));
    }
}
