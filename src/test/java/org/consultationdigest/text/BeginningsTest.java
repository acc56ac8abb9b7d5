package org.consultationdigest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that an expression matches is passed over because of how it begins. */
class BeginningsTest {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final List<String> SYLLABLES =
            List.of("đề", "NGHỊ", "nghị", "sửa", "Add", "ap", "a", "be", "Ý", "z9", "-", "n°", "(b)", "bee", "no.");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "đề nghị|sửa|add|apply",
                "(?:we )?(?:add|apply|sửa)(?! be)|bea?|ý",
                "(?<!be )(?:đề|nghị) (?:a|be)|z\\d",
                "a(?:dd|p)?|ap|(?:đề|sửa)? ?nghị",
                "be{2}|be*|n[o°]\\.?|(?<number>z)9",
                "\\(?b\\)?|(?:be )+a|(?:đề ){0,2}nghị|no\\.",
                "^(?:[ab]e|add)|a[d)]+|đ\\w+"
            })
    void leaveOutNoPlaceWhereAWordOfTheExpressionBegins(String words) {
        Pattern pattern = Pattern.compile("(?:" + words + ")", FLAGS);
        Beginnings beginnings =
                Beginnings.of(words.replace("^(?:[ab]e|add)", "ae|be|add")).orElseThrow();
        Random random = new Random(20250303);
        for (int i = 0; i < 2_000; i++) {
            String text = Stream.generate(() -> SYLLABLES.get(random.nextInt(SYLLABLES.size())))
                    .limit(1 + random.nextInt(8))
                    .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
            Matcher matcher = pattern.matcher(text);
            for (int at = 0; at < text.length(); at++) {
                matcher.region(at, text.length()).useTransparentBounds(true);

                assertThat(beginnings.canBegin(text, at) || !matcher.lookingAt())
                        .as("%s at %d", text, at)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\d+|add", "[ab]e", "(?:a)?", ".*x", "a*", "add|", "(?:(?:\\w+ )?x|y)"})
    void areUnknownWhereAnythingCanBegin(String words) {
        assertThat(Beginnings.of(words)).isEmpty();
    }

    @Test
    void passOverWordsThatBeginOtherwise() {
        Beginnings beginnings = Beginnings.of("should|(?:we )?propose").orElseThrow();

        assertThat(beginnings.next("The draft is shown and we pray, SHOULD it", 0))
                .isEqualTo("The draft is ".length() + 0L);
        assertThat(beginnings.next("The draft is good; should", 0)).isEqualTo("The draft is good; ".length());
        assertThat(beginnings.next("It is not shouted: unshould", 0)).isEqualTo("It is not ".length());
        assertThat(beginnings.next("Nothing here, unshould", 0)).isEqualTo(-1);
    }
}
