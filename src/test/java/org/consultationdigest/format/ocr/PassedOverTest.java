package org.consultationdigest.format.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.consultationdigest.format.scan.GreyImage;
import org.consultationdigest.format.scan.ScannedPage;
import org.junit.jupiter.api.Test;

/** A line of which the number at its left was passed over. */
class PassedOverTest {
    private static final RecognisedWord LINE = new RecognisedWord("Please add the number", 96, 4, 400, 160, 590, 50);

    @Test
    void isReadAloneAndStaysDoubtfulOnALineOfItsOwn() throws Exception {
        Scattered scattered = new Scattered(new RecognisedWord("12", 91, 0, 100, 165, 60, 40));

        RecognisedScan scan = added("12", scattered);

        assertThat(scan.words()).hasSize(2);
        assertThat(scan.words().get(1).text()).isEqualTo("12");
        assertThat(scan.words().get(1).line()).isEqualTo(5);
        assertThat(scan.words().get(1).isDoubtfulNumber()).isTrue();
    }

    @Test
    void isCountedWhenItIsARomanNumeral() throws Exception {
        RecognisedScan scan = added("III.2", new Scattered(new RecognisedWord("IH.2", 70, 0, 98, 160, 110, 50)));

        assertThat(scan.words().get(1).text()).isEqualTo("III.2");
    }

    @Test
    void addsNoWordsThatAreNoNumbers() throws Exception {
        assertThat(added("sign", new Scattered(new RecognisedWord("sign", 91, 0, 100, 165, 60, 40)))
                        .words())
                .containsExactly(LINE);
    }

    @Test
    void isNotAskedForWhereAllOfALineWasRead() throws Exception {
        Scattered scattered = new Scattered(new RecognisedWord("12", 91, 0, 100, 165, 60, 40));

        assertThat(added("", scattered).words()).containsExactly(LINE);
        assertThat(scattered.asked).isEmpty();
    }

    private static RecognisedScan added(String number, Scattered scattered) throws Exception {
        RecognisedScan scan = new RecognisedScan(ScannedPage.straightened(page(number)), List.of(LINE));
        return new PassedOver(scattered).added(scan, Duration.ofSeconds(20));
    }

    private static BufferedImage page(String number) {
        BufferedImage page = new BufferedImage(1000, 400, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = page.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, page.getWidth(), page.getHeight());
        graphics.setColor(Color.BLACK);
        graphics.setFont(new Font(Font.SERIF, Font.PLAIN, 46));
        graphics.drawString(number, 102, 200);
        graphics.drawString("Please add the number", 402, 200);
        graphics.dispose();
        return page;
    }

    private static final class Scattered implements TextRecognition {
        private final RecognisedWord answer;
        private final List<Layout> asked = new ArrayList<>();

        Scattered(RecognisedWord answer) {
            this.answer = answer;
        }

        @Override
        public String key() {
            return "test";
        }

        @Override
        public int minimumConfidence() {
            return 95;
        }

        @Override
        public List<String> missingLanguages() {
            return List.of();
        }

        @Override
        public List<String> languages() {
            return List.of("vie");
        }

        @Override
        public List<RecognisedWord> words(GreyImage picture, List<String> languages, Layout layout, Duration limit) {
            asked.add(layout);
            return List.of(answer);
        }
    }
}
