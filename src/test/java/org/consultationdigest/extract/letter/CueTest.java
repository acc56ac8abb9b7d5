package org.consultationdigest.extract.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A cue finds what its expression finds, however it looks for it. */
class CueTest {
    private static final int FLAGS =
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL;
    private static final List<String> SYLLABLES =
            List.of("đề", "NGHỊ", "sửa", "Add", "ap", "a", "be", "Ý", "z9", "-", "“", "(", "_", "́");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "đề nghị|sửa|add|apply",
                "(?:we )?(?:add|apply|sửa)(?! be)|bea?|ý",
                "(?<!be )(?:đề|nghị) (?:a|be)|z\\d|\\d+|add"
            })
    void findsWhatTheExpressionFinds(String words) {
        Cue anywhere = Cue.anywhere(words);
        Cue atStart = Cue.atStart(words);
        Cue line = Cue.line("^(?:" + words + ").*");
        Pattern plain = Pattern.compile("(?<!\\w)(?:" + words + ")(?!\\w)", FLAGS);
        Pattern first = Pattern.compile("^[\\s\"“(*]*(?:" + words + ")(?!\\w)", FLAGS);
        Pattern whole = Pattern.compile("^(?:" + words + ").*", FLAGS);
        Random random = new Random(20250304);
        for (int i = 0; i < 3_000; i++) {
            String text = Stream.generate(() -> SYLLABLES.get(random.nextInt(SYLLABLES.size())))
                    .limit(random.nextInt(8))
                    .collect(Collectors.joining(random.nextBoolean() ? " " : ""));

            assertThat(anywhere.isIn(text))
                    .as(text)
                    .isEqualTo(plain.matcher(text).find());
            assertThat(atStart.isIn(text))
                    .as(text)
                    .isEqualTo(first.matcher(text).find());
            assertThat(line.isIn(text)).as(text).isEqualTo(whole.matcher(text).find());
            assertThat(line.fits(text)).as(text).isEqualTo(whole.matcher(text).matches());
        }
    }
}
