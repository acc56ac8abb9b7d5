package org.consultationdigest.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.consultationdigest.cli.Terminals.type;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.consultationdigest.cli.Terminals.Said;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Spreadsheets from the inbox to the digest. */
class SheetSubmissionsTest {
    private static final String[] HEADER = {"No.", "Organisation", "Section", "Comment"};
    private static final String[] CLINICS = {"1", "Hill Office", "I", "Please add the number of clinics in the hills."};
    private static final String[] SCHOOLS = {
        "2", "Hill Office", "II", "The figure on schools is of 2019: use the last census."
    };

    @TempDir
    private Path folder;

    @BeforeEach
    void putADraftIntoAFolder() throws IOException {
        write("draft.tsv", "I\tHealth\nII\tEducation\n");
        write("job.yml", "report: draft.tsv\nsubmissions: inbox\noutput: digest\nsettle-seconds: 0\n");
        Files.createDirectories(folder.resolve("inbox"));
    }

    @Test
    void countsTheRowsOfAReSortedWorkingSheetAsTheSameSupport() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            fill(workbook.createSheet("Comments"), HEADER, CLINICS, SCHOOLS);
            fill(workbook.createSheet("Working copy"), HEADER, SCHOOLS, CLINICS);
            save(workbook, folder.resolve("inbox/comments.xlsx"));
        }

        assertThat(type("consolidate", path("job.yml")).code()).isZero();

        assertThat(written("comments")).hasSize(4);
        assertThat(written("groups")).hasSize(2).allSatisfy(group -> {
            assertThat(group.get("comments").size()).isEqualTo(2);
            assertThat(group.get("contributors").size()).isEqualTo(1);
        });
    }

    @Test
    void linksTheAnswersOfAConsultationPlatformByTheirQuestions() throws IOException {
        write("inbox/export.csv", """
                Response ID,Submitted,Your organisation,"Q1. What should be changed in section I?",Q2. And in section II?
                17,2025-03-01,Hill Office,Name the source of the figure.,
                18,2025-03-02,Coast Union,,Add the number of teachers.
                """);
        write("job.yml", Files.readString(folder.resolve("job.yml")) + """
                columns:
                  - files: "*.csv"
                    fields:
                      Your organisation: contributor
                      Submitted: date
                      Q*: answer
                """);

        assertThat(type("consolidate", path("job.yml")).code()).isZero();

        assertThat(written("comments"))
                .extracting(
                        comment -> comment.path("kind").asString(),
                        comment -> comment.path("section").asString(),
                        comment -> comment.path("contributor").asString(),
                        comment -> comment.path("text").asString())
                .containsExactlyInAnyOrder(
                        tuple("ANSWER", "I", "Hill Office", "Name the source of the figure."),
                        tuple("ANSWER", "II", "Coast Union", "Add the number of teachers."));
    }

    @Test
    void namesTheLineAndTheNearestFieldWhereAMappingIsWrong() throws IOException {
        write("job.yml", Files.readString(folder.resolve("job.yml")) + """
                columns:
                  - files: "*.csv"
                    fields:
                      Your organisation: contributer
                """);

        Said said = type("consolidate", path("job.yml"));

        assertThat(said.code()).isEqualTo(2);
        assertThat(String.join("\n", said.err())).contains("line 8", "contributer", "\"contributor\"");
    }

    @Test
    void readsATableAsWhatItIsWhateverItsNameSays() throws IOException {
        String table = "No.,Organisation,Section,Comment\n" + String.join(",", CLINICS) + "\n";
        write("a.docx", table);
        write("b.xlsx", table);
        write("c.csv", table.replace("clinics", "cli\0nics"));
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            fill(workbook.createSheet("Comments"), HEADER, CLINICS);
            save(workbook, folder.resolve("d.csv"));
        }

        for (String name : List.of("a.docx", "b.xlsx", "c.csv", "d.csv")) {
            Said said = type("comments", path(name), "--json");

            assertThat(said.out()).as(name).hasSize(2);
            JsonNode comment = new JsonMapper().readTree(said.out().get(0));
            assertThat(comment.path("kind").asString()).as(name).isEqualTo("SHEET_ROW");
            assertThat(comment.path("text").asString()).as(name).isEqualTo(CLINICS[3]);
        }
    }

    private static void fill(Sheet sheet, String[]... rows) {
        for (String[] texts : rows) {
            Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
            for (int column = 0; column < texts.length; column++) {
                row.createCell(column).setCellValue(texts[column]);
            }
        }
    }

    private static void save(XSSFWorkbook workbook, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
    }

    private List<JsonNode> written(String name) throws IOException {
        return Files.readAllLines(folder.resolve("digest/data/" + name + ".jsonl")).stream()
                .map(line -> new JsonMapper().readTree(line))
                .toList();
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
