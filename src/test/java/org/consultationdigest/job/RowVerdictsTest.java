package org.consultationdigest.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What reviewers say of rows outranks what the machine found, from the next run on and for ever. */
class RowVerdictsTest {
    private static final String CLINICS =
            "Section I: The report should say how many rural clinics were opened since the last review of the State.";
    private static final String SURGERIES =
            "Section I: Please give the number of village surgeries that started work in these years, by province.";

    @TempDir
    private Path folder;

    private ConsolidationScene scene;
    private String clinics;
    private String surgeries;

    @BeforeEach
    void aDigestOfTwoRows() throws IOException {
        scene = new ConsolidationScene(folder);
        scene.receive("a.txt", CLINICS);
        scene.receive("b.txt", SURGERIES);
        scene.run();
        clinics = scene.ids().get(CLINICS);
        surgeries = scene.ids().get(SURGERIES);
    }

    @Test
    void joinsARowToTheOneItIsSaidToBeTheSameAsWithWhatWasTypedInIt() throws IOException {
        scene.type(surgeries, "Same as", clinics);
        scene.type(surgeries, "Decision", "Accepted");
        scene.run();

        assertThat(scene.written("groups")).singleElement().satisfies(group -> {
            assertThat(group.get("id").asString()).isEqualTo(clinics);
            assertThat(group.get("comments").size()).isEqualTo(2);
        });
        assertThat(scene.shown(clinics, "Decision")).isEqualTo("Accepted");
        assertThat(scene.check().differences()).isEmpty();

        scene.receive("c.txt", "Section II: Please add a table of schools by province and by kind of school.");
        scene.run();

        assertThat(scene.statuses()).doesNotContainKey(surgeries);
        assertThat(scene.written("problems")).isEmpty();
        assertThat(scene.check().differences()).isEmpty();
    }

    @Test
    void tellsTheWordsOfAJoinedRowThatFoundOthersInTheirPlace() throws IOException {
        scene.type(clinics, "Response", "Figures are in annex 2.");
        scene.type(surgeries, "Response", "Figures are not kept.");
        scene.type(surgeries, "Same as", clinics);
        scene.run();

        assertThat(scene.shown(clinics, "Response")).isEqualTo("Figures are in annex 2.");
        assertThat(scene.written("problems"))
                .extracting(problem -> WrittenData.text(problem, "message"))
                .singleElement()
                .asString()
                .contains(surgeries, "Figures are not kept.");
        assertThat(scene.check().differences()).isEmpty();
    }

    @Test
    void takesACommentOutOfItsRowAndKeepsItOutWhenMoreSayTheSame() throws IOException {
        scene.receive("c.txt", CLINICS.toUpperCase(Locale.ROOT));
        scene.run();
        assertThat(scene.statuses()).hasSize(2);
        scene.typeOn("Comments", CLINICS.toUpperCase(Locale.ROOT), "Take out of group", "x");
        scene.receive("d.txt", CLINICS + " ");
        scene.run();

        assertThat(scene.statuses()).hasSize(3);
        assertThat(scene.check().differences()).isEmpty();
    }

    @Test
    void movesARowIntoTheSectionSaidAndBackWhenTheWordIsTakenBack() throws IOException {
        scene.type(clinics, "Move to section", "Education");
        scene.run();

        assertThat(scene.shown(clinics, "Section")).isEqualTo("II");
        scene.receive("c.txt", CLINICS.toUpperCase(Locale.ROOT));
        scene.run();
        assertThat(scene.shown(clinics, "Number of comments")).isEqualTo("2");
        assertThat(scene.shown(clinics, "Section")).isEqualTo("II");

        scene.type(clinics, "Move to section", "");
        scene.run();
        assertThat(scene.shown(clinics, "Section")).isEqualTo("I");
        assertThat(scene.check().differences()).isEmpty();
    }

    @Test
    void saysWhatCanBeWrittenWhereARowIsNotKnown() throws IOException {
        scene.type(clinics, "Same as", "the one below");
        scene.type(surgeries, "Move to section", "Chapter 9");
        scene.run();

        assertThat(scene.written("problems"))
                .extracting(problem -> WrittenData.text(problem, "message"))
                .satisfiesExactlyInAnyOrder(
                        message -> assertThat(message).contains("the one below", "id of another row"),
                        message -> assertThat(message).contains("Chapter 9", "id of a section"));
        assertThat(scene.shown(clinics, "Same as")).isEqualTo("the one below");
    }
}
