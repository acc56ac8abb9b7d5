package org.consultationdigest.extract.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.consultationdigest.text.Folding;

/** What the columns of a table say about each other: shifts the scores of headers whose words mean several things. */
final class Neighbours {
    private static final double STRONG = 7;
    private static final double SHIFT = 3;
    private static final int LONGEST_HEADER = 600;
    private static final Set<Field> REVIEW_FIELDS =
            EnumSet.of(Field.REC_NO, Field.REC_STATE, Field.REC_POSITION, Field.IMPLEMENTATION);

    private static final Pattern QUESTION = Pattern.compile("\\b(?:questions?|q|cau hoi|preguntas?)\\b");

    private static final Pattern COUNTRY = Pattern.compile(
            "(?:^|/ )\\s*(?:countr(?:y|ies)|pays|pa[ií]s(?:es)?|quốc gia|nước)\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private final List<String> headers;
    private final List<Map<Field, Double>> columns;
    private final List<Field> best = new ArrayList<>();

    private Neighbours(List<String> headers, List<Map<Field, Double>> columns) {
        this.headers = headers;
        this.columns = columns;
    }

    /** Shifts the scores in place; the columns stand in the order of the table. */
    static void weigh(List<String> headers, List<Map<Field, Double>> columns) {
        Neighbours neighbours = new Neighbours(headers, columns);
        neighbours.look();
        neighbours.recommendations();
        neighbours.look();
        neighbours.categories();
        neighbours.partners();
        neighbours.issuesAsPlaces();
        neighbours.decisionsBeforeTheComment();
        neighbours.look();
        neighbours.answersToQuestions();
        neighbours.look();
        neighbours.commentsAfterTheProposal();
        neighbours.look();
        neighbours.voices();
        neighbours.countriesOfContributors();
        neighbours.look();
        neighbours.reasonsForADecision();
        neighbours.look();
        neighbours.reasonsForAStance();
    }

    /** Country, State and position are those of a recommendation only in a table of recommendations. */
    private void recommendations() {
        for (int column = 0; column < columns.size(); column++) {
            Map<Field, Double> scores = columns.get(column);
            boolean review = false;
            for (Field field : REVIEW_FIELDS) {
                review |= elsewhere(field, column, STRONG);
            }
            boolean commented = elsewhere(Field.COMMENT, column, STRONG);
            if (review) {
                REVIEW_FIELDS.forEach(field -> shift(scores, field, SHIFT));
                continue;
            }
            scores.computeIfPresent(Field.REC_STATE, (field, score) -> score < STRONG + SHIFT ? null : score);
            if (commented
                    && scores.containsKey(Field.REC_NO)
                    && !elsewhere(Field.PROPOSED_CHANGE, column, STRONG)) {
                shift(scores, Field.PROPOSED_CHANGE, SHIFT);
            }
        }
    }

    /** A category is the contributor's beside the contributor, and the comment's where no contributor stands. */
    private void categories() {
        for (int column = 0; column < columns.size(); column++) {
            Map<Field, Double> scores = columns.get(column);
            boolean beside = best(column - 1) == Field.CONTRIBUTOR || best(column + 1) == Field.CONTRIBUTOR;
            if (beside) {
                shift(scores, Field.CONTRIBUTOR_TYPE, SHIFT);
            } else if (!elsewhere(Field.CONTRIBUTOR, column, HeaderScores.RECOGNISED)) {
                shift(scores, Field.TYPE, SHIFT);
            }
        }
    }

    /** A group of issues is the place where no other column names one, as in the official Vietnamese form. */
    private void issuesAsPlaces() {
        for (int column = 0; column < columns.size(); column++) {
            boolean placed = elsewhere(Field.REFERENCE, column, HeaderScores.RECOGNISED);
            if (!placed && columns.get(column).containsKey(Field.THEME)) {
                shift(columns.get(column), Field.REFERENCE, SHIFT);
            }
        }
    }

    /** Partners cooperate where somebody leads, and have sent the comments where nobody does and no other sender is named. */
    private void partners() {
        for (int column = 0; column < columns.size(); column++) {
            boolean leads = elsewhere(Field.LEAD_AGENCY, column, HeaderScores.RECOGNISED);
            boolean sender = elsewhere(Field.CONTRIBUTOR, column, HeaderScores.RECOGNISED);
            if (!leads && !sender && columns.get(column).containsKey(Field.COOP_AGENCY)) {
                shift(columns.get(column), Field.CONTRIBUTOR, SHIFT);
            }
        }
    }

    /** Nothing is decided left of what is said, if the title may mean something else. */
    private void decisionsBeforeTheComment() {
        for (int column = 0; column < columns.size() && !best(column).saysSomething(); column++) {
            Map<Field, Double> scores = columns.get(column);
            if (scores.size() > 1 && best(column) == Field.DECISION && firstBest(Field.COMMENT) > column) {
                shift(scores, Field.DECISION, -STRONG);
            }
        }
    }

    /** Where questions are asked and nothing else is said, the first response is what the contributor says. */
    private void answersToQuestions() {
        boolean asked = headers.stream()
                .filter(header -> header.length() <= LONGEST_HEADER)
                .anyMatch(header -> QUESTION.matcher(Folding.folded(header)).find());
        for (int column = 1; asked && column < columns.size(); column++) {
            boolean nothingElse = !elsewhere(Field.COMMENT, column, HeaderScores.RECOGNISED)
                    && !elsewhere(Field.PROPOSED_CHANGE, column, HeaderScores.RECOGNISED)
                    && !elsewhere(Field.DECISION, column, HeaderScores.RECOGNISED);
            Map<Field, Double> scores = columns.get(column);
            if (nothingElse && best(column) == Field.RESPONSE) {
                scores.merge(Field.COMMENT, STRONG + SHIFT, Double::sum);
                scores.remove(Field.RESPONSE);
                return;
            }
        }
    }

    /** A second column of comments to the right of the proposed change is the answer to the first. */
    private void commentsAfterTheProposal() {
        int proposal = firstBest(Field.PROPOSED_CHANGE);
        int comment = firstBest(Field.COMMENT);
        for (int column = proposal + 1; proposal > comment && comment >= 0 && column < columns.size(); column++) {
            Map<Field, Double> scores = columns.get(column);
            if (scores.containsKey(Field.COMMENT)) {
                scores.merge(Field.RESPONSE, scores.getOrDefault(Field.COMMENT, 0.0), Double::sum);
                scores.remove(Field.COMMENT);
            }
        }
    }

    /** What a named body says to the right of what everybody says is its answer. */
    private void voices() {
        boolean said = false;
        for (int column = 0; column < columns.size(); column++) {
            Map<Field, Double> scores = columns.get(column);
            boolean voice = Voice.isNamed(headers.get(column));
            if (voice && said && scores.containsKey(Field.COMMENT)) {
                scores.merge(Field.RESPONSE, scores.getOrDefault(Field.COMMENT, 0.0), Double::sum);
                scores.remove(Field.COMMENT);
            }
            said |= !voice && best(column).saysSomething();
        }
    }

    /** A reason right of a decision is that of the decision. */
    private void reasonsForADecision() {
        for (int column = 1; column < columns.size(); column++) {
            Map<Field, Double> scores = columns.get(column);
            boolean decided = best(column - 1) == Field.DECISION || best(column - 1) == Field.RESPONSE;
            if (decided && best(column) == Field.RATIONALE) {
                scores.merge(Field.RESPONSE, scores.getOrDefault(Field.RATIONALE, 0.0), Double::sum);
                scores.remove(Field.RATIONALE);
            }
        }
    }

    /** A country beside the contributors says where they are. */
    private void countriesOfContributors() {
        for (int column = 0; column < columns.size(); column++) {
            Map<Field, Double> scores = columns.get(column);
            if (COUNTRY.matcher(headers.get(column)).find() && contributorNamed(column)) {
                scores.remove(Field.CONTRIBUTOR);
            }
        }
    }

    private boolean contributorNamed(int country) {
        for (int column = 0; column < columns.size(); column++) {
            boolean other = column != country && !COUNTRY.matcher(headers.get(column)).find();
            if (other && best(column) == Field.CONTRIBUTOR) {
                return true;
            }
        }
        return false;
    }

    /** Where people are asked whether they agree and nothing else is said, their reason is what they say. */
    private void reasonsForAStance() {
        boolean said = firstBest(Field.COMMENT) >= 0 || firstBest(Field.PROPOSED_CHANGE) >= 0;
        int reason = firstBest(Field.RATIONALE);
        if (!said && reason >= 0 && firstBest(Field.STANCE) >= 0) {
            columns.get(reason).merge(Field.COMMENT, STRONG + SHIFT, Double::sum);
        }
    }

    private boolean elsewhere(Field field, int column, double atLeast) {
        for (int other = 0; other < columns.size(); other++) {
            if (other != column && best(other) == field && columns.get(other).getOrDefault(field, 0.0) >= atLeast) {
                return true;
            }
        }
        return false;
    }

    private int firstBest(Field field) {
        for (int column = 0; column < columns.size(); column++) {
            if (best(column) == field) {
                return column;
            }
        }
        return -1;
    }

    private Field best(int column) {
        return column < 0 || column >= best.size() ? Field.NONE : best.get(column);
    }

    /** Each rule sees what the rules before it have left, the same for every column. */
    private void look() {
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

    private static void shift(Map<Field, Double> scores, Field field, double by) {
        scores.computeIfPresent(field, (key, score) -> score + by);
    }
}
