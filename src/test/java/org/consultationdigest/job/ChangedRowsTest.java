package org.consultationdigest.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A row that has changed says what has. */
class ChangedRowsTest {
    private static final String CLINICS =
            "Section I: The report should say how many rural clinics were opened since the last review.";

    @TempDir
    private Path folder;

    @Test
    void saysWhoAndWhatWasAdded() throws IOException {
        ConsolidationScene scene = new ConsolidationScene(folder);
        scene.receive("2025-01-10 Capital/a.txt", CLINICS);
        scene.run();
        String id = scene.ids().get(CLINICS);
        assertThat(scene.shown(id, "Status")).isEqualTo("New");

        scene.receive("2025-02-10 Delta/b.txt", "We are glad to comment.", CLINICS);
        scene.run();
        assertThat(scene.shown(id, "Status")).isEqualTo("Changed: +1 comment; + 2025-02-10 Delta");

        scene.receive("c.txt", "Section II: Say how many schools there are.");
        scene.run();
        assertThat(scene.shown(id, "Status")).isEqualTo("Unchanged");
    }

    @Test
    void saysWhereItWasMovedFrom() throws IOException {
        ConsolidationScene scene = new ConsolidationScene(folder);
        scene.receive("a.txt", CLINICS);
        scene.run();
        String id = scene.ids().get(CLINICS);
        scene.type(id, "Move to section", "II");

        scene.run();

        assertThat(scene.shown(id, "Status")).isEqualTo("Changed: moved from I");
    }
}
