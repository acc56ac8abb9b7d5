package org.consultationdigest.extract.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consultationdigest.extract.word.Submissions.ofKind;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.consultationdigest.extract.CommentKind;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.extract.ExtractionContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every margin comment with words comes out once, in real annotated files; skips where they are absent. */
class AnnotatedFilesExtractionTest {
    private static final Path FOLDER = Path.of(System.getProperty("test.data", "../shared/data"));
    private static final Path EXPECTED = FOLDER.resolve("annotated/expected.tsv");

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource("files")
    void bringsEveryMarginCommentWithWords(String file, int comments) throws Exception {
        Extraction.Parsed extraction = (Extraction.Parsed)
                Submissions.extract(FOLDER.resolve("annotated").resolve(file), ExtractionContext.unknown());

        List<ExtractedComment> margin = ofKind(CommentKind.MARGIN_COMMENT, extraction);
        assertThat(margin).hasSize(comments);
        assertThat(margin).extracting(ExtractedComment::id).doesNotHaveDuplicates();
    }

    @Test
    void endsWithAValueOnEveryRobustnessFile() throws Exception {
        Path folder = FOLDER.resolve("robustness");
        assumeTrue(Files.isDirectory(folder), "no files at " + folder);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(
                            one -> one.toString().toLowerCase(Locale.ROOT).matches(".*\\.do[ct][xm]"))
                    .sorted()
                    .toList()) {
                assertThat(Submissions.extract(file, ExtractionContext.unknown()))
                        .as(file.toString())
                        .isNotNull();
            }
        }
    }

    static Stream<Object[]> files() throws IOException {
        if (!Files.exists(EXPECTED)) {
            return Stream.of(new Object[][] {});
        }
        Map<String, Integer> counts = new HashMap<>();
        for (String line : Files.readAllLines(EXPECTED, StandardCharsets.UTF_8)) {
            String[] cells = line.split("\t", -1);
            if (cells[1].equals("docx-comments")) {
                counts.merge(cells[0], Integer.parseInt(cells[2]), Integer::sum);
            } else if (cells[1].equals("docx-comments-empty")) {
                counts.merge(cells[0], -Integer.parseInt(cells[2]), Integer::sum);
            }
        }
        return counts.entrySet().stream().map(entry -> new Object[] {entry.getKey(), entry.getValue()});
    }
}
