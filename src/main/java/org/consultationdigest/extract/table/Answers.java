package org.consultationdigest.extract.table;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.consultationdigest.text.Folding;

/** Tells what people said from what they were answered, by the places of the columns and whose words they hold. */
final class Answers {
    private static final double STRONG = 7;
    private static final double SHIFT = 3;
    private static final int LONGEST_HEADER = 600;
    private static final double MUCH_LONGER = 1.5;

    private static final Pattern QUESTION = Pattern.compile(
            "\\b(?:questions?|q|cau hoi|preguntas?|respondents?|repondants?|nguoi tra loi|encuestad[oa]s?)\\b");

    private static final Pattern OF_THE_ASKED = Pattern.compile(
            "^(?:audience|participant|stakeholder|consultee|respondent|member|public|communit(?:y|ies)|customer|resident)s?(?: s)? ");

    private final TableScores table;

    private Answers(TableScores table) {
        this.table = table;
    }

    /** Shifts the scores in place; each rule sees what the rules before it have left, the same for every column. */
    static void weigh(TableScores table) {
        Answers answers = new Answers(table);
        answers.answersToQuestions();
        table.look();
        SpokenOf.weigh(table);
        answers.commentsAfterTheProposal();
        table.look();
        answers.voices();
        table.look();
        answers.voicesOnATopic();
        table.look();
        answers.changesMade();
        table.look();
        answers.outcomes();
        table.look();
        answers.laterTexts();
        table.look();
        answers.reasonsForADecision();
        table.look();
        answers.reasonsForAStance();
        table.look();
    }

    /** Shifts the scores of decisions that stand where nothing is decided yet. */
    static void weighDecisions(TableScores table) {
        new Answers(table).decisionsBeforeTheComment();
    }

    /** Nothing is decided left of what is said, if the title may mean something else. */
    private void decisionsBeforeTheComment() {
        for (int column = 0; column < table.size() && !table.best(column).saysSomething(); column++) {
            Map<Field, Double> scores = table.scores(column);
            if (scores.size() > 1 && table.best(column) == Field.DECISION && table.firstBest(Field.COMMENT) > column) {
                TableScores.shift(scores, Field.DECISION, -STRONG);
            }
        }
    }

    /** Where questions are asked and nothing else is said, the first response is what the contributor says. */
    private void answersToQuestions() {
        boolean asked = table.headers().stream()
                .filter(header -> header.length() <= LONGEST_HEADER)
                .anyMatch(header -> QUESTION.matcher(Folding.folded(header)).find());
        for (int column = 0; column < table.size(); column++) {
            int proposal = table.firstBest(Field.PROPOSED_CHANGE);
            boolean nothingElse = !saidLeftOf(column)
                    && (proposal < 0 || proposal > column)
                    && !table.elsewhere(Field.DECISION, column, HeaderScores.RECOGNISED);
            Map<Field, Double> scores = table.scores(column);
            boolean theirs = asked
                    || OF_THE_ASKED
                            .matcher(Folding.folded(table.header(column)))
                            .find();
            if (theirs
                    && nothingElse
                    && table.best(column) == Field.RESPONSE
                    && !Voice.isOfTheDrafters(table.header(column))) {
                scores.merge(Field.COMMENT, STRONG + SHIFT, Double::sum);
                scores.remove(Field.RESPONSE);
                answersRightOf(column);
                return;
            }
        }
    }

    private void answersRightOf(int comment) {
        for (int column = comment + 1; column < table.size(); column++) {
            if (Voice.isNamed(table.header(column))) {
                TableScores.turn(table.scores(column), Field.COMMENT, Field.RESPONSE);
            }
        }
    }

    /** Whether somebody has said something before, or says it in a column that is not that of one body's words. */
    private boolean saidLeftOf(int column) {
        for (int other = 0; other < table.size(); other++) {
            boolean answer = other > column && Voice.isNamed(table.header(other));
            if (other != column && !answer && table.best(other) == Field.COMMENT) {
                return true;
            }
        }
        return false;
    }

    /** A second column of comments to the right of the proposed change is the answer to the first. */
    private void commentsAfterTheProposal() {
        int proposal = table.firstBest(Field.PROPOSED_CHANGE);
        int comment = table.firstBest(Field.COMMENT);
        for (int column = proposal + 1; proposal > comment && comment >= 0 && column < table.size(); column++) {
            Map<Field, Double> scores = table.scores(column);
            if (scores.containsKey(Field.COMMENT)) {
                TableScores.turn(scores, Field.COMMENT, Field.RESPONSE);
            }
        }
    }

