package org.consultationdigest.extract.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles that ask, or tell in a clause what somebody said or did. */
class TitleQuestionsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What did you miss in the draft that worries you?",
                "What people told us",
                "Qu'en pensez-vous ?",
                "¿Qué le preocupa?",
                "Điều gì làm anh chị lo lắng gì"
            })
    void takesWhatPeopleSayOrFeelForTheComment(String title) {
        assertThat(field(title)).contains(Field.COMMENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What should be changed?",
                "How would you improve it?",
                "Que faudrait-il modifier ?",
                "Lo que proponemos cambiar",
                "What people are proposing"
            })
    void takesWhatPeopleWouldChangeForTheProposal(String title) {
        assertThat(field(title)).contains(Field.PROPOSED_CHANGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"What we did", "How we have responded", "Ce que nous avons fait", "Lo que hicimos"})
    void takesWhatTheDraftersDidForTheResponse(String title) {
        assertThat(field(title)).contains(Field.RESPONSE);
    }

    @Test
    void takesWhatWasChangedByThoseWhoAskForTheirResponse() {
        assertThat(field("What our committee changed")).contains(Field.RESPONSE);
    }

    @Test
    void takesWhichOneSomebodyPrefersForAStance() {
        assertThat(field("Which option do you prefer?")).contains(Field.STANCE);
        assertThat(field("Quelle variante préférez-vous ?")).contains(Field.STANCE);
    }

    @Test
    void saysNothingOfAQuestionForAPlace() {
        assertThat(field("Which article do you comment on?")).isEmpty();
        assertThat(field("¿Qué artículo desea comentar?")).isEmpty();
    }

    @Test
    void saysNothingOfATitleThatIsNoClause() {
        assertThat(field("Comment")).isEmpty();
        assertThat(field("Organisation that responded")).isEmpty();
    }

    private static Optional<Field> field(String title) {
        return TitleQuestions.field(TitleMarks.of(title));
    }
}
