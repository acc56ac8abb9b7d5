package org.consultationdigest.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is killed, stopped or started twice, and what the next one makes of it. */
class CutOffIT {
    /** More with {@code -Dkills=50}; each is at a moment drawn from the seed. */
    private static final int KILLS = Integer.getInteger("kills", 3);

    private static final long SEED = 20250312;

    private static final List<String> DATA =
            List.of("sections", "documents", "comments", "remainder", "groups", "problems");

    @TempDir
    private Path folder;

    @Test
    void aKilledRunEndsWithTheDigestOfAnUndisturbedOne() throws Exception {
        Program program = new Program(folder);
        long began = System.nanoTime();
        assertThat(consolidate(program, "undisturbed").code()).isZero();
        long millis = (System.nanoTime() - began) / 1_000_000;
        Random moments = new Random(SEED);

        for (int kill = 1; kill <= KILLS; kill++) {
            String output = "killed-" + kill;
            Process process = program.start(command(output));
            TimeUnit.MILLISECONDS.sleep((long) (millis * (0.2 + 0.8 * moments.nextDouble())));
            process.destroyForcibly();
            program.end(process);

            Program.Ended ended = consolidate(program, output);

            assertThat(ended.code()).as(ended.said()).isZero();
            for (String name : DATA) {
                Path written = folder.resolve(output).resolve("data").resolve(name + ".jsonl");
                Path expected = folder.resolve("undisturbed").resolve("data").resolve(name + ".jsonl");
                assertThat(written).as("kill " + kill).hasSameTextualContentAs(expected);
            }
            assertThat(Files.readAllBytes(folder.resolve(output).resolve("digest.xlsx")))
                    .as("kill " + kill)
                    .isEqualTo(Files.readAllBytes(folder.resolve("undisturbed").resolve("digest.xlsx")));
            assertThat(program.run("check", output).code()).isZero();
        }
    }

    @Test
    void aStoppedRunSaysSoAndTheNextOneGoesOn() throws Exception {
        Program program = new Program(folder);
        Process process = program.start(command("stopped"));
        while (process.isAlive() && !Files.exists(folder.resolve("stopped/state/consultation.mv.db"))) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        process.destroy();
        program.end(process);

        assertThat(consolidate(program, "stopped").code()).isZero();
        assertThat(program.run("check", "stopped").code()).isZero();
    }

    @Test
    void ofTwoStartsAtOnceOneWorksAndTheOtherSaysSo() throws Exception {
        Program program = new Program(folder);
        List<Integer> codes = new ArrayList<>();
        Process one = program.start(command("twice"));
        Process other = program.start(command("twice"));
        codes.add(program.end(one).code());
        codes.add(program.end(other).code());

        assertThat(codes).containsExactlyInAnyOrder(0, 3);
        assertThat(program.run("check", "twice").code()).isZero();
    }

    private Program.Ended consolidate(Program program, String output) throws IOException, InterruptedException {
        return program.run(command(output));
    }

    private String[] command(String output) {
        Path samples = Path.of(System.getProperty("samples")).toAbsolutePath();
        return new String[] {
            "consolidate",
            "--report",
            samples.resolve("draft-report.docx").toString(),
            "--submissions",
            samples.resolve("submissions").toString(),
            "--output",
            output
        };
    }
}
