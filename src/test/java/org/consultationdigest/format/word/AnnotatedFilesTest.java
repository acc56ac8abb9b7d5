package org.consultationdigest.format.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
    void countsAsTheXmlDoes(String kind, String file, String expected) throws Exception {
        WordDocument document = new WordReader().read(FOLDER.resolve(file));

        assertThat(count(kind, file, document)).isEqualTo(expected);
    }

    private static String count(String kind, String file, WordDocument document) throws Exception {
        return switch (kind) {
            case "docx-comments-under-a-heading" -> String.valueOf(underAHeading(document));
            case "docx-commentsExtended-entries" -> String.valueOf(entries(FOLDER.resolve(file)));
            default -> String.valueOf(count(kind, document.comments()));
        };
    }

    @ParameterizedTest(name = "{0}: {1}", allowZeroInvocations = true)
    @MethodSource("tracked")
    void readsEveryTrackedChangeOfWords(String file, String expected) throws Exception {
        Path path = FOLDER.resolve(file);
        WordDocument document = new WordReader().read(path);

        assertThat(Stream.of("ins", "del", "moveFrom")
                        .map(name -> tracked(path, name).all() + ""))
                .containsExactly(expected.split("/"));
        for (String name : List.of("ins", "del", "moveFrom")) {
            WordChange.Kind kind = Changes.kind(name).orElseThrow();
            assertThat(changes(document, kind))
                    .as(name)
                    .isEqualTo(tracked(path, name).withWords());
        }
    }

    private static TrackedElements tracked(Path file, String name) {
        try {
            return TrackedElements.in(file, name);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every change of words has an id of its own in these files. */
    private static long changes(WordDocument document, WordChange.Kind kind) {
        return document.paragraphs().stream()
                .flatMap(paragraph -> paragraph.spans().stream())
                .flatMap(span -> span.changes().stream())
                .filter(change -> change.kind() == kind)
                .map(WordChange::id)
                .distinct()
                .count();
    }

    /** What the list of threads says of paragraphs, whether or not a comment of the file holds them. */
    private static int entries(Path file) throws Exception {
        CommentThreads threads = new CommentThreads();
        try (WordPackage parts = WordPackage.open(file, PartXml.factory())) {
            parts.related(parts.main(), "commentsExtended").forEach(part -> parts.read(part, threads::read));
        }
        return threads.size();
    }

    private static long underAHeading(WordDocument document) {
        int first = document.paragraphs().stream()
                .filter(paragraph -> paragraph.look().outlineLevel().isPresent())
                .mapToInt(WordParagraph::position)
                .min()
                .orElse(Integer.MAX_VALUE);
        return count(
                document.comments(),
                comment -> inBody(comment).filter(at -> at >= first).isPresent());
    }

    private static Optional<Integer> inBody(WordComment comment) {
        return comment.anchor()
                .filter(anchor -> anchor.story() == CommentAnchor.Story.BODY)
                .map(CommentAnchor::paragraph);
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
            case "docx-comment-references-in-body" ->
                count(comments, comment -> inBody(comment).isPresent());
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private static long count(List<WordComment> comments, Predicate<WordComment> which) {
        return comments.stream().filter(which).count();
    }

    static Stream<Object[]> tracked() throws IOException {
        return lines().filter(cells -> cells[1].startsWith("docx-tracked"))
                .map(cells -> new Object[] {cells[0], cells[2]});
    }

    private static Stream<String[]> lines() throws IOException {
        return Files.exists(EXPECTED)
                ? Files.readAllLines(EXPECTED, StandardCharsets.UTF_8).stream().map(line -> line.split("\t", -1))
                : Stream.of();
    }

    static Stream<Object[]> counts() throws IOException {
        return lines().filter(cells -> cells[1].startsWith("docx-"))
                .filter(cells -> !cells[1].startsWith("docx-tracked"))
                .map(cells -> new Object[] {cells[1], cells[0], cells[2]});
    }
}
