package org.consultationdigest.format.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Counts on real annotated files, as they were counted mechanically in their XML; skips where the files are absent. */
class AnnotatedFilesTest {
    private static final Path FOLDER = Path.of(System.getProperty("test.data", "../shared/data"), "annotated");
    private static final Path EXPECTED = FOLDER.resolve("expected.tsv");

    @BeforeAll
    static void skipWithoutTheFiles() {
        assumeTrue(Files.exists(EXPECTED), "no annotated files at " + FOLDER);
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @MethodSource("counts")
    void countsAsTheXmlDoes(String kind, String file, int expected) throws Exception {
        WordDocument document = new WordReader().read(FOLDER.resolve(file));

        assertThat(count(kind, document.comments())).isEqualTo(expected);
    }

    private static long count(String kind, List<WordComment> comments) {
        return switch (kind) {
            case "docx-comments" -> comments.size();
            case "docx-comments-empty" ->
                count(comments, comment -> comment.text().isEmpty());
            case "docx-comment-replies" ->
                count(comments, comment -> comment.parent().isPresent());
            case "docx-comments-resolved" -> count(comments, WordComment::resolved);
            case "docx-comment-authors" ->
                comments.stream()
                        .flatMap(comment -> comment.author().stream())
                        .distinct()
                        .count();
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private static long count(List<WordComment> comments, Predicate<WordComment> which) {
        return comments.stream().filter(which).count();
    }

    static Stream<Object[]> counts() throws IOException {
        if (!Files.exists(EXPECTED)) {
            return Stream.empty();
        }
        return Files.readAllLines(EXPECTED, StandardCharsets.UTF_8).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .filter(cells -> cells[1].matches("docx-comment(s|s-empty|-replies|s-resolved|-authors)"))
                .map(cells -> new Object[] {cells[1], cells[0], Integer.parseInt(cells[2])});
    }
}
