package org.consultationdigest.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SamplesTest {
    private static final Path COMMITTED = Path.of("input-samples/upr");
    private static final long THREE_MEGABYTES = 3_000_000;

    @TempDir
    Path folder;

    @Test
    void writingTheSamplesAgainChangesNothing() throws IOException {
        WriteSamples.main(new String[] {folder.toString()});

        Map<String, byte[]> written = filesBelow(folder);
        Map<String, byte[]> committed = filesBelow(COMMITTED);

        assertThat(written.keySet())
                .as("run WriteSamples and commit what it changes; delete what it no longer writes")
                .isEqualTo(committed.keySet());
        written.forEach((path, bytes) -> assertThat(bytes).as(path).isEqualTo(committed.get(path)));
    }

    @Test
    void theSamplesStaySmall() throws IOException {
        long size = filesBelow(COMMITTED).values().stream()
                .mapToLong(bytes -> bytes.length)
                .sum();

        assertThat(size).isLessThan(THREE_MEGABYTES);
    }

    @Test
    void theTwoDraftsHaveTheSameHeadingsParagraphsAndTable() {
        assertThat(shape(DraftText.vietnamese())).isEqualTo(shape(DraftText.english()));
        assertThat(DraftText.english().paragraphs()).hasSize(69);
    }

    /** The kind of every line; of the lines in brackets and the rows also their numbers. */
    private static List<String> shape(DraftText draft) {
        return draft.lines().stream()
                .map(line -> DraftText.isParagraph(line) ? "paragraph" : mark(line))
                .toList();
    }

    private static String mark(String line) {
        return switch (line.charAt(0)) {
            case '(' -> line.replaceFirst("[^\\d]+", "(");
            case '|' -> DraftText.cells(line).get(0);
            default -> line.replaceFirst("\\s.*", "");
        };
    }

    private static Map<String, byte[]> filesBelow(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                files.put(name, Files.readAllBytes(path));
            }
        }
        return files;
    }
}
