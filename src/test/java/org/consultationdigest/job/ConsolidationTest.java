package org.consultationdigest.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.consultationdigest.intake.DocumentStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way from an inbox to a digest, again and again. */
class ConsolidationTest {
    private static final String CLINICS = "In Section I please add the number of clinics in the hills.";
    private static final String SCHOOLS = "In Section II please say how many schools have clean water.";
    private static final String TEACHERS = "In Section II please add the pay of teachers in rural districts.";

    @TempDir
    private Path folder;

    private ConsolidationScene scene;

    @BeforeEach
    void openAConsultation() throws IOException {
        scene = new ConsolidationScene(folder);
    }

    @Test
    void writesEveryCommentOnceUnderItsSectionWithEveryoneWhoSaidIt() throws IOException {
        scene.receive("2025-03-12 Capital/a.txt", CLINICS, SCHOOLS);
        scene.receive("2025-03-19 Delta/b.txt", SCHOOLS.toUpperCase(Locale.ROOT));

        Consolidation.Result.Done done = (Consolidation.Result.Done) scene.run();

        assertThat(done.summary().comments()).isEqualTo(3);
        assertThat(done.summary().rows()).isEqualTo(2);
        assertThat(scene.written("groups"))
                .extracting(
                        group -> WrittenData.text(group, "section"),
                        group -> group.get("comments").size(),
                        group -> group.get("workshops").toString())
                .containsExactly(
                        tuple("I", 1, "[\"2025-03-12 Capital\"]"),
                        tuple("II", 2, "[\"2025-03-12 Capital\",\"2025-03-19 Delta\"]"));
        assertThat(scene.check().differences()).isEmpty();
    }

    @Test
    void saysThatThereIsNothingToDoWhenNothingHasCome() throws IOException {
        scene.receive("a.txt", CLINICS);
        scene.run();
        byte[] before = Files.readAllBytes(scene.workbook());

        Consolidation.Result result = scene.run();

        assertThat(result).isEqualTo(new Consolidation.Result.NothingToDo(1, scene.workbook()));
        assertThat(Files.readAllBytes(scene.workbook())).isEqualTo(before);
    }

    @Test
    void keepsADecisionWhenANewSubmissionArrives() throws IOException {
        scene.receive("a.txt", CLINICS);
        scene.run();
        String id = scene.ids().get(CLINICS);
        scene.type(id, "Decision", "Accepted");
        scene.type(id, "Response", "=Đã bổ sung số liệu");

        scene.receive("b.txt", SCHOOLS);
        scene.run();

        assertThat(scene.shown(id, "Decision")).isEqualTo("Accepted");
        assertThat(scene.shown(id, "Response")).isEqualTo("=Đã bổ sung số liệu");
        assertThat(scene.statuses())
                .containsEntry(id, "UNCHANGED")
                .containsEntry(scene.ids().get(SCHOOLS), "NEW");
        assertThat(scene.check().differences()).isEmpty();
    }

    @Test
    void readsADecisionBackThoughNothingElseHasCome() throws IOException {
        scene.receive("a.txt", CLINICS);
        scene.run();
        String id = scene.ids().get(CLINICS);
        scene.type(id, "Note", "ask the Ministry of Health");

        assertThat(scene.run()).isInstanceOf(Consolidation.Result.Done.class);

        assertThat(scene.shown(id, "Note")).isEqualTo("ask the Ministry of Health");
        assertThat(scene.run()).isInstanceOf(Consolidation.Result.NothingToDo.class);
    }

    @Test
    void keepsWhatIsTypedIntoAnotherSheet() throws IOException {
        scene.receive("a.txt", CLINICS);
        scene.run();
        scene.typeOn("Files", "a.txt", "Contributor", "Ministry of Health");

        scene.receive("b.txt", SCHOOLS);
        scene.run();
        scene.receive("c.txt", TEACHERS);
        scene.run();

        assertThat(scene.shownOn("Files", "a.txt", "Contributor")).isEqualTo("Ministry of Health");
    }

