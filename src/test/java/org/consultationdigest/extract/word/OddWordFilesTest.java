package org.consultationdigest.extract.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.extract.ExtractionContext;
import org.consultationdigest.extract.standard.DocumentReader;
import org.consultationdigest.intake.DocumentId;
import org.consultationdigest.intake.MediaTypes;
import org.consultationdigest.intake.Submission;
import org.consultationdigest.intake.SubmissionId;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.text.Sha256;
import org.junit.jupiter.api.Test;

/** Odd, broken, locked and fuzzed Word files end as comments, as empty, or with a reason; skips where they are absent. */
class OddWordFilesTest {
    private static final Path FOLDER = Path.of(System.getProperty("test.data", "../shared/data"), "robustness");
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final MediaTypes mediaTypes = new MediaTypes();
    private final DocumentReader reader = new DocumentReader(LIMIT);

    @Test
    void endAsCommentsAsEmptyOrWithAReason() throws Exception {
        assumeTrue(Files.isDirectory(FOLDER), "no files at " + FOLDER);
        List<String> unexplained = new ArrayList<>();
        int read = 0;
        for (Path file : wordFiles()) {
            Extraction extraction = read(file);
            read += extraction instanceof Extraction.Parsed ? 1 : 0;
            faults(extraction).forEach(fault -> unexplained.add(file + ": " + fault));
        }
        assertThat(unexplained).isEmpty();
        assertThat(read).isPositive();
    }

    private Extraction read(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        SubmissionId id = new SubmissionId(Sha256.hex(name));
        return reader.read(
                new Submission(DocumentId.of(name, id.sha256()), id, name, mediaTypes.of(file, name), Optional.empty()),
                file,
                ExtractionContext.unknown());
    }

    /** What a person could not act on: problems without words, and faults of the program itself. */
    private static List<String> faults(Extraction extraction) {
        List<Problem> problems = extraction instanceof Extraction.Parsed parsed
                ? parsed.problems()
                : List.of(((Extraction.Unreadable) extraction).problem());
        return problems.stream()
                .map(Problem::message)
                .filter(message -> message.isBlank()
                        || message.contains("\n")
                        || message.matches(".*\\((?:\\w+Exception|\\w+Error)\\).*"))
                .toList();
    }

    private static List<Path> wordFiles() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString()
                            .toLowerCase(Locale.ROOT)
                            .matches(".*\\.(?:do[ct][xm]?|rtf|odt|ott|fodt)|.*docx?.*\\.xml"))
                    .sorted()
                    .toList();
        }
    }
}
