package org.consultationdigest.digest.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TagsTest {
    @Test
    void tellsTheTextBeforeATag() throws IOException {
        assertThat(texts("<sst><si><t>Đề nghị</t></si><si><t xml:space=\"preserve\"> b </t></si></sst>"))
                .containsExactly("Đề nghị", " b ");
    }

    @Test
    void tellsATextLongerThanWhatIsReadAtOnce() throws IOException {
        String text = "ý ".repeat(100_000);

        assertThat(texts("<t>" + text + "</t>")).containsExactly(text);
    }

    @Test
    void takesABracketInAnAttributeForNoEndOfTheTag() throws IOException {
        Tags tags = of("<c note='a > b' r=\"A7\"><v>1</v></c>");

        assertThat(tags.next()).isTrue();
        assertThat(tags.opens("c")).isTrue();
        assertThat(tags.hasNumbered("r", "A")).isTrue();
    }

    @Test
    void knowsAColumnFromOneWhoseLettersBeginAlike() throws IOException {
        Tags tags = of("<c r=\"AB7\"/>");

        assertThat(tags.next()).isTrue();
        assertThat(tags.hasNumbered("r", "A")).isFalse();
        assertThat(tags.hasNumbered("r", "AB")).isTrue();
        assertThat(tags.opens("col")).isFalse();
    }

    @Test
    void refusesAPartThatIsCutOff() {
        assertThatThrownBy(() -> texts("<sst><si><t>half</t></si>")).hasMessageContaining("left open");
        assertThatThrownBy(() -> texts("<sst><si><t>half</t")).hasMessageContaining("does not end");
        assertThatThrownBy(() -> texts("</sst>")).hasMessageContaining("does not belong");
    }

    private static List<String> texts(String part) throws IOException {
        List<String> texts = new ArrayList<>();
        for (Tags tags = of(part); tags.next(); ) {
            if (tags.closes("t")) {
                texts.add(tags.text());
            }
        }
        return texts;
    }

    private static Tags of(String part) {
        return new Tags(new ByteArrayInputStream(part.getBytes(StandardCharsets.UTF_8)));
    }
}
