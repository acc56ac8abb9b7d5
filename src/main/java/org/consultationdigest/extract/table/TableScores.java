package org.consultationdigest.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The scores of all columns of a table while rules shift them, and what each column is likeliest to be. */
final class TableScores {
    private final List<String> headers;
    private final List<Map<Field, Double>> columns;
    private final List<ColumnContent> contents;
    private final List<Field> best = new ArrayList<>();

    /**
     * The scores of a table.
     *
     * @param headers of its columns, from the left
     * @param columns the scores of each, shifted in place
     * @param contents what stands beneath each
     */
    TableScores(List<String> headers, List<Map<Field, Double>> columns, List<ColumnContent> contents) {
        this.contents = contents;
        this.headers = headers;
        this.columns = columns;
        look();
    }

    int size() {
        return columns.size();
    }

    List<String> headers() {
        return headers;
    }

    String header(int column) {
        return headers.get(column);
    }

    ColumnContent content(int column) {
        return contents.get(column);
    }

    Map<Field, Double> scores(int column) {
        return columns.get(column);
    }

    /** Adds a field's whole score to another, and takes the field away. */
    static void turn(Map<Field, Double> scores, Field field, Field other) {
        Double score = scores.remove(field);
        if (score != null) {
            scores.merge(other, score, Double::sum);
        }
    }

    /** Whether another column is likeliest this field, with that score at least. */
    boolean elsewhere(Field field, int column, double atLeast) {
        for (int other = 0; other < columns.size(); other++) {
            if (other != column && best(other) == field && columns.get(other).getOrDefault(field, 0.0) >= atLeast) {
                return true;
            }
        }
        return false;
    }

    /** The first column that is likeliest this field; -1 where none is. */
    int firstBest(Field field) {
        for (int column = 0; column < columns.size(); column++) {
            if (best(column) == field) {
                return column;
            }
        }
        return -1;
    }

    /** What a column is likeliest to be; none outside the table. */
    Field best(int column) {
        return column < 0 || column >= best.size() ? Field.NONE : best.get(column);
    }

    /** Each rule sees what the rules before it have left, the same for every column. */
    void look() {
        best.clear();
        for (Map<Field, Double> scores : columns) {
            Field highest = Field.NONE;
            double score = 0;
            for (Map.Entry<Field, Double> entry : scores.entrySet()) {
                if (entry.getValue() > score) {
                    highest = entry.getKey();
                    score = entry.getValue();
                }
            }
            best.add(highest);
        }
    }

    /** Moves the score of a field that a header may mean. */
    static void shift(Map<Field, Double> scores, Field field, double by) {
        scores.computeIfPresent(field, (key, score) -> score + by);
    }
}
