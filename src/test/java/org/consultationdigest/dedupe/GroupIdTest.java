package org.consultationdigest.dedupe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroupIdTest {

    @Test
    void isWrittenWithFourDigitsAndACheckDigit() {
        assertThat(new GroupId(799_273_987).written()).isEqualTo("C-799273987-" + luhn("799273987"));
        assertThat(new GroupId(1).written()).isEqualTo("C-0001-8");
        assertThat(new GroupId(2).written()).isEqualTo("C-0002-6");
        assertThat(new GroupId(12_345).written()).isEqualTo("C-12345-5");
    }

    @Test
    void isReadAsItIsWritten() {
        for (int number = 1; number <= 10_000; number++) {
            assertThat(GroupId.parse(new GroupId(number).written())).contains(new GroupId(number));
        }
    }

    @Test
    void noticesEveryWrongDigit() {
        for (int number = 1; number <= 10_000; number += 7) {
            String written = new GroupId(number).written();
            for (String wrong : withOneDigitWrong(written)) {
                assertThat(GroupId.parse(wrong)).as(wrong).isEmpty();
            }
        }
    }

    @Test
    void noticesEveryPairOfNeighboursChangedOverButZeroAndNine() {
        for (int number = 1; number <= 10_000; number++) {
            String digits = new GroupId(number).written().replaceAll("\\D", "");
            for (int i = 0; i + 1 < digits.length(); i++) {
                String pair = digits.substring(i, i + 2);
                if (pair.charAt(0) != pair.charAt(1) && !pair.equals("09") && !pair.equals("90")) {
                    String changed = digits.substring(0, i) + pair.charAt(1) + pair.charAt(0) + digits.substring(i + 2);
                    String wrong = "C-" + changed.substring(0, changed.length() - 1) + "-"
                            + changed.charAt(changed.length() - 1);
                    assertThat(GroupId.parse(wrong)).as(wrong).isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "C-1-8", "C-0000-0", "C-0001", "C-0001-8 and more", "K-0001-8", "C-٠٠٠١-8", "=C-0001-8"})
    void isNothingElse(String written) {
        assertThat(GroupId.parse(written)).isEmpty();
    }

    @Test
    void isReadInSmallLettersAndBetweenSpaces() {
        assertThat(GroupId.parse(" c-0001-8 ")).contains(new GroupId(1));
    }

    @Test
    void isCountedFromOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> new GroupId(0));
    }

    /** The scheme as the standard words it, from the right: double every second digit, beginning with the last. */
    private static int luhn(String digits) {
        int sum = 0;
        String fromTheRight = new StringBuilder(digits).reverse().toString();
        for (int i = 0; i < fromTheRight.length(); i++) {
            int digit = Character.digit(fromTheRight.charAt(i), 10);
            int weighted = i % 2 == 0 ? 2 * digit : digit;
            sum += weighted / 10 + weighted % 10;
        }
        return (10 - sum % 10) % 10;
    }

    private static List<String> withOneDigitWrong(String written) {
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < written.length(); i++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                if (Character.isDigit(written.charAt(i)) && written.charAt(i) != digit) {
                    wrong.add(written.substring(0, i) + digit + written.substring(i + 1));
                }
            }
        }
        return wrong;
    }
}
