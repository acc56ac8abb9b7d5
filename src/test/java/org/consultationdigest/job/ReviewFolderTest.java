package org.consultationdigest.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several reviewers, each with a copy of the workbook. */
class ReviewFolderTest {
    private static final String CLINICS =
            "Section I: The report should say how many rural clinics were opened since the last review.";
    private static final String SCHOOLS =
            "Section II: Please add the number of boarding schools for children of ethnic minorities.";

    @TempDir
    private Path folder;

    private ConsolidationScene scene;
    private String clinics;
    private String schools;

    @BeforeEach
    void aDigestOfOneLetter() throws IOException {
        scene = new ConsolidationScene(folder);
        scene.receive("a.txt", CLINICS, SCHOOLS);
        scene.run();
        clinics = scene.ids().get(CLINICS);
        schools = scene.ids().get(SCHOOLS);
        Files.createDirectories(scene.reviewed().resolve("Anna"));
    }

    @Test
    void mergesTheCopiesOfTwoReviewersWithTheWorkbook() throws IOException {
        handIn("Anna/digest.xlsx", clinics, "Decision", "Accepted");
        handIn("copy of Binh.xlsx", schools, "Response", "See annex 2.");
        scene.type(schools, "Note", "ask again");

        scene.run();

        assertThat(scene.shown(clinics, "Decision")).isEqualTo("Accepted");
        assertThat(scene.shown(schools, "Response")).isEqualTo("See annex 2.");
        assertThat(scene.shown(schools, "Note")).isEqualTo("ask again");
        assertThat(problems()).isEmpty();
        assertThat(scene.check().differences()).isEmpty();
    }

    @Test
    void aRunWithNothingNewButACopyReadsIt() throws IOException {
        assertThat(scene.run()).isInstanceOf(Consolidation.Result.NothingToDo.class);
        handIn("Anna/digest.xlsx", clinics, "Decision", "Accepted");

        assertThat(scene.run()).isInstanceOf(Consolidation.Result.Done.class);
        assertThat(scene.run()).isInstanceOf(Consolidation.Result.NothingToDo.class);
    }

    @Test
    void listsAContradictionUntilSomebodyDecidesIt() throws IOException {
        handIn("Anna/digest.xlsx", clinics, "Decision", "Accepted");
        handIn("copy of Binh.xlsx", clinics, "Decision", "Not accepted");
        scene.run();
        assertThat(scene.shown(clinics, "Decision")).isEqualTo("Accepted");
        assertThat(problems())
                .singleElement()
                .asString()
                .contains("“Accepted” (from Anna/digest.xlsx)", "copy of Binh.xlsx says “Not accepted”");

        scene.receive("b.txt", "Section II: Please add the number of teachers.");
        scene.run();
        assertThat(problems()).singleElement().asString().contains("“Not accepted”");

        scene.type(clinics, "Decision", "Partly accepted");
        scene.run();
        assertThat(problems()).isEmpty();
        assertThat(scene.shown(clinics, "Decision")).isEqualTo("Partly accepted");
    }

    @Test
    void aCopyThatWasMergedDoesNotPutBackWhatWasTakenOutSince() throws IOException {
        handIn("Anna/digest.xlsx", clinics, "Decision", "Accepted");
        scene.run();
        scene.type(clinics, "Decision", "");

        scene.run();

        assertThat(scene.shown(clinics, "Decision")).isEmpty();
        assertThat(problems()).isEmpty();
    }

    @Test
    void mergesWhatCopiesSayOfFilesAndComments() throws IOException {
        Path mine = Files.copy(scene.workbook(), folder.resolve("mine.xlsx"));
        scene.typeOn("Files", "a.txt", "Contributor", "River Union");
        Files.move(scene.workbook(), scene.reviewed().resolve("Anna/digest.xlsx"));
        Files.move(mine, scene.workbook());
        scene.typeOn("Files", "a.txt", "Date", "2025-03-01");

        scene.run();

        assertThat(scene.written("documents").get(0).get("contributor").asString())
                .isEqualTo("River Union");
        assertThat(scene.written("documents").get(0).get("date").asString()).isEqualTo("2025-03-01");
    }

