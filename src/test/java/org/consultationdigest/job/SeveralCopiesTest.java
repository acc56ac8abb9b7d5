package org.consultationdigest.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks that are open, old, of another consultation, or lack rows: no word of a reviewer is lost over them. */
class SeveralCopiesTest {
    private static final String CLINICS =
            "Section I: The report should say how many rural clinics were opened since the last review.";
    private static final String SCHOOLS =
            "Section II: Please add the number of boarding schools for children of ethnic minorities.";

    @TempDir
    private Path folder;

    private ConsolidationScene scene;
    private String id;

    @BeforeEach
    void aDigestOfOneLetter() throws IOException {
        scene = new ConsolidationScene(folder);
        scene.receive("a.txt", CLINICS);
        scene.run();
        id = scene.ids().get(CLINICS);
    }

    @Test
    void readsWhatWasTypedIntoTheWorkbookThatWasWrittenBesideAnOpenOne() throws IOException {
        scene.type(id, "Decision", "Accepted");
        Path lock = Files.createFile(scene.output().resolve("~$digest.xlsx"));
        scene.receive("b.txt", SCHOOLS);
        Consolidation.Result.Done beside = (Consolidation.Result.Done) scene.run();
        Files.delete(lock);
        Path main = scene.output().resolve("main.xlsx");
        Files.move(scene.workbook(), main);
        Files.move(beside.workbook(), scene.workbook());
        scene.type(scene.ids().get(SCHOOLS), "Decision", "Noted");
        Files.move(scene.workbook(), beside.workbook());
        Files.move(main, scene.workbook());

        scene.run();

        assertThat(scene.shown(id, "Decision")).isEqualTo("Accepted");
        assertThat(scene.shown(scene.ids().get(SCHOOLS), "Decision")).isEqualTo("Noted");
        assertThat(beside.workbook()).doesNotExist();
        assertThat(scene.check().differences()).isEmpty();
    }

    @Test
    void takesNothingBackBecauseAnOldCopyWasPutInPlace() throws IOException {
        Path old = Files.copy(scene.workbook(), folder.resolve("old.xlsx"));
        scene.type(id, "Decision", "Accepted");
        scene.run();

        Files.copy(old, scene.workbook(), StandardCopyOption.REPLACE_EXISTING);
        scene.type(id, "Response", "see annex 2");
        scene.run();

        assertThat(scene.shown(id, "Decision")).isEqualTo("Accepted");
        assertThat(scene.shown(id, "Response")).isEqualTo("see annex 2");
        assertThat(scene.written("problems")).isEmpty();
    }

    @Test
    void tellsARowThatWasDeletedAndBringsItBack() throws IOException {
        scene.type(id, "Decision", "Accepted");
        scene.run();
        scene.edit(sheet -> {
            Row row = ConsolidationScene.rowOf(sheet, id);
            sheet.removeRow(row);
        });
        scene.run();

        assertThat(scene.shown(id, "Decision")).isEqualTo("Accepted");
        assertThat(scene.written("problems"))
                .extracting(problem -> WrittenData.text(problem, "message"))
                .singleElement()
                .asString()
                .contains("were deleted", id, "Not a comment");
    }

    @Test
    void readsNothingFromTheDigestOfAnotherConsultation() throws IOException {
        ConsolidationScene other = new ConsolidationScene(Files.createDirectory(folder.resolve("other")), "other");
        other.receive("x.txt", SCHOOLS);
        other.run();
        other.type(other.ids().get(SCHOOLS), "Decision", "Accepted");
        Files.copy(other.workbook(), scene.workbook(), StandardCopyOption.REPLACE_EXISTING);

        scene.run();

        assertThat(scene.shown(id, "Decision")).isEmpty();
        assertThat(scene.written("problems"))
                .extracting(problem -> WrittenData.text(problem, "message"))
                .singleElement()
                .asString()
                .contains("another consultation");
        assertThat(scene.output().resolve("archive/digest before run 2.xlsx")).exists();
    }

    @Test
    void leavesAWorkbookAloneThatLacksAColumnAndHasAStrangeOne() throws IOException {
        scene.edit(sheet -> {
            Row header = sheet.getRow(0);
            int response = 0;
            while (!ConsolidationScene.text(header, response).equals("Response")) {
                response++;
            }
            sheet.shiftColumns(response + 1, header.getLastCellNum() - 1, 1);
            header.getCell(response).setCellValue("Zq");
            header.createCell(response + 1).setCellValue("Zr");
            ConsolidationScene.rowOf(sheet, id).createCell(response).setCellValue("We agree.");
        });
        byte[] typed = Files.readAllBytes(scene.workbook());

        Consolidation.Result.Done done = (Consolidation.Result.Done) scene.run();

        assertThat(scene.workbook()).hasBinaryContent(typed);
        assertThat(done.workbook().getFileName()).hasToString("digest (run 2).xlsx");
        assertThat(done.notice().orElseThrow()).contains("Restore the title");
        assertThat(scene.written("problems"))
                .extracting(problem -> WrittenData.text(problem, "message"))
                .anyMatch(message -> message.contains("“Zq”, “Zr” may be that column"));
        scene.run();
        assertThat(scene.workbook()).hasBinaryContent(typed);
    }

    @Test
    void saysWhatOfPeoplesSheetsAndFormulasIsNotInTheNewDigest() throws IOException {
        scene.edit(sheet -> {
            Row row = ConsolidationScene.rowOf(sheet, id);
            row.createCell(40).setCellFormula("E99+1");
            Sheet list = sheet.getWorkbook().createSheet("My list");
            Cell cell = list.createRow(0).createCell(0);
            cell.setCellValue("call the union");
            ((XSSFSheet) list)
                    .createDrawingPatriarch()
                    .createTextbox(new XSSFClientAnchor(0, 0, 0, 0, 3, 3, 5, 9))
                    .setText("before Friday");
        });

        scene.run();

        assertThat(scene.written("problems"))
                .extracting(problem -> WrittenData.text(problem, "message"))
                .anyMatch(message ->
                        message.contains("“My list” was added by a person. Its values, formulas, colours and notes")
                                && message.contains("not its charts, pictures and shapes"))
                .anyMatch(message -> message.startsWith("1 formulas (AO3) stay as the values"));
        assertThat(scene.output().resolve("archive/digest before run 2.xlsx")).exists();
    }
}
