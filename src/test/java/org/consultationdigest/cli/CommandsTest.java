package org.consultationdigest.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consultationdigest.cli.Terminals.type;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.consultationdigest.cli.Terminals.Said;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands as a person meets them: what they say and how they end. */
class CommandsTest {
    private static final String CLINICS = "In Section I please add the number of clinics in the hills.";

    @TempDir
    private Path folder;

    @BeforeEach
    void putADraftAndALetterIntoAFolder() throws IOException {
        write("draft.tsv", "I\tHealth\nII\tEducation\n");
        write("inbox/2025-03-12 Capital/letter.txt", CLINICS + "\n");
        write("job.yml", "report: draft.tsv\nsubmissions: inbox\noutput: digest\nsettle-seconds: 0\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"consolidate", "outline", "comments", "status", "explain", "check", "export", "template"})
    void everyCommandHasHelpWithAnExample(String command) {
        Said said = type(command, "--help");

        assertThat(said.code()).isZero();
        assertThat(said.out()).anyMatch(line -> line.startsWith("Example"));
    }

    @Test
    void theProgramSaysWhichItIs() {
        assertThat(type("--version").out().get(0)).startsWith("consultation-digest ");
    }

    @Test
    void withoutACommandItNamesThem() {
        Said said = type();

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err().get(0)).contains("consolidate").contains("check");
    }

    @Test
    void anUnknownOptionIsWrongUsage() {
        assertThat(type("consolidate", "--workrs", "2").code()).isEqualTo(2);
    }

    @Test
    void consolidatesAJobAndSaysWhatItDid() {
        Said said = type("consolidate", path("job.yml"));

        assertThat(said.code()).isZero();
        assertThat(said.out()).anyMatch(line -> line.equals("Run 1: received 1 files: 1 read."));
        assertThat(said.out())
                .anyMatch(line -> line.equals("1 comments in 1 rows, 0 without a section; 0 texts set aside."));
        assertThat(said.out()).anyMatch(line -> line.equals("Digest: " + folder.resolve("digest/digest.xlsx")));
        assertThat(folder.resolve("digest/digest.xlsx")).exists();
    }

    @Test
    void saysThatThereIsNothingToDo() {
        type("consolidate", path("job.yml"));

        Said said = type("consolidate", path("job.yml"));

        assertThat(said.code()).isZero();
        assertThat(said.out()).hasSize(1).first().asString().startsWith("Nothing to do: nothing has come since run 1.");
    }

    @Test
    void anEmptyInboxIsDoneAndSaid() throws IOException {
        Files.createDirectories(folder.resolve("empty"));

        Said said = type("consolidate", path("job.yml"), "--submissions", path("empty"));

        assertThat(said.code()).isZero();
        assertThat(said.out()).anyMatch(line -> line.contains("are empty"));
    }

    @Test
    void optionsOverrideTheJobFile() throws IOException {
        type("consolidate", path("job.yml"), "--output", path("elsewhere"), "--language", "vi");

        assertThat(folder.resolve("elsewhere/digest.xlsx")).exists();
        assertThat(folder.resolve("digest")).doesNotExist();
    }

    @Test
    void anUnknownKeyIsNamedWithItsLineAndTheNearestKnownOne() throws IOException {
        write("wrong.yml", "report: draft.tsv\nsubmision: inbox\noutput: digest\n");

        Said said = type("consolidate", path("wrong.yml"));

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err())
                .containsExactly(
                        path("wrong.yml") + ", line 2: unknown key \"submision\", did you mean \"submissions\"?");
    }

    @Test
    void aKeyWithoutEffectIsSaid() throws IOException {
        write("later.yml", "report: draft.tsv\nsubmissions: inbox\noutput: digest\nsettle-seconds: 0\nlimits: yes\n");

        Said said = type("consolidate", path("later.yml"));

        assertThat(said.code()).isZero();
        assertThat(said.err())
                .containsExactly(path("later.yml") + ", line 5: \"limits\" is known but has no effect in this version");
    }

    @Test
    void aMissingDraftIsOneLineAndNothingIsWritten() {
        Said said = type("consolidate", path("job.yml"), "--report", path("none.docx"));

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).containsExactly("the draft report is not there: " + path("none.docx"));
        assertThat(folder.resolve("digest")).doesNotExist();
    }

    @Test
    void aDraftThatCannotBeReadIsOneLineAndNothingIsWritten() throws IOException {
        write("broken.docx", "not a Word file");

        Said said = type("consolidate", path("job.yml"), "--report", path("broken.docx"));

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).hasSize(1).first().asString().contains("broken.docx");
        assertThat(folder.resolve("digest/digest.xlsx")).doesNotExist();
    }

    @Test
    void anOutputFolderThatCannotBeWrittenIsOneLine() throws IOException {
        write("occupied", "a file where the folder should be");

        Said said = type("consolidate", path("job.yml"), "--output", path("occupied"));

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).hasSize(1).first().asString().startsWith("the output folder cannot be written: ");
    }

    @Test
    void strictEndsDifferentlyWhenAFileCouldNotBeRead() throws IOException {
        write("inbox/broken.docx", "not a Word file");
        Files.write(folder.resolve("inbox/broken.docx"), new byte[] {'P', 'K', 3, 4, 0});

        assertThat(type("consolidate", path("job.yml"), "--strict").code()).isEqualTo(5);
    }

    @Test
    void strictEndsDifferentlyForHiddenRowsToo() throws IOException {
        try (Workbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(folder.resolve("inbox/comments.xlsx"))) {
            Sheet sheet = workbook.createSheet("Comments");
            List<List<String>> rows = List.of(
                    List.of("Section", "Comment"),
                    List.of("I", "Please name the clinics that were closed."),
                    List.of("II", "Please say how many schools have clean water."));
            for (List<String> words : rows) {
                Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                words.forEach(each ->
                        row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(each));
            }
            sheet.getRow(2).setZeroHeight(true);
            workbook.write(out);
        }

        Said said = type("consolidate", path("job.yml"), "--strict");

        assertThat(said.code()).isEqualTo(5);
        assertThat(said.out()).last().asString().contains("1 problems (see");
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }
}
