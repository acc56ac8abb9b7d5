package org.consultationdigest.extract.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Running text and what only looks like it. */
class ProseTest {

    @Test
    void takesSeveralWordsThatEndAsASentenceDoesForASentence() {
        assertThat(Prose.isSentence("The figure is old.")).isTrue();
        assertThat(Prose.isSentence("Is the figure old?\"")).isTrue();
    }

    @Test
    void takesMoreWordsThanAHeadingHasForASentenceThoughItDoesNotEnd() {
        assertThat(Prose.isSentence("đề nghị bổ sung số liệu về lao động trẻ em"))
                .isTrue();
    }

    @Test
    void takesAHeadingAndAShortAnswerForNone() {
        assertThat(Prose.isSentence("Mesa 4 Agua y saneamiento")).isFalse();
        assertThat(Prose.isSentence("Not accepted.")).isFalse();
        assertThat(Prose.isSentence("")).isFalse();
    }

    @Test
    void countsWordsNoFurtherThanAsked() {
        assertThat(Prose.words("one two 3 three", 10)).isEqualTo(3);
        assertThat(Prose.words("one two three", 2)).isEqualTo(2);
    }
}
