package org.consultationdigest.extract.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What people speak of, what they say, and what they are answered. */
class SpokenOfTest {
    private static final String LONG =
            "The register was kept in full, but nobody from the audit came to see it before June.";
    private static final String OTHER =
            "Four of the cases were covered by the waiver, and copies of it were handed over.";

    @Test
    void takesTheFirstOfTwoBodiesForTheOneWhoIsAnsweredWhereNothingElseIsSaid() {
        TableScores table = table(
                column("Section", Map.of(Field.REFERENCE, 9.0), "1", "2"),
                column("Comments of the panel", Map.of(Field.RESPONSE, 9.0, Field.COMMENT, 2.0), LONG, OTHER),
                column("Authors' reply", Map.of(Field.RESPONSE, 9.0), "Changed.", "Kept."));

        SpokenOf.weigh(table);

        assertThat(best(table)).containsExactly(Field.REFERENCE, Field.COMMENT, Field.RESPONSE);
    }

    @Test
    void leavesTwoAnswersAloneWhereSomebodyHasSaidSomething() {
        TableScores table = table(
                column("Comment", Map.of(Field.COMMENT, 9.0), LONG, OTHER),
                column("View of the panel", Map.of(Field.RESPONSE, 9.0, Field.COMMENT, 2.0), LONG, OTHER),
                column("Reply", Map.of(Field.RESPONSE, 9.0), "Changed.", "Kept."));

        SpokenOf.weigh(table);

        assertThat(best(table)).containsExactly(Field.COMMENT, Field.RESPONSE, Field.RESPONSE);
    }

    @Test
    void leavesAnAnswerAloneThatNobodyAnswers() {
        TableScores table = table(
                column("View of the panel", Map.of(Field.RESPONSE, 9.0, Field.COMMENT, 2.0), LONG, OTHER),
                column("Date", Map.of(Field.DATE, 9.0), "1/2/2024", "2/2/2024"));

        SpokenOf.weigh(table);

        assertThat(best(table)).containsExactly(Field.RESPONSE, Field.DATE);
    }

    @Test
    void takesAFindingLeftOfACertainCommentForTheTextOfTheDraft() {
        TableScores table = table(
                column("Finding", Map.of(Field.COMMENT, 7.5, Field.DRAFT_TEXT, 5.5), LONG, OTHER),
                column("Comment", Map.of(Field.COMMENT, 9.0), OTHER, LONG));

        SpokenOf.weigh(table);

        assertThat(best(table)).containsExactly(Field.DRAFT_TEXT, Field.COMMENT);
    }

    @Test
    void leavesAFindingThatNobodyCommentsOnAComment() {
        TableScores table = table(
                column("Section", Map.of(Field.REFERENCE, 9.0), "1", "2"),
                column("Finding", Map.of(Field.COMMENT, 7.5, Field.DRAFT_TEXT, 5.5), LONG, OTHER));

        SpokenOf.weigh(table);

        assertThat(best(table)).containsExactly(Field.REFERENCE, Field.COMMENT);
    }

    @Test
    void takesShortWordsLeftOfALongCommentForItsTopicButKeepsShortSentences() {
        TableScores topics = table(
                column("Issue", Map.of(Field.COMMENT, 6.0), "Housing for the old", "Roads to the harbour"),
                column("Comment", Map.of(Field.COMMENT, 9.0), LONG, OTHER));
        TableScores sentences = table(
                column("Issue", Map.of(Field.COMMENT, 6.0), "Houses are too dear.", "The road is too narrow."),
                column("Comment", Map.of(Field.COMMENT, 9.0), LONG, OTHER));

        SpokenOf.weigh(topics);
        SpokenOf.weigh(sentences);

        assertThat(best(topics)).containsExactly(Field.THEME, Field.COMMENT);
        assertThat(best(sentences)).containsExactly(Field.COMMENT, Field.COMMENT);
    }

    @Test
    void takesVotesForAStanceAndThoseOfABodyRightOfACommentForItsDecision() {
        TableScores table = table(
                column("Submission", Map.of(Field.COMMENT, 9.0), "Support", "Oppose"),
                column("Reasons", Map.of(Field.COMMENT, 8.0), LONG, OTHER),
                column("Avis de la commission", Map.of(Field.COMMENT, 9.0), "favorable", "défavorable"));

        SpokenOf.weigh(table);

        assertThat(best(table)).containsExactly(Field.STANCE, Field.COMMENT, Field.DECISION);
    }

    private record Column(String header, Map<Field, Double> scores, List<String> cells) {}

    private static Column column(String header, Map<Field, Double> scores, String... cells) {
        return new Column(header, scores, List.of(cells));
    }

    private static TableScores table(Column... columns) {
        List<ColumnAssigner.Label> labels = new ArrayList<>();
        List<String> headers = new ArrayList<>();
        List<Map<Field, Double>> scores = new ArrayList<>();
        String[] lines = new String[columns[0].cells().size()];
        for (Column column : columns) {
            int place = labels.size() + 1;
            labels.add(new ColumnAssigner.Label(place, place, "", List.of(column.header())));
            headers.add(column.header());
            scores.add(new EnumMap<>(column.scores()));
            for (int row = 0; row < lines.length; row++) {
                String cell = column.cells().get(row);
                lines[row] = place == 1 ? cell : lines[row] + " | " + cell;
            }
        }
        return new TableScores(
                headers, scores, ColumnContent.of(labels, Tables.grid(lines).rows()));
    }

    private static List<Field> best(TableScores table) {
        List<Field> best = new ArrayList<>();
        for (int column = 0; column < table.size(); column++) {
            best.add(table.best(column));
        }
        return best;
    }
}
