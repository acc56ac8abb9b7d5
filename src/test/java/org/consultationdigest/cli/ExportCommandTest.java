package org.consultationdigest.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consultationdigest.cli.Terminals.type;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.consultationdigest.cli.Terminals.Said;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The digest in other shapes, from the memory and from what people typed since. */
class ExportCommandTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void consolidateTwoLetters() throws IOException {
        write("draft.tsv", "I\tHealth\nII\tEducation\n");
        write("bodies.csv", "name,aliases,invited,confidential\nRiver Ministry,RM,yes,no\nHill Network,HNX,yes,yes\n");
        write("inbox/River Ministry/letter.txt", "In Section I please add the number of clinics in the hills.\n");
        write("inbox/Hill Network/letter.txt", "In Section II the HNX asks for figures of schools in Hill Network.\n");
        write(
                "job.yml",
                "report: draft.tsv\nsubmissions: inbox\noutput: digest\nsettle-seconds: 0\nstakeholders: bodies.csv\n");
        assertThat(type("consolidate", path("job.yml")).code()).isZero();
    }

    @Test
    void masksConfidentialBodiesWithoutTheJobFileAndItsList() throws IOException {
        Files.delete(folder.resolve("bodies.csv"));

        Said said = type("export", path("digest"), "--form", "csv", "--for-outsiders");

        assertThat(said.code()).isZero();
        assertThat(said.out().get(0)).isEqualTo("Written: " + folder.resolve("digest/export/digest-for-outsiders.csv"));
        assertThat(read("digest-for-outsiders.csv"))
                .contains("River Ministry", "the [a confidential contributor] asks")
                .doesNotContain("Hill Network", "HNX");
    }

    @Test
    void namesNobodyWhoWasMarkedAsConfidentialSinceTheLastRun() throws IOException {
        typeInFiles("River Ministry/letter.txt", "Confidential", "Yes");

        Said said = type("export", path("job.yml"), "--form", "csv", "--for-outsiders");

        assertThat(said.err()).singleElement().asString().startsWith("digest.xlsx was saved since run 1: ");
        assertThat(read("digest-for-outsiders.csv")).doesNotContain("River Ministry");
        assertThat(read("digest-for-outsiders.csv")).contains("clinics");
    }

    @Test
    void writesAReplyToEachContributorAndKeepsWhatItReplaces() throws IOException {
        type("export", path("job.yml"), "--form", "replies");
        Files.writeString(folder.resolve("digest/export/replies/my note.txt"), "sent on Monday");

        Said said = type("export", path("job.yml"), "--form", "replies");

        assertThat(said.out().get(0)).isEqualTo("Written: " + folder.resolve("digest/export/replies"));
        assertThat(names("digest/export/replies")).containsExactly("001 River Ministry.docx", "002 Hill Network.docx");
        assertThat(folder.resolve("digest/archive/exported replies/my note.txt"))
                .exists();
    }

    @Test
    void writesTheFormsInWord() throws IOException {
        type("export", path("job.yml"), "--form", "official");
        type("export", path("job.yml"), "--form", "ISO", "--for-outsiders");

        assertThat(names("digest/export")).containsExactly("iso-for-outsiders.docx", "official.docx");
    }

    @Test
    void aShapeThatIsNotKnownIsWrongUsage() {
        Said said = type("export", path("digest"), "--form", "pdf");

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err().get(0)).contains("pdf").contains("CSV");
    }

    @Test
    void anEmptyFolderHasNoDigest() {
        Said said = type("export", path("inbox"), "--form", "csv");

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).containsExactly("there is no digest in " + path("inbox") + ": run consolidate first");
    }

    private void typeInFiles(String path, String column, String words) throws IOException {
        Path workbook = folder.resolve("digest/digest.xlsx");
        Path saved = folder.resolve("saved.xlsx");
        try (InputStream in = Files.newInputStream(workbook);
                Workbook opened = WorkbookFactory.create(in);
                OutputStream out = Files.newOutputStream(saved)) {
            Sheet files = opened.getSheet("Files");
            cell(files, path, column).setCellValue(words);
            opened.write(out);
        }
        Files.move(saved, workbook, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    private static Cell cell(Sheet sheet, String path, String column) {
        int at = -1;
        for (Row row : sheet) {
            for (Cell cell : row) {
                String text = cell.toString();
                at = text.equals(column) ? cell.getColumnIndex() : at;
                if (text.equals(path)) {
                    return row.createCell(at);
                }
            }
        }
        throw new AssertionError("no row for " + path);
    }

    private List<String> names(String directory) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(directory))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve("digest/export").resolve(name));
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
