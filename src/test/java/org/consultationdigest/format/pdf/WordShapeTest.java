package org.consultationdigest.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordShapeTest {
    private static final int SIZE = 1000;

    @Test
    void tellsTheSizeOfTypeFromWordsOfEveryShape() {
        Font font = new Font(Font.SERIF, Font.PLAIN, SIZE);
        FontRenderContext context = new FontRenderContext(null, true, true);
        for (String word : List.of(
                "comments",
                "reply",
                "source",
                "In",
                "2025",
                "gầy",
                "được",
                "Độc",
                "lập",
                "nước",
                "ỦY",
                "BỘ",
                "sau:",
                "mẹ")) {
            Rectangle2D drawn = font.createGlyphVector(context, word).getVisualBounds();

            assertThat(drawn.getHeight() / WordShape.of(word).height()).as(word).isCloseTo(1.12 * SIZE, within(250.0));
        }
    }

    @Test
    void readsComposedAndDecomposedLettersAlike() {
        assertThat(WordShape.of("me\u0323")).isEqualTo(WordShape.of("mẹ"));
    }

    @Test
    void tellsLettersThatFallBelowTheLine() {
        assertThat(WordShape.of("comments").fall()).isZero();
        assertThat(WordShape.of("reply").fall()).isPositive();
        assertThat(WordShape.of("mẹ").fall()).isPositive();
        assertThat(WordShape.of("mơ").rise()).isEqualTo(WordShape.of("mo").rise());
    }
}
