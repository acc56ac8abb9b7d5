package org.consultationdigest.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One cell in the workbook decides about all letters that differ in what is filled in, also those that come later. */
class FamilyVerdictsTest {
    private static final String LETTER =
            "Section I: The household of number %s asks for a clinic in the commune, because the"
                    + " next hospital is a day away and children died on the road last winter.";

    private static final String KIND = "The same but for some words";

    @TempDir
    private Path folder;

    private ConsolidationScene scene;

    @BeforeEach
    void fourLettersOfACampaign() throws IOException {
        scene = new ConsolidationScene(folder);
        for (int household = 11; household <= 14; household++) {
            receive(household);
        }
        scene.run();
    }

    @Test
    void asksOneQuestionOfThem() throws IOException {
        assertThat(scene.statuses()).hasSize(4);
        assertThat(questions()).isEqualTo(1);
        assertThat(scene.shownOn("To decide", KIND, "The other says"))
                .matches("C-0001-8: 1[1-4]\nC-0002-6: 1[1-4]\nC-0003-4: 1[1-4]\nC-0004-2: 1[1-4]")
                .contains(": 11", ": 12", ": 13", ": 14");
    }

    @Test
    void putsThemIntoOneRowWithThoseThatComeLater() throws IOException {
        scene.typeOn("To decide", KIND, "Verdict", "Same");
        scene.run();
        assertThat(scene.statuses()).hasSize(1);
        receive(15);
        scene.run();

        assertThat(scene.statuses()).hasSize(1);
        assertThat(questions()).isZero();
        assertThat(scene.written("problems")).isEmpty();
        assertThat(scene.check().differences()).isEmpty();
    }

    @Test
    void keepsThemApartAndShowsWhatWasDecidedWithThoseThatComeLater() throws IOException {
        scene.typeOn("To decide", KIND, "Verdict", "Different");
        scene.run();
        receive(10);
        scene.run();

        assertThat(scene.statuses()).hasSize(5);
        assertThat(questions()).isEqualTo(1);
        assertThat(scene.shownOn("To decide", KIND, "Verdict")).isEqualTo("Different");
        assertThat(scene.written("problems")).isEmpty();
        assertThat(scene.check().differences()).isEmpty();
    }

    @Test
    void joinsThemWhenTheVerdictIsChanged() throws IOException {
        scene.typeOn("To decide", KIND, "Verdict", "Different");
        scene.run();
        scene.typeOn("To decide", KIND, "Verdict", "Same");
        scene.run();

        assertThat(scene.statuses()).hasSize(1);
        assertThat(scene.check().differences()).isEmpty();
    }

    private void receive(int household) throws IOException {
        scene.receive(household + ".txt", LETTER.formatted(household));
    }

    private long questions() throws IOException {
        return scene.count("To decide", KIND);
    }
}
