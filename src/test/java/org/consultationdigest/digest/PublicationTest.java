package org.consultationdigest.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.consultationdigest.text.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationTest {
    private static final List<String> FIRST = List.of(
            "data/comments.jsonl",
            "data/documents.jsonl",
            "data/groups.jsonl",
            "data/problems.jsonl",
            "data/remainder.jsonl",
            "data/run.json",
            "data/sections.jsonl",
            "digest.xlsx");

    @TempDir
    Path folder;

    @Test
    void writesEveryFileAndNothingElse() throws IOException {
        Published published = publish(run(1), Optional.empty());

        assertThat(published)
                .isEqualTo(
                        new Published.Replaced(folder.resolve("digest.xlsx"), sha256("digest.xlsx"), Optional.empty()));
        assertThat(files()).isEqualTo(FIRST);
        assertThat(folder.resolve("data/run.json")).hasContent("{\"run\":1}");
    }

    @Test
    void archivesTheWorkbookItReplaces() throws IOException {
        Published first = publish(run(1), Optional.empty());

        Published second = publish(run(2), Optional.of(first.sha256()));

        assertThat(second)
                .isEqualTo(new Published.Replaced(
                        folder.resolve("digest.xlsx"),
                        sha256("digest.xlsx"),
                        Optional.of(folder.resolve("archive/digest before run 2.xlsx"))));
        assertThat(sha256("archive/digest before run 2.xlsx")).isEqualTo(first.sha256());
        assertThat(second.sha256()).isNotEqualTo(first.sha256());
    }

    @Test
    void keepsBothWhenARunIsRepeatedAfterTheWorkbookChanged() throws IOException {
        publish(run(1), Optional.empty());
        publish(run(2), Optional.empty());
        Files.writeString(folder.resolve("digest.xlsx"), "typed in the meantime");
        publish(run(2), Optional.empty());
        publish(run(2), Optional.empty());

        assertThat(files())
                .contains("archive/digest before run 2.xlsx", "archive/digest before run 2, 2.xlsx")
                .doesNotContain("archive/digest before run 2, 3.xlsx", "archive/digest before run 2, 4.xlsx");
    }

    @ParameterizedTest
    @CsvSource({"~$digest.xlsx, OPEN_IN_EXCEL", ".~lock.digest.xlsx#, OPEN_IN_LIBREOFFICE"})
    void leavesAnOpenWorkbookAloneAndWritesBeside(String lock, Published.Why why) throws IOException {
        Published first = publish(run(1), Optional.empty());
        Files.createFile(folder.resolve(lock));

        Published second = publish(run(2), Optional.of(first.sha256()));

        assertThat(second)
                .isEqualTo(new Published.WrittenBeside(
                        folder.resolve("digest (run 2).xlsx"), sha256("digest (run 2).xlsx"), why));
        assertThat(sha256("digest.xlsx")).isEqualTo(first.sha256());
        assertThat(folder.resolve("data/run.json")).hasContent("{\"run\":2}");
        assertThat(folder.resolve("archive")).doesNotExist();
    }

    @Test
    void leavesAWorkbookAloneThatWasSavedAfterItWasRead() throws IOException {
        Published first = publish(run(1), Optional.empty());
        Files.writeString(folder.resolve("digest.xlsx"), "typed in the meantime");

        Published second = publish(run(2), Optional.of(first.sha256()));
        Published again = publish(run(2), Optional.of(first.sha256()));

        assertThat(second)
                .isEqualTo(new Published.WrittenBeside(
                        folder.resolve("digest (run 2).xlsx"),
                        sha256("digest (run 2).xlsx"),
                        Published.Why.CHANGED_SINCE_READ));
        assertThat(again).isEqualTo(second);
        assertThat(folder.resolve("digest.xlsx")).hasContent("typed in the meantime");
    }

    @Test
    void overwritesNoOtherWorkbookBeside() throws IOException {
        Published first = publish(run(1), Optional.empty());
        Files.createFile(folder.resolve("~$digest.xlsx"));
        Files.writeString(folder.resolve("digest (run 2).xlsx"), "reviewed, too");

        Published second = publish(run(2), Optional.of(first.sha256()));

        assertThat(second.workbook()).isEqualTo(folder.resolve("digest (run 2, 2).xlsx"));
        assertThat(folder.resolve("digest (run 2).xlsx")).hasContent("reviewed, too");
    }

    @Test
    void writesTheWorkbookAnewWhenSomebodyTookItAway() throws IOException {
        Published first = publish(run(1), Optional.empty());
        Files.delete(folder.resolve("digest.xlsx"));

        assertThat(publish(run(2), Optional.of(first.sha256()))).isInstanceOf(Published.Replaced.class);
    }

    @Test
    void putsTheOldFilesBackWhenOneCannotBeReplaced() throws IOException {
        publish(run(1), Optional.empty());
        List<String> before = contents();
        Files.createDirectories(folder.resolve("last.html/in the way"));

        assertThatIOException()
                .isThrownBy(() -> new Publication(folder, FileLinks.none())
                        .publish(run(2), Optional.empty(), List.of(runJson(2), file("last.html", "<html>"))))
                .withMessageContaining("last.html is a folder");

        assertThat(contents()).isEqualTo(before);
        assertThat(folder.resolve(".publishing")).doesNotExist();
    }

    @Test
    void changesNothingWhenAContentCannotBeMade() throws IOException {
        publish(run(1), Optional.empty());
        List<String> before = contents();
        OutputFile broken = new OutputFile("broken.html", out -> {
            out.write('<');
            throw new IOException("no room");
        });

        assertThatIOException()
                .isThrownBy(() ->
                        new Publication(folder, FileLinks.none()).publish(run(2), Optional.empty(), List.of(broken)))
                .withMessage("no room");

        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void sweepsOutWhatAKilledRunLeft() throws IOException {
        Files.createDirectories(folder.resolve(".publishing/new/data"));
        Files.writeString(folder.resolve(".publishing/new/data/run.json"), "half");

        publish(run(1), Optional.empty());

        assertThat(files()).isEqualTo(FIRST);
    }

    @ParameterizedTest
    @CsvSource({"../run.json", "/etc/passwd", "data//run.json", "data\\..\\run.json", "."})
    void refusesAFileOutsideTheFolder(String path) {
        assertThatIllegalArgumentException().isThrownBy(() -> file(path, ""));
    }

    private Published publish(Digest digest, Optional<String> readBack) throws IOException {
        return new Publication(folder, FileLinks.none()).publish(digest, readBack, List.of(runJson(digest.run())));
    }

    private static Digest run(int number) {
        return ExampleDigest.builder(DigestLanguage.ENGLISH).run(number).build();
    }

    private static OutputFile runJson(int run) {
        return file("data/run.json", "{\"run\":" + run + "}");
    }

    private static OutputFile file(String path, String content) {
        return new OutputFile(path, out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
    }

    private String sha256(String path) throws IOException {
        return Sha256.hex(Files.readAllBytes(folder.resolve(path)));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private List<String> contents() throws IOException {
        List<String> contents = new ArrayList<>();
        for (String file : files()) {
            contents.add(file + " " + sha256(file));
        }
        return contents;
    }
}
