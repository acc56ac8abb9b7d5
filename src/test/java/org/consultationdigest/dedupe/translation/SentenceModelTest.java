package org.consultationdigest.dedupe.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SentenceModelTest {
    private static final List<String> PIECES =
            List.of("[CLS]", "[SEP]", "[UNK]", "water", "##s", "nước", "school", "trường");

    /** Water and nước lie on one axis, school and trường on another. */
    private static final float[][] POINTS = {
        {0, 0, 0}, {0, 0, 0}, {0, 0, 1}, {1, 0, 0}, {0, 0, 0}, {1, 0, 0}, {0, 1, 0}, {0, 1, 0}
    };

    @TempDir
    Path folder;

    @Test
    void givesTheMeanOfTheWordsPieces() {
        TinyModel.write(folder, PIECES, POINTS);

        try (SentenceModel model = opened()) {
            assertThat(model.of("water school")).containsExactly(new float[] {0.7071f, 0.7071f, 0}, within(0.001f));
            assertThat(model.of("waters")).containsExactly(1, 0, 0);
            assertThat(model.of("unheard")).containsExactly(0, 0, 1);
        }
    }

    @Test
    void pairsTextsOfNearMeaningInTwoLanguages() {
        TinyModel.write(folder, PIECES, POINTS);

        try (SentenceModel model = opened()) {
            assertThat(new Translations(Optional.of(model))
                            .among(List.of("nước nước", "trường"), List.of("school", "water", "unheard")))
                    .containsExactly(
                            new Translations.Pair(0, 1, List.of(new Translations.Shared("meaning", "1.00", "1.00"))),
                            new Translations.Pair(1, 0, List.of(new Translations.Shared("meaning", "1.00", "1.00"))));
        }
    }

    @Test
    void takesSmallLettersOnlyWhereTheModelSaysSo() throws IOException {
        TinyModel.write(folder, PIECES, POINTS);
        Files.writeString(folder.resolve("tokenizer_config.json"), "{\"do_lower_case\": true}");

        try (SentenceModel model = opened()) {
            assertThat(model.of("WATER")).containsExactly(1, 0, 0);
        }
    }

    @Test
    void refusesAFolderWithoutAModel() {
        assertThat(SentenceModel.open(folder))
                .isEqualTo(new SentenceModel.Opened.Refused("the folder of the model holds no model.onnx: " + folder));
    }

    @Test
    void refusesWhatIsNoModel() throws IOException {
        TinyModel.write(folder, PIECES, POINTS);
        Files.writeString(folder.resolve("model.onnx"), "no model");

        assertThat(SentenceModel.open(folder))
                .isInstanceOfSatisfying(
                        SentenceModel.Opened.Refused.class,
                        refused -> assertThat(refused.why()).startsWith("the model cannot be read: " + folder));
    }

    private SentenceModel opened() {
        return ((SentenceModel.Opened.Ready) SentenceModel.open(folder)).model();
    }
}
