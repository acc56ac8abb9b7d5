package org.consultationdigest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.consultationdigest.job.Progress;
import org.junit.jupiter.api.Test;

/** What a run says while it works. */
class TerminalProgressTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2025-03-12T12:00:00Z"), ZoneOffset.UTC);

    private final StringWriter said = new StringWriter();

    @Test
    void saysOneLineAStepWhenNobodyLooksOn() {
        work(new TerminalProgress(new PrintWriter(said), false, NOON));

        assertThat(said.toString().lines()).containsExactly("Reading submissions: 2 of 2, 0.0 s, 2000/s");
    }

    @Test
    void drawsABarAStepOnATerminal() {
        work(new TerminalProgress(new PrintWriter(said), true, NOON));

        assertThat(said.toString())
                .contains("\r")
                .endsWith("Reading submissions    [########################] 2 of 2, 0.0 s, 2000/s"
                        + System.lineSeparator());
    }

    private static void work(Progress progress) {
        progress.begin(Progress.Step.EXTRACT, 2);
        progress.advance(Progress.Step.EXTRACT, 1);
        progress.advance(Progress.Step.EXTRACT, 1);
        progress.end(Progress.Step.EXTRACT);
    }
}