    /** What a named body says to the right of what everybody says is its answer. */
    private void voices() {
        boolean said = false;
        for (int column = 0; column < table.size(); column++) {
            Map<Field, Double> scores = table.scores(column);
            boolean voice =
                    Voice.isNamed(table.header(column)) || table.content(column).most(CellLook.REPLY);
            if (voice && said && scores.containsKey(Field.COMMENT)) {
                TableScores.turn(scores, Field.COMMENT, Field.RESPONSE);
            }
            said |= !voice && table.best(column).saysSomething();
        }
    }

    /**
     * Where what was taken for the comment is much shorter than what two bodies or more say to the right of it, it is what they
     * speak of, and all but the last say what they think.
     */
    private void voicesOnATopic() {
        int topic = table.firstBest(Field.COMMENT);
        List<Integer> voices = IntStream.range(topic + 1, table.size())
                .filter(column -> table.best(column) == Field.RESPONSE)
                .boxed()
                .toList();
        boolean spokenOf = topic >= 0
                && voices.size() > 1
                && !table.elsewhere(Field.COMMENT, topic, HeaderScores.RECOGNISED)
                && !table.elsewhere(Field.PROPOSED_CHANGE, topic, HeaderScores.RECOGNISED);
        for (int column : spokenOf ? voices.subList(0, voices.size() - 1) : List.<Integer>of()) {
            ColumnContent content = table.content(column);
            boolean longer =
                    content.length() > MUCH_LONGER * table.content(topic).length();
            if (longer && Voice.isNamed(table.header(column)) && !content.most(CellLook.REPLY)) {
                table.scores(topic).remove(Field.COMMENT);
                table.scores(topic).merge(Field.THEME, STRONG, Double::max);
                TableScores.turn(table.scores(column), Field.RESPONSE, Field.COMMENT);
            }
        }
    }

    /** A change right of an answer, of which the title does not say who wants it, has been made. */
    private void changesMade() {
        boolean answered = false;
        for (int column = 0; column < table.size(); column++) {
            Map<Field, Double> scores = table.scores(column);
            if (answered && scores.containsKey(Field.RESPONSE) && table.best(column) == Field.PROPOSED_CHANGE) {
                scores.merge(Field.RESPONSE, scores.getOrDefault(Field.PROPOSED_CHANGE, 0.0) + SHIFT, Double::max);
            }
            answered |= table.best(column) == Field.RESPONSE || table.best(column) == Field.DECISION;
        }
    }

    /** What is said in a word or two right of an answer has been decided. */
    private void outcomes() {
        int answer = table.firstBest(Field.RESPONSE);
        for (int column = answer + 1; answer >= 0 && column < table.size(); column++) {
            ColumnContent content = table.content(column);
            boolean brief =
                    (content.most(CellLook.KEYWORD) && table.scores(column).containsKey(Field.DECISION))
                            || content.mostEither(CellLook.VERDICT, CellLook.YES_NO);
            if (brief
                    && table.best(column) == Field.RESPONSE
                    && !table.content(answer).most(CellLook.KEYWORD)) {
                TableScores.turn(table.scores(column), Field.RESPONSE, Field.DECISION);
            }
        }
    }

    /** Of two texts of the draft the one right of the comment is what came of it. */
    private void laterTexts() {
        int comment = table.firstBest(Field.COMMENT);
        int first = table.firstBest(Field.DRAFT_TEXT);
        for (int column = comment + 1; first >= 0 && first < comment && column < table.size(); column++) {
            if (table.best(column) == Field.DRAFT_TEXT) {
                TableScores.turn(table.scores(column), Field.DRAFT_TEXT, Field.RESPONSE);
            }
        }
    }

    /** A reason right of a decision is that of the decision. */
    private void reasonsForADecision() {
        for (int column = 1; column < table.size(); column++) {
            Map<Field, Double> scores = table.scores(column);
            boolean decided = table.best(column - 1) == Field.DECISION || table.best(column - 1) == Field.RESPONSE;
            if (decided && table.best(column) == Field.RATIONALE) {
                TableScores.turn(scores, Field.RATIONALE, Field.RESPONSE);
            }
        }
    }

    /** Where people are asked whether they agree and nothing else is said, their reason is what they say. */
    private void reasonsForAStance() {
        boolean said = table.firstBest(Field.COMMENT) >= 0 || table.firstBest(Field.PROPOSED_CHANGE) >= 0;
        int reason = table.firstBest(Field.RATIONALE);
        if (!said && reason >= 0 && table.firstBest(Field.STANCE) >= 0) {
            table.scores(reason).merge(Field.COMMENT, STRONG + SHIFT, Double::sum);
        }
    }
}
