package org.consultationdigest.extract.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that are sorted by their first letters mean what they meant before. */
class AlternativesTest {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final List<String> SYLLABLES = List.of("đề", "nghị", "sửa", "add", "ap", "a", "be", "Ý", "z9", "-");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "đề nghị|sửa|add|apply",
                "(?:we )?(?:add|apply|sửa)(?! be)|bea?|ý",
                "(?<!be )(?:đề|nghị) (?:a|be)|z\\d|\\d+|add",
                "a(?:dd|p)?|ap|(?:đề|sửa)? nghị",
                "[ab]e|add"
            })
    void findsTheSameWordsInTheSamePlaces(String words) {
        Pattern plain = pattern(words);
        Pattern sorted = pattern(Alternatives.sorted(words));
        Random random = new Random(20250303);
        for (int i = 0; i < 2_000; i++) {
            String text = Stream.generate(() -> SYLLABLES.get(random.nextInt(SYLLABLES.size())))
                    .limit(1 + random.nextInt(8))
                    .collect(Collectors.joining(random.nextBoolean() ? " " : ""));

            assertThat(found(sorted, text)).as(text).isEqualTo(found(plain, text));
        }
    }

    private static Pattern pattern(String words) {
        return Pattern.compile("(?<!\\w)(?:" + words + ")(?!\\w)", FLAGS);
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.start() + "-" + match.end())
                .toList();
    }
}
