package org.consultationdigest.extract.table;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What the columns of a table say about each other: shifts the scores of headers whose words mean several things. */
final class Neighbours {
    private static final double STRONG = 7;
    private static final double SHIFT = 3;
    private static final Set<Field> REVIEW_FIELDS =
            EnumSet.of(Field.REC_NO, Field.REC_STATE, Field.REC_POSITION, Field.IMPLEMENTATION);

    private static final Pattern COUNTRY = Pattern.compile(
            "(?:^|/ )\\s*(?:countr(?:y|ies)|pays|pa[ií]s(?:es)?|quốc gia|nước)\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private final TableScores table;

    private Neighbours(TableScores table) {
        this.table = table;
    }

    /** Shifts the scores in place; the columns stand in the order of the table. */
    static void weigh(List<String> headers, List<Map<Field, Double>> columns, List<ColumnContent> contents) {
        TableScores table = new TableScores(headers, columns, contents);
        Neighbours neighbours = new Neighbours(table);
        neighbours.recommendations();
        table.look();
        neighbours.categories();
        neighbours.partners();
        neighbours.issuesAsPlaces();
        Answers.weighDecisions(table);
        table.look();
        neighbours.sendersByName();
        table.look();
        neighbours.countriesOfContributors();
        table.look();
        Answers.weigh(table);
    }

    /** Country, State and position are those of a recommendation only in a table of recommendations. */
    private void recommendations() {
        for (int column = 0; column < table.size(); column++) {
            Map<Field, Double> scores = table.scores(column);
            boolean review = false;
            for (Field field : REVIEW_FIELDS) {
                review |= table.elsewhere(field, column, STRONG);
            }
            boolean commented = table.elsewhere(Field.COMMENT, column, STRONG);
            if (review) {
                REVIEW_FIELDS.forEach(field -> TableScores.shift(scores, field, SHIFT));
                continue;
            }
            if (scores.containsKey(Field.REC_POSITION)
                    && table.firstBest(Field.COMMENT) >= 0
                    && table.firstBest(Field.COMMENT) < column) {
                TableScores.turn(scores, Field.REC_POSITION, Field.DECISION);
            }
            scores.computeIfPresent(Field.REC_STATE, (field, score) -> score < STRONG + SHIFT ? null : score);
            if (commented
                    && scores.containsKey(Field.REC_NO)
                    && !table.elsewhere(Field.PROPOSED_CHANGE, column, STRONG)) {
                TableScores.shift(scores, Field.PROPOSED_CHANGE, SHIFT);
                if (table.firstBest(Field.COMMENT) < column
                        && !table.content(column).most(CellLook.RECOMMENDATION)) {
                    scores.merge(Field.PROPOSED_CHANGE, STRONG + SHIFT, Math::max);
                }
            }
        }
    }

    /** A category is the contributor's beside the contributor, and the comment's where no contributor stands. */
    private void categories() {
        for (int column = 0; column < table.size(); column++) {
            Map<Field, Double> scores = table.scores(column);
            boolean beside = table.best(column - 1) == Field.CONTRIBUTOR || table.best(column + 1) == Field.CONTRIBUTOR;
            if (beside) {
                TableScores.shift(scores, Field.CONTRIBUTOR_TYPE, SHIFT);
            } else if (!table.elsewhere(Field.CONTRIBUTOR, column, HeaderScores.RECOGNISED)) {
                TableScores.shift(scores, Field.TYPE, SHIFT);
            }
        }
    }

    /** A group of issues is the place where no other column names one, as in the official Vietnamese form. */
    private void issuesAsPlaces() {
        for (int column = 0; column < table.size(); column++) {
            boolean placed = table.elsewhere(Field.REFERENCE, column, HeaderScores.RECOGNISED);
            ColumnContent content = table.content(column);
            boolean topics =
                    content.most(CellLook.KEYWORD) && content.none(CellLook.PLACE) && content.none(CellLook.CODE);
            if (!placed && !topics && table.scores(column).containsKey(Field.THEME)) {
                TableScores.shift(table.scores(column), Field.REFERENCE, SHIFT);
            }
        }
    }

    /** Partners cooperate where somebody leads, and have sent the comments where nobody does and no other sender is named. */
    private void partners() {
        for (int column = 0; column < table.size(); column++) {
            boolean leads = table.elsewhere(Field.LEAD_AGENCY, column, HeaderScores.RECOGNISED);
            boolean sender = table.elsewhere(Field.CONTRIBUTOR, column, HeaderScores.RECOGNISED);
            if (!leads && !sender && table.scores(column).containsKey(Field.COOP_AGENCY)) {
                TableScores.shift(table.scores(column), Field.CONTRIBUTOR, SHIFT);
            }
        }
    }

    /** A person or body is the sender where no other column names one. */
    private void sendersByName() {
        if (table.firstBest(Field.CONTRIBUTOR) >= 0) {
            return;
        }
        for (int column = 0; column < table.size(); column++) {
            Map<Field, Double> scores = table.scores(column);
            if (table.best(column) == Field.CONTACT && scores.containsKey(Field.CONTRIBUTOR)) {
                scores.merge(Field.CONTRIBUTOR, STRONG, Double::sum);
                return;
            }
        }
    }

    /** A country beside the contributors says where they are. */
    private void countriesOfContributors() {
        for (int column = 0; column < table.size(); column++) {
            Map<Field, Double> scores = table.scores(column);
            if (COUNTRY.matcher(table.header(column)).find() && contributorNamed(column)) {
                scores.remove(Field.CONTRIBUTOR);
            }
        }
    }

    private boolean contributorNamed(int country) {
        for (int column = 0; column < table.size(); column++) {
            boolean other =
                    column != country && !COUNTRY.matcher(table.header(column)).find();
            if (other && table.best(column) == Field.CONTRIBUTOR) {
                return true;
            }
        }
        return false;
    }
}
