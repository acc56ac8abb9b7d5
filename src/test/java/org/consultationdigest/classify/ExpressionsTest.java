package org.consultationdigest.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ExpressionsTest {

    @Test
    void findsWholeWordsOnly() {
        Expressions add = Expressions.of("add(?:s|ed)?");
        assertThat(add.all("we added an address, to add it")).containsExactly(new Cue("added", 3), new Cue("add", 24));
    }

    @Test
    void takesTheFirstOfTwoExpressionsAtOnePlace() {
        assertThat(Expressions.of("bổ sung(?: thêm)?", "bổ").all("đề nghị bổ sung thêm"))
                .containsExactly(new Cue("bổ sung thêm", 8));
    }

    @Test
    void looksBehindTheWord() {
        Expressions opposed = Expressions.of("(?<!không )phản đối");
        assertThat(opposed.first("bộ không phản đối")).isEmpty();
        assertThat(opposed.first("bộ phản đối")).contains(new Cue("phản đối", 3));
    }

    @Test
    void writesOutTheAlternativesAnExpressionBeginsWith() {
        assertThat(Alternatives.of("(?:the )?(?:state(?: party)?|government) should"))
                .containsExactly(
                        "the (?:state(?: party)?|government) should", "state(?: party)? should", "government should");
    }

    @Test
    void refusesAnExpressionThatBeginsWithNoLetters() {
        assertThatIllegalArgumentException().isThrownBy(() -> Expressions.of("\\d+ words"));
    }
}
