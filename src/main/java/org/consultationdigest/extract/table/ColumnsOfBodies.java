package org.consultationdigest.extract.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Columns whose titles say whose comments stand beneath them. Where several bodies have a column each, every cell is a
 * comment of its own, for there one row holds the voices of many.
 */
final class ColumnsOfBodies {
    private static final int SEVERAL = 2;
    /** As sure as a title that can mean nothing else. */
    private static final double SURE = 10;

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
     */
    static ColumnsOfBodies among(
            List<ColumnAssigner.Label> labels, List<ColumnContent> contents, List<Map<Field, Double>> wanted) {
        Set<Integer> found = new LinkedHashSet<>();
        boolean announced = false;
        for (int i = 0; i < labels.size(); i++) {
            boolean ofABody = isOfABody(labels.get(i), wanted.get(i), contents.get(i));
            if (ofABody) {
                found.add(i);
            } else if (found.isEmpty() && means(Field.COMMENT, wanted.get(i))) {
                // What a named body says right of what everybody says is an answer.
                announced = true;
            }
        }
        boolean sentences = found.stream().anyMatch(i -> !contents.get(i).none(CellLook.SENTENCE));
        boolean several = !announced && found.size() >= SEVERAL && sentences;
        Set<Integer> indexes = several ? found : Set.of();
        indexes.forEach(i -> wanted.get(i).clear());
        return new ColumnsOfBodies(indexes);
    }

    private static boolean means(Field field, Map<Field, Double> meanings) {
        return meanings.getOrDefault(field, 0.0) >= HeaderScores.RECOGNISED;
    }

    /** A title for the comments of one body, or its name below a title for comments; answers stand in neither. */
    private static boolean isOfABody(ColumnAssigner.Label label, Map<Field, Double> meanings, ColumnContent content) {
        List<String> texts = label.texts();
        if (texts.isEmpty() || content.most(CellLook.REPLY) || content.most(CellLook.TICK)) {
            return false;
        }
        String lowest = texts.get(texts.size() - 1);
        boolean below = texts.size() > 1 && means(Field.COMMENT, meanings) && BodyTitles.isName(lowest);
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
        String lowest = header.substring(header.lastIndexOf(" / ") < 0 ? 0 : header.lastIndexOf(" / ") + 3);
        return BodyTitles.body(lowest).or(() -> Optional.of(lowest).filter(BodyTitles::isName));
    }
}
