package org.consultationdigest.digest.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupTest {
    @ParameterizedTest
    @CsvSource({"0,0", "7,7", "10,10", "1048576,1048576", "2147483647,2147483647", "-12,-12"})
    void writesNumbersDigitByDigit(int number, String digits) throws IOException {
        assertThat(written(markup -> markup.raw(number))).isEqualTo(digits);
    }

    @Test
    void escapesWhatMeansSomethingInMarkup() throws IOException {
        assertThat(written(markup -> markup.attribute("said", "a<b> & \"c\"\n\td\r")))
                .isEqualTo(" said=\"a&lt;b&gt; &amp; &quot;c&quot;&#10;&#9;d&#13;\"");
    }

    @Test
    void writesEveryLetterAsThePlatformDoes() throws IOException {
        Random random = new Random(36);
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            random.ints(1 + random.nextInt(60_000 / (round + 1)), 'A', 0x1F700)
                    .filter(letter -> letter > '>')
                    .forEach(text::appendCodePoint);
            assertThat(written(markup -> markup.raw(text.toString())))
                    .isEqualTo(new String(text.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
            assertThat(written(markup -> markup.escaped(text.toString())))
                    .isEqualTo(new String(text.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
        }
    }

    private interface Writing {
        void into(Markup markup);
    }

    private static String written(Writing writing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Markup markup = new Markup(out);
        writing.into(markup);
        markup.flush();
        return out.toString(StandardCharsets.UTF_8);
    }
}
