package org.consultationdigest.format.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Odd, broken, locked and fuzzed files end as a value; skips where the files are absent. */
class RobustnessTest {
    private static final Path FOLDER = Path.of(System.getProperty("test.data", "../shared/data"), "robustness");

    @Test
    void everyFileIsReadOrRefusedWithOneLine() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), "no files at " + FOLDER);
        WordReader reader = new WordReader();
        List<String> faults = new ArrayList<>();

        for (Path file : wordFiles()) {
            try {
                reader.read(file);
            } catch (UnreadableWordException e) {
                assertThat(e.problem().message())
                        .as(file.toString())
                        .isNotBlank()
                        .doesNotContain("\n");
            } catch (RuntimeException | StackOverflowError e) {
                faults.add(file + ": " + e);
            }
        }

        assertThat(faults).isEmpty();
    }

    private static List<Path> wordFiles() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(do[ct][xm]?|zip)"))
                    .sorted()
                    .toList();
        }
    }
}
