package org.consultationdigest.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What reviewers type outside the sheet <em>Digest</em> is done by the next run, and undone when they take it back. */
class ReviewersWordsTest {
    private static final String CLINICS =
            "Section I: The report should say how many rural clinics were opened since the last review.";
    private static final String SCHOOLS =
            "Section II: Please add the number of boarding schools for children of ethnic minorities.";

    @TempDir
    private Path folder;

    private ConsolidationScene scene;

    @BeforeEach
    void aDigestOfTwoLetters() throws IOException {
        scene = new ConsolidationScene(folder);
        scene.receive("Women's Union.txt", CLINICS);
        scene.receive("b.txt", SCHOOLS);
        scene.run();
    }

    @Test
    void takesACommentOutThatIsNoneAndPutsItBackOnTheSameRow() throws IOException {
        String id = scene.ids().get(CLINICS);
        scene.type(id, "Response", "thank you");
        scene.typeOn("Comments", CLINICS, "Not a comment", "x");
        scene.run();

        assertThat(scene.statuses()).containsEntry(id, "WITHDRAWN");
        assertThat(scene.written("remainder"))
                .anySatisfy(text -> assertThat(text.toString()).contains(CLINICS, "SAID_BY_A_PERSON"));
        assertThat(scene.written("problems")).isEmpty();
        assertThat(scene.check().differences()).isEmpty();

        scene.typeOn("Set aside", CLINICS, "Is a comment", "Có");
        scene.run();

        assertThat(scene.ids()).containsEntry(CLINICS, id);
        assertThat(scene.shown(id, "Response")).isEqualTo("thank you");
        assertThat(scene.shownOn("Comments", CLINICS, "Not a comment")).isEmpty();
        assertThat(scene.written("problems")).isEmpty();
        assertThat(scene.check().differences()).isEmpty();
    }

    @Test
    void makesACommentOfATextThatWasSetAside() throws IOException {
        String furniture = "Dear colleagues,";
        scene.receive("c.txt", furniture, CLINICS);
        scene.run();
        scene.typeOn("Set aside", furniture, "Is a comment", "yes");
        scene.run();

        assertThat(scene.ids()).containsKey(furniture);
        assertThat(scene.written("remainder"))
                .noneSatisfy(text -> assertThat(text.toString()).contains(furniture));
        assertThat(scene.written("problems")).isEmpty();
        assertThat(scene.check().differences()).isEmpty();

        scene.typeOn("Comments", furniture, "Not a comment", "yes");
        scene.run();

        assertThat(scene.shownOn("Set aside", furniture, "Is a comment")).isEmpty();
        assertThat(scene.check().differences()).isEmpty();
    }

    @Test
    void filesACommentWhereAReviewerSays() throws IOException {
        scene.typeOn("Comments", CLINICS, "Section", "Education; I");
        scene.run();

        assertThat(comment(CLINICS).get("section").asString()).isEqualTo("II");
        assertThat(comment(CLINICS).get("alsoSections").toString()).isEqualTo("[\"I\"]");
        assertThat(comment(CLINICS).get("evidence").asString()).isEqualTo("filed here by a reviewer");
        assertThat(comment(CLINICS).has("linkRule")).isFalse();
        assertThat(scene.shownOn("Comments", CLINICS, "Section")).isEqualTo("Education; I");
    }

    @Test
    void saysWhatCanBeWrittenWhereItDoesNotUnderstand() throws IOException {
        scene.typeOn("Comments", CLINICS, "Section", "the chapter on health");
        scene.typeOn("Files", "b.txt", "Replaces", "the other one");
        scene.typeOn("Files", "b.txt", "Date", "31/02/2025");
        scene.run();

        assertThat(scene.written("problems"))
                .extracting(problem -> WrittenData.text(problem, "message"))
                .satisfiesExactlyInAnyOrder(
                        message -> assertThat(message).contains("the chapter on health", "sheet Summary"),
                        message -> assertThat(message).contains("the other one", "id of the other file"),
                        message -> assertThat(message).contains("31/02/2025", "24/11/2023"));
        assertThat(scene.shownOn("Comments", CLINICS, "Section")).isEqualTo("the chapter on health");
    }

    @Test
    void believesWhatIsSaidOfAFileUntilItIsTakenBack() throws IOException {
        scene.typeOn("Files", "b.txt", "Contributor", "Ministry of Education");
        scene.typeOn("Files", "b.txt", "Date", "24/11/2023");
        scene.run();

        assertThat(file("b.txt").get("contributor").asString()).isEqualTo("Ministry of Education");
        assertThat(file("b.txt").get("date").asString()).isEqualTo("2023-11-24");
        assertThat(comment(SCHOOLS).get("contributor").asString()).isEqualTo("Ministry of Education");

        scene.typeOn("Files", "b.txt", "Contributor", "");
        scene.run();

        assertThat(file("b.txt").has("contributor")).isFalse();
    }

    @Test
    void bringsNothingOfAFileThatIsIgnoredOrReplaced() throws IOException {
        String id = scene.ids().get(CLINICS);
        scene.typeOn("Files", "Women's Union.txt", "Ignore", "Yes");
        scene.run();

        assertThat(file("Women's Union.txt").get("status").asString()).isEqualTo("REFUSED");
        assertThat(file("Women's Union.txt").get("comments").asInt()).isZero();
        assertThat(scene.statuses()).containsEntry(id, "WITHDRAWN");
        assertThat(scene.check().differences()).isEmpty();

        scene.typeOn("Files", "Women's Union.txt", "Ignore", "");
        scene.typeOn(
                "Files",
                "Women's Union.txt",
                "Replaces",
                file("b.txt").get("id").asString());
        scene.run();

        assertThat(file("b.txt").get("status").asString()).isEqualTo("SUPERSEDED");
        assertThat(file("b.txt").get("replacedBy").asString())
                .isEqualTo(file("Women's Union.txt").get("id").asString());
        assertThat(scene.statuses())
                .containsEntry(id, "CHANGED")
                .containsEntry(scene.ids().get(SCHOOLS), "WITHDRAWN");
        assertThat(scene.check().differences()).isEmpty();
    }

    private JsonNode comment(String text) throws IOException {
        return one(scene.written("comments"), "text", text);
    }

    private JsonNode file(String path) throws IOException {
        return one(scene.written("documents"), "path", path);
    }

    private static JsonNode one(List<JsonNode> objects, String key, String value) {
        return objects.stream()
                .filter(each -> each.has(key) && each.get(key).asString().equals(value))
                .findFirst()
                .orElseThrow();
    }
}