    @Test
    void tellsAProblemForEveryFileThatIsNotTaken() throws IOException {
        scene.receive("a.txt", CLINICS);
        Files.createSymbolicLink(
                scene.inbox().resolve("link.txt"), scene.inbox().resolve("a.txt"));

        scene.run();

        assertThat(scene.written("problems"))
                .extracting(problem -> WrittenData.text(problem, "code"))
                .containsExactly("UNREADABLE_FILE");
    }

    @Test
    void bringsBackARowThatWasDeletedTogetherWithItsDecision() throws IOException {
        scene.receive("a.txt", CLINICS, SCHOOLS);
        scene.run();
        String id = scene.ids().get(CLINICS);
        scene.type(id, "Decision", "Noted");
        scene.run();

        scene.edit(sheet -> sheet.removeRow(ConsolidationScene.rowOf(sheet, id)));
        scene.run();

        assertThat(scene.shown(id, "Decision")).isEqualTo("Noted");
    }

    @Test
    void keepsTheRowOfWhatACorrectedLetterStillSaysAndWithdrawsTheRest() throws IOException {
        scene.receive("a.txt", CLINICS, SCHOOLS);
        scene.run();
        String clinics = scene.ids().get(CLINICS);
        String schools = scene.ids().get(SCHOOLS);
        scene.type(schools, "Decision", "Accepted");

        scene.receive("a.txt", CLINICS, TEACHERS);
        scene.run();

        assertThat(scene.ids()).containsEntry(CLINICS, clinics);
        assertThat(scene.statuses()).containsEntry(schools, "WITHDRAWN");
        assertThat(scene.shown(schools, "Decision")).isEqualTo("Accepted");
        assertThat(scene.written("documents"))
                .extracting(document -> WrittenData.text(document, "status"))
                .containsExactlyInAnyOrder("READ", "SUPERSEDED");
        assertThat(scene.check().differences()).isEmpty();
    }

    @Test
    void keepsTheCommentsOfAFileThatWasDeletedFromTheInbox() throws IOException {
        scene.receive("a.txt", CLINICS);
        scene.run();

        Files.delete(scene.inbox().resolve("a.txt"));
        scene.receive("b.txt", SCHOOLS);
        scene.run();

        assertThat(scene.ids()).containsOnlyKeys(CLINICS, SCHOOLS);
        assertThat(scene.check().differences()).isEmpty();
    }

    @Test
    void givesTheSameIdsWhenAnotherVersionReadsEverythingAgain() throws IOException {
        scene.receive("a.txt", CLINICS, SCHOOLS);
        scene.run();
        var before = scene.ids();

        scene.upgradeTo("2.0");

        assertThat(scene.run()).isInstanceOf(Consolidation.Result.Done.class);
        assertThat(scene.ids()).isEqualTo(before);
    }

    @Test
    void tellsAnEmptyInboxAndWritesAnEmptyDigest() throws IOException {
        Consolidation.Result.Done done = (Consolidation.Result.Done) scene.run();

        assertThat(done.summary().received()).isZero();
        assertThat(scene.workbook()).exists();
        assertThat(scene.check().differences()).isEmpty();
    }

    @Test
    void setsABrokenFileAsideAndReadsTheRest() throws IOException {
        scene.receive("a.txt", CLINICS);
        Files.write(scene.inbox().resolve("broken.docx"), new byte[] {'P', 'K', 3, 4, 0, 0, 1, 2, 3});
        Files.createFile(scene.inbox().resolve("nothing.docx"));

        Consolidation.Result.Done done = (Consolidation.Result.Done) scene.run();

        assertThat(done.summary().files(DocumentStatus.READ)).isEqualTo(1);
        assertThat(done.summary().files(DocumentStatus.REFUSED)).isEqualTo(1);
        assertThat(done.summary().files(DocumentStatus.EMPTY)).isEqualTo(1);
        assertThat(scene.ids()).containsOnlyKeys(CLINICS);
        assertThat(scene.written("problems")).hasSize(2);
    }
}