    @Test
    void readsWhatIsTypedInACopySavedAsCsv() throws IOException {
        Path mine = Files.copy(scene.workbook(), folder.resolve("mine.xlsx"));
        scene.type(schools, "Response", "=1+1 is not enough");
        csv(scene.output().resolve("digest.csv"));
        Files.move(mine, scene.workbook(), StandardCopyOption.REPLACE_EXISTING);

        scene.run();

        assertThat(scene.shown(schools, "Response")).isEqualTo("=1+1 is not enough");
    }

    @Test
    void readsWhatIsTypedInACopySavedAsXls() throws IOException {
        Path mine = Files.copy(scene.workbook(), folder.resolve("mine.xlsx"));
        scene.type(clinics, "Decision", "Accepted");
        xls(scene.reviewed().resolve("Anna/digest.xls"));
        Files.move(mine, scene.workbook(), StandardCopyOption.REPLACE_EXISTING);

        scene.run();

        assertThat(scene.shown(clinics, "Decision")).isEqualTo("Accepted");
    }

    @Test
    void takesNothingFromTheCsvFileOfAnotherConsultation() throws IOException {
        ConsolidationScene other = new ConsolidationScene(Files.createDirectory(folder.resolve("other")), "other");
        other.receive("x.txt", "Section I: Say which rivers were cleaned.", "Section II: Name the provinces.");
        other.run();
        other.ids().values().forEach(id -> typeQuietly(other, id));
        csv(other.workbook(), scene.reviewed().resolve("strange.csv"));

        scene.run();

        assertThat(scene.shown(clinics, "Decision")).isEmpty();
        assertThat(problems()).hasSize(2).allMatch(each -> each.contains("does not show the comment of that row"));
    }

    @Test
    void saysWhatAReviewerAddedToACopyAndIsNotTakenOver() throws IOException {
        Path mine = Files.copy(scene.workbook(), folder.resolve("mine.xlsx"));
        scene.edit(sheet -> {
            Row header = sheet.getRow(0);
            header.createCell(header.getLastCellNum()).setCellValue("Priority");
        });
        Files.move(scene.workbook(), scene.reviewed().resolve("Anna/digest.xlsx"));
        Files.move(mine, scene.workbook());

        scene.run();

        assertThat(problems()).singleElement().asString().contains("1 columns", "by hand");
    }

    private static void typeQuietly(ConsolidationScene scene, String id) {
        try {
            scene.type(id, "Decision", "Accepted");
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    /** A reviewer types into a copy of the workbook and hands it in. */
    private void handIn(String name, String id, String column, String words) throws IOException {
        Path mine = Files.copy(scene.workbook(), folder.resolve("mine.xlsx"), StandardCopyOption.REPLACE_EXISTING);
        scene.type(id, column, words);
        Files.move(scene.workbook(), scene.reviewed().resolve(name));
        Files.move(mine, scene.workbook());
    }

    private List<String> problems() throws IOException {
        return scene.written("problems").stream()
                .map(problem -> WrittenData.text(problem, "message"))
                .toList();
    }

    private void csv(Path target) throws IOException {
        csv(scene.workbook(), target);
    }

    private static void csv(Path source, Path target) throws IOException {
        try (InputStream in = Files.newInputStream(source);
                Workbook workbook = WorkbookFactory.create(in);
                Writer out = Files.newBufferedWriter(target, StandardCharsets.UTF_8)) {
            for (Row row : workbook.getSheet("Digest")) {
                List<String> cells = new ArrayList<>();
                for (int column = 0; column < row.getLastCellNum(); column++) {
                    cells.add(ConsolidationScene.text(row, column));
                }
                out.write(CSVFormat.DEFAULT.format(cells.toArray()) + "\r\n");
            }
        }
    }

    private void xls(Path target) throws IOException {
        try (InputStream in = Files.newInputStream(scene.workbook());
                Workbook workbook = WorkbookFactory.create(in);
                HSSFWorkbook old = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(target)) {
            for (Sheet sheet : workbook) {
                Sheet copy = old.createSheet(sheet.getSheetName());
                for (Row row : sheet) {
                    Row same = copy.createRow(row.getRowNum());
                    for (int column = 0; column < row.getLastCellNum(); column++) {
                        same.createCell(column).setCellValue(ConsolidationScene.text(row, column));
                    }
                }
            }
            old.write(out);
        }
    }
}
