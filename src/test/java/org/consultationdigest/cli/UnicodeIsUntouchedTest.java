package org.consultationdigest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.consultationdigest.problem.ProblemCode;
import org.consultationdigest.text.Folding;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real files that are Unicode already come out as they are: nothing in them is taken for an old encoding. */
class UnicodeIsUntouchedTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void needsTheFiles() {
        Assumptions.assumeTrue(Files.isDirectory(LegacyVietnameseFiles.folder()), "no measuring data here");
    }

    @Test
    void keepsEveryWordOfVietnameseTextsAndPages() throws IOException {
        List<String> changed = new ArrayList<>();
        for (Path expected : texts()) {
            String text = Files.readString(expected);
            Path plain = Files.writeString(folder.resolve("a.txt"), text);
            Path page = Files.writeString(folder.resolve("a.html"), page(text));
            for (Path file : List.of(plain, page)) {
                if (!words(read(file)).equals(words(text))) {
                    changed.add(expected.getFileName() + " as " + file.getFileName());
                }
            }
        }
        assertThat(changed).isEmpty();
    }

    @Test
    void takesNoAnnotatedFileForAnOldOne() throws IOException {
        List<String> taken = new ArrayList<>();
        for (Path file : annotated()) {
            String json = String.join(
                    "\n", Terminals.type("comments", "--json", file.toString()).out());
            if (json.contains(ProblemCode.OLD_ENCODING.name()) || json.contains("\"original\"")) {
                taken.add(file.getFileName().toString());
            }
        }
        assertThat(taken).isEmpty();
    }

    private static String page(String text) {
        return "<html><head><meta charset=\"utf-8\"></head><body><p>"
                + text.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\n", "</p><p>")
                + "</p></body></html>";
    }

    /** Numbers typed against their text are set apart in what is printed; letters are what an encoding can spoil. */
    private static List<String> words(String text) {
        return Arrays.stream(Folding.shown(text).split("[^\\p{L}\\p{M}]+", -1))
                .filter(word -> !word.isEmpty())
                .sorted()
                .toList();
    }

    private static String read(Path file) {
        return String.join(
                "\n", Terminals.type("comments", "--text", file.toString()).out());
    }

    private static List<Path> texts() throws IOException {
        return below(LegacyVietnameseFiles.folder(), ".expected.txt");
    }

    private static List<Path> annotated() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String ending : List.of(".docx", ".pdf", ".doc")) {
            files.addAll(below(LegacyVietnameseFiles.folder().resolveSibling("annotated"), ending));
        }
        assertThat(files).isNotEmpty();
        return files;
    }

    private static List<Path> below(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
