package org.consultationdigest.extract.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consultationdigest.extract.word.Submissions.ofKind;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.consultationdigest.extract.CommentId;
import org.consultationdigest.extract.CommentKind;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.extract.ExtractionContext;
import org.consultationdigest.format.word.WordComment;
import org.consultationdigest.format.word.WordReader;
import org.consultationdigest.problem.Problem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every margin comment with words comes out once, with its author, its thread and its heading, in real annotated files as
 * they were counted mechanically in their XML; skips where they are absent.
 */
class AnnotatedFilesExtractionTest {
    private static final Path FOLDER = Path.of(System.getProperty("test.data", "../shared/data"), "annotated");
    private static final Path EXPECTED = FOLDER.resolve("expected.tsv");

    @BeforeAll
    static void skipWithoutTheFiles() {
        assumeTrue(Files.exists(EXPECTED), "no annotated files at " + FOLDER);
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource("files")
    void bringsEveryMarginCommentAsTheXmlHasIt(String file, Map<String, Integer> counts) throws Exception {
        Extraction.Parsed extraction = read(file);
        List<ExtractedComment> margin = ofKind(CommentKind.MARGIN_COMMENT, extraction);

        int empty = counts.getOrDefault("docx-comments-empty", 0);
        assertThat(margin).hasSize(counts.getOrDefault("docx-comments", 0) - empty);
        assertThat(margin).extracting(ExtractedComment::id).doesNotHaveDuplicates();
        assertThat(extraction.problems().stream()
                        .map(Problem::message)
                        .filter(message -> message.matches(".*margin comments? ha.*")))
                .as("comments without words are told")
                .hasSize(empty > 0 ? 1 : 0)
                .allMatch(message -> message.startsWith(empty + " margin comment"));
        assertThat(margin.stream().flatMap(comment -> comment.author().stream()).distinct())
                .hasSize(counts.getOrDefault("docx-comment-authors", 0) - onlySilent(file));
        // Of comments without words their answers hang one higher, and so may have nothing left to answer.
        assertThat(count(margin, comment -> comment.replyTo().isPresent()))
                .isBetween(counts.getOrDefault("docx-comment-replies", 0) - 2L * empty, (long)
                        counts.getOrDefault("docx-comment-replies", 0));
        // Headings are also known by their looks, where the file does not call them so.
        assertThat(count(margin, comment -> comment.location().heading().isPresent()))
                .isGreaterThanOrEqualTo(counts.getOrDefault("docx-comments-under-a-heading", 0));
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource("files")
    void closesAndThreadsWhatTheFileClosesAndThreads(String file, Map<String, Integer> counts) throws Exception {
        Map<String, ExtractedComment> byId = new HashMap<>();
        Map<CommentId, ExtractedComment> known = new HashMap<>();
        for (ExtractedComment comment : margin(file)) {
            byId.put(comment.location().commentId().orElseThrow(), comment);
            known.put(comment.id(), comment);
        }
        for (WordComment marked : comments(file)) {
            ExtractedComment read = byId.get(marked.id());
            boolean closedAbove = read != null
                    && read.replyTo().filter(id -> known.get(id).resolved()).isPresent();
            if (read == null) {
                assertThat(marked.text()).isBlank();
            } else if (marked.resolved() || closedAbove) {
                assertThat(read.resolved()).as(marked.id()).isTrue();
            } else if (marked.parent().isEmpty()) {
                assertThat(read.resolved()).as(marked.id()).isFalse();
            }
            marked.parent()
                    .map(byId::get)
                    .filter(above -> read != null)
                    .ifPresent(
                            above -> assertThat(byId.get(marked.id()).replyTo()).contains(above.id()));
        }
    }

    /** The authors of comments of whom none says a word. */
    private static int onlySilent(String file) throws Exception {
        Set<Optional<String>> silent = new HashSet<>();
        Set<Optional<String>> speaking = new HashSet<>();
        comments(file).forEach(comment -> (comment.text().isBlank() ? silent : speaking).add(comment.author()));
        silent.removeAll(speaking);
        return silent.size();
    }

    private static List<WordComment> comments(String file) throws Exception {
        return new WordReader().read(FOLDER.resolve(file)).comments();
    }

    private static List<ExtractedComment> margin(String file) throws Exception {
        return ofKind(CommentKind.MARGIN_COMMENT, read(file));
    }

    private static Extraction.Parsed read(String file) throws Exception {
        return (Extraction.Parsed) Submissions.extract(FOLDER.resolve(file), ExtractionContext.unknown());
    }

    private static long count(List<ExtractedComment> comments, Predicate<ExtractedComment> which) {
        return comments.stream().filter(which).count();
    }

    static Stream<Object[]> files() throws IOException {
        if (!Files.exists(EXPECTED)) {
            return Stream.of(new Object[][] {});
        }
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        for (String line : Files.readAllLines(EXPECTED, StandardCharsets.UTF_8)) {
            String[] cells = line.split("\t", -1);
            if (cells[1].matches("docx-comment(?:s|s-empty|-replies|s-resolved|-authors|s-under-a-heading)")) {
                counts.computeIfAbsent(cells[0], unused -> new TreeMap<>()).put(cells[1], Integer.parseInt(cells[2]));
            }
        }
        return counts.entrySet().stream().map(entry -> new Object[] {entry.getKey(), entry.getValue()});
    }
}
