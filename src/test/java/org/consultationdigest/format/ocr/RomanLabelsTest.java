package org.consultationdigest.format.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import org.consultationdigest.format.scan.ScannedPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of sections that were printed as one thing and read as another. */
class RomanLabelsTest {
    private static final int LEFT = 200;
    private static final int BASELINE = 200;

    @ParameterizedTest
    @CsvSource({
        "III.2, II.2",
        "III.2, IH.2",
        "II.1, IL1",
        "II, I",
        "VII, VIl",
        "VIII, VH",
        "V.1, VI",
        "XI, Xl",
        "IV.3.a, IV.3.a",
        "XII.B, XI.B"
    })
    void areCountedInThePicture(String printed, String read) {
        for (String font : List.of(Font.SERIF, Font.SANS_SERIF)) {
            assertThat(mended(printed, read, font).text()).as(font).isEqualTo(printed);
        }
    }

    @Test
    void stayDoubtfulWhenTheyWerePutRightAndAsSureAsTheyWereElse() {
        assertThat(mended("III.2", "II.2", Font.SERIF).isDoubtfulNumber()).isTrue();
        assertThat(mended("III.2", "III.2", Font.SERIF).confidence()).isEqualTo(90);
    }

    @ParameterizedTest
    @ValueSource(strings = {"IT", "HIV", "11", "12.1", "I.B", "LIX", "HI"})
    void areLeftAloneWhereTheyAreReadAsTheyStandOrAreNone(String printed) {
        assertThat(mended(printed, printed, Font.SERIF).text()).isEqualTo(printed);
    }

    @Test
    void areLeftAloneInASentence() {
        RecognisedWord word = word("Il", 50);
        RecognisedWord next = new RecognisedWord("faut", 90, 0, word.right() + 12, word.top(), 80, 40);

        assertThat(RomanLabels.mended(List.of(word, next), page("II", Font.SERIF)))
                .containsExactly(word, next);
    }

    private static RecognisedWord mended(String printed, String read, String font) {
        return RomanLabels.mended(List.of(word(read, 160)), page(printed, font)).get(0);
    }

    private static RecognisedWord word(String read, int width) {
        return new RecognisedWord(read, 90, 0, LEFT - 5, BASELINE - 45, width, 60);
    }

    private static ScannedPage page(String label, String font) {
        BufferedImage page = new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = page.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, page.getWidth(), page.getHeight());
        graphics.setColor(Color.BLACK);
        graphics.setFont(new Font(font, Font.PLAIN, 46));
        graphics.drawString(label, LEFT, BASELINE);
        graphics.dispose();
        return ScannedPage.straightened(page);
    }
}
