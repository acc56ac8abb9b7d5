package org.consultationdigest.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** What a run does when it was cut off, may not run, or finds what it wrote changed. */
class InterruptedConsolidationTest {
    private static final String CLINICS = "In Section I please add the number of clinics in the hills.";
    private static final String SCHOOLS = "In Section II please say how many schools have clean water.";

    @TempDir
    private Path folder;

    private ConsolidationScene scene;

    @BeforeEach
    void openAConsultation() throws IOException {
        scene = new ConsolidationScene(folder);
    }

    @Test
    void takesNoDecisionFromAWorkbookOfAnotherMemory() throws IOException {
        scene.receive("a.txt", CLINICS);
        scene.run();
        scene.type(scene.ids().get(CLINICS), "Decision", "Accepted");
        FileSystemUtils.deleteRecursively(scene.settings().state());
        scene.receive("0.txt", SCHOOLS);

        scene.run();

        assertThat(scene.shown(scene.ids().get(SCHOOLS), "Decision")).isEmpty();
        assertThat(scene.shown(scene.ids().get(CLINICS), "Decision")).isEmpty();
        assertThat(scene.written("problems"))
                .extracting(problem -> WrittenData.text(problem, "code"))
                .containsExactly("REVIEW_CONFLICT");
        assertThat(scene.output().resolve("archive/digest before run 1.xlsx")).exists();
    }

    @Test
    void refusesToWriteIntoTheSubmissions() throws IOException {
        scene.receive("digest/a.txt", CLINICS);
        JobSettings inside = scene.settings().writingTo(scene.inbox().resolve("digest"));

        assertThatThrownBy(() ->
                        new Consolidation(inside, Clock.systemUTC(), duration -> {}, Progress.silent(), "1").run())
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("inside the submissions");
    }

    @Test
    void goesOnWhereARunThatFailedWasCutOff() throws IOException {
        scene.receive("a.txt", CLINICS);
        scene.receive("b.txt", SCHOOLS);
        assertThatThrownBy(() -> scene.run(failingAt(Progress.Step.LINK))).isInstanceOf(RunFailedException.class);
        assertThat(scene.workbook()).doesNotExist();

        Consolidation.Result.Done done = (Consolidation.Result.Done) scene.run();

        assertThat(done.resumed()).isTrue();
        assertThat(done.run()).isEqualTo(1);
        assertThat(scene.ids()).containsOnlyKeys(CLINICS, SCHOOLS);
        assertThat(scene.check().differences()).isEmpty();
    }

    @Test
    void beginsAnewAfterARunWasKilledBeforeItsFirstExecutionWasNoted() throws Exception {
        scene.receive("a.txt", CLINICS);
        assertThatThrownBy(() -> scene.run(failingAt(Progress.Step.LINK))).isInstanceOf(RunFailedException.class);
        forgetExecutions();

        scene.run();

        assertThat(scene.ids()).containsOnlyKeys(CLINICS);
        assertThat(scene.check().differences()).isEmpty();
    }

    private void forgetExecutions() throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        scene.settings().databaseLocation().url());
                Statement statement = connection.createStatement()) {
            for (String table : List.of("STEP_EXECUTION_CONTEXT", "STEP_EXECUTION", "JOB_EXECUTION_CONTEXT")) {
                statement.executeUpdate("delete from BATCH_" + table);
            }
            statement.executeUpdate("delete from BATCH_JOB_EXECUTION_PARAMS");
            statement.executeUpdate("delete from BATCH_JOB_EXECUTION");
        }
    }

    @Test
    void beginsANewRunWhenTheInboxHasChangedSinceARunWasCutOff() throws IOException {
        scene.receive("a.txt", CLINICS);
        assertThatThrownBy(() -> scene.run(failingAt(Progress.Step.WRITE_DIGEST)))
                .isInstanceOf(RunFailedException.class);

        scene.receive("b.txt", SCHOOLS);
        Consolidation.Result.Done done = (Consolidation.Result.Done) scene.run();

        assertThat(done.resumed()).isFalse();
        assertThat(done.run()).isEqualTo(2);
        assertThat(scene.ids()).containsOnlyKeys(CLINICS, SCHOOLS);
    }

    @Test
    void refusesToRunTwiceAtOnce() throws IOException {
        scene.receive("a.txt", CLINICS);
        Files.createDirectories(scene.settings().state());
        RunLock other =
                RunLock.take(scene.settings().state().resolve("run.lock")).orElseThrow();

        Consolidation.Result meanwhile = other.during(scene::run);

        assertThat(meanwhile).isEqualTo(new Consolidation.Result.AnotherRunActive());
        assertThat(scene.run()).isInstanceOf(Consolidation.Result.Done.class);
    }

    @Test
    void namesTheDraftThatIsMissing() {
        scene.settings().report().toFile().delete();

        assertThatThrownBy(() -> scene.run()).isInstanceOf(UsageException.class).hasMessageContaining("draft.tsv");
        assertThat(scene.output()).doesNotExist();
    }

    @Test
    void seesThatACommentWasTakenOutOfTheWrittenFiles() throws IOException {
        scene.receive("a.txt", CLINICS, SCHOOLS);
        scene.run();
        Path comments = scene.output().resolve("data/comments.jsonl");
        String lines = Files.readString(comments);
        Files.writeString(comments, lines.substring(lines.indexOf('\n') + 1));

        assertThat(scene.check().differences())
                .hasSize(2)
                .anyMatch(difference -> difference.contains("is not in comments.jsonl"));
    }

    private static Progress failingAt(Progress.Step failing) {
        return new Progress() {
            @Override
            public void begin(Step step, long total) {
                if (step == failing) {
                    throw new IllegalStateException("the power went out");
                }
            }

            @Override
            public void advance(Step step, long items) {}

            @Override
            public void end(Step step) {}
        };
    }
}
