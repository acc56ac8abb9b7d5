package org.consultationdigest.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.junit.jupiter.api.Test;

class CellTextTest {

    @Test
    void writesControlCharactersAndLoneSurrogatesAsEscapes() {
        assertThat(CellText.parts("bell \u0007, half \uD83D, pair \uD83D\uDE00, return \r"))
                .containsExactly("bell _x0007_, half _xD83D_, pair \uD83D\uDE00, return _x000D_");
    }

    @Test
    void protectsWhatOnlyLooksLikeAnEscape() {
        assertThat(CellText.parts("_x0041_ and _x00g1_")).containsExactly("_x005F_x0041_ and _x00g1_");
    }

    @Test
    void protectsWhatBecomesAnEscapeByTheEscapeBehindIt() {
        assertThat(CellText.parts("_x0041\u0007")).containsExactly("_x005F_x0041_x0007_");
    }

    @Test
    void keepsAnEmptyTextAsOneEmptyCell() {
        assertThat(CellText.parts("")).containsExactly("");
    }

    @Test
    void cutsALongTextAtTheLimitAndNeverInsideAPair() {
        List<String> parts = CellText.parts("a".repeat(CellText.LIMIT - 1) + "\uD83D\uDE00" + "b");

        assertThat(parts).containsExactly("a".repeat(CellText.LIMIT - 1), "\uD83D\uDE00b");
    }

    @Test
    void givesBackEveryTextWhenThePartsAreDecodedAndJoined() {
        Random random = new Random(42);
        String letters = "aĐ\u0000\u0007\t\n\r_x0041_\uD83D\uDE00\uFFFE=ệ";
        for (int i = 0; i < 25; i++) {
            String text = random.ints(random.nextInt(3 * CellText.LIMIT), 0, letters.length())
                    .mapToObj(index -> String.valueOf(letters.charAt(index)))
                    .collect(Collectors.joining());

            List<String> parts = CellText.parts(text);

            assertThat(parts).allMatch(part -> part.length() <= CellText.LIMIT);
            String decoded = parts.stream()
                    .map(part -> new XSSFRichTextString(part).getString())
                    .collect(Collectors.joining());
            assertThat(Arrays.mismatch(decoded.toCharArray(), text.toCharArray()))
                    .isEqualTo(-1);
        }
    }
}
