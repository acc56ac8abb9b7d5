package org.consultationdigest.extract.table;

import java.util.Map;
import java.util.stream.IntStream;

/**
 * Tells what people speak of from what they say: the findings of a draft that somebody comments on, the topic of a discussion,
 * and, where all who speak are named bodies, the one who is answered.
 */
final class SpokenOf {
    private static final double SURE = 8;
    private static final double STRONG = 7;
    private static final double MUCH_LONGER = 2;

    private final TableScores table;

    private SpokenOf(TableScores table) {
        this.table = table;
    }

    /** Shifts the scores in place. */
    static void weigh(TableScores table) {
        SpokenOf spokenOf = new SpokenOf(table);
        spokenOf.votes();
        table.look();
        spokenOf.firstOfTwoAnswers();
        table.look();
        spokenOf.findings();
        table.look();
        spokenOf.topics();
        table.look();
    }

    /** For or against is no comment, and no change; a body that says so of what was said before has decided. */
    private void votes() {
        boolean said = false;
        for (int column = 0; column < table.size(); column++) {
            Map<Field, Double> scores = table.scores(column);
            boolean speaks = table.best(column).saysSomething();
            boolean choice =
                    table.best(column) == Field.STANCE && table.content(column).most(CellLook.KEYWORD);
            boolean vote = (choice || table.content(column).most(CellLook.VOTE))
                    && scores.keySet().removeIf(Field::saysSomething);
            if (vote && speaks) {
                boolean decided = said && Voice.isNamed(table.header(column));
                scores.merge(decided ? Field.DECISION : Field.STANCE, SURE, Math::max);
            }
            said |= speaks && !vote;
        }
    }

    /** Where nobody says anything but two bodies, each in a column of its own, the first is the one who is answered. */
    private void firstOfTwoAnswers() {
        boolean said = IntStream.range(0, table.size())
                .anyMatch(column -> table.best(column).saysSomething() && !isFinding(column));
        int first = IntStream.range(0, table.size())
                .filter(column -> table.best(column) == Field.RESPONSE)
                .findFirst()
                .orElse(table.size());
        boolean answered = IntStream.range(first + 1, table.size())
                .anyMatch(column -> table.best(column) == Field.RESPONSE
                        && !table.scores(column).containsKey(Field.COMMENT));
        if (said || !answered || !speaks(first)) {
            return;
        }
        table.scores(first).merge(Field.COMMENT, table.scores(first).getOrDefault(Field.RESPONSE, 0.0), Math::max);
        table.scores(first).remove(Field.RESPONSE);
    }

    private boolean speaks(int column) {
        ColumnContent content = table.content(column);
        return table.scores(column).containsKey(Field.COMMENT)
                && !content.none(CellLook.SENTENCE)
                && !content.most(CellLook.REPLY)
                && !content.most(CellLook.VERDICT);
    }

    /** A finding left of what somebody says for certain is the draft's. */
    private void findings() {
        for (int column = 0; column < table.size(); column++) {
            Map<Field, Double> scores = table.scores(column);
            if (isFinding(column) && saidRightOf(column)) {
                TableScores.turn(scores, Field.COMMENT, Field.DRAFT_TEXT);
            }
        }
    }

    /** What may be a comment, but is short beside what is said right of it and no sentence, is what that is about. */
    private void topics() {
        for (int column = 0; column < table.size(); column++) {
            boolean spokenOf = table.best(column) == Field.COMMENT
                    && table.content(column).none(CellLook.ENDED)
                    && longerRightOf(column);
            if (spokenOf) {
                table.scores(column).remove(Field.COMMENT);
                table.scores(column).merge(Field.THEME, STRONG, Math::max);
                table.look();
            }
        }
    }

    private boolean longerRightOf(int topic) {
        double length = table.content(topic).length();
        return length > 0
                && IntStream.range(topic + 1, table.size())
                        .anyMatch(column ->
                                saysForCertain(column) && table.content(column).length() > MUCH_LONGER * length);
    }

    private boolean isFinding(int column) {
        return table.best(column) == Field.COMMENT && table.scores(column).containsKey(Field.DRAFT_TEXT);
    }

    private boolean saidRightOf(int finding) {
        return IntStream.range(finding + 1, table.size()).anyMatch(this::saysForCertain);
    }

    private boolean saysForCertain(int column) {
        return table.best(column) == Field.COMMENT
                && !isFinding(column)
                && table.scores(column).getOrDefault(Field.COMMENT, 0.0) >= SURE;
    }
}
