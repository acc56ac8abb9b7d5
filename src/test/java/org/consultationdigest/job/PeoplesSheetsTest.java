package org.consultationdigest.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sheets and formulas that reviewers add to the workbook are there again after the next run, and after one more. */
class PeoplesSheetsTest {
    private static final String CLINICS =
            "Section I: The report should say how many rural clinics were opened since the last review.";
    private static final String SCHOOLS =
            "Section II: Please add the number of boarding schools for children of ethnic minorities.";
    private static final String NURSES = "Section I: Please add how many nurses speak a minority language.";

    @TempDir
    private Path folder;

    private ConsolidationScene scene;

    @BeforeEach
    void aDigestOfTwoLetters() throws IOException {
        scene = new ConsolidationScene(folder);
        scene.receive("a.txt", CLINICS);
        scene.receive("b.txt", SCHOOLS);
        scene.run();
    }

    private void twoMoreRuns() throws IOException {
        scene.receive("c.txt", NURSES);
        scene.run();
        scene.type(scene.ids().get(NURSES), "Note", "something to do");
        scene.run();
        assertThat(scene.check().differences()).isEmpty();
    }

    @Test
    void keepsASheetWithItsValuesFormulasColoursAndWidths() throws IOException {
        in(workbook -> {
            Sheet plan = workbook.createSheet("Plan");
            Row first = plan.createRow(1);
            first.createCell(0).setCellValue("Anna reads health");
            first.createCell(1).setCellValue(12.5);
            first.createCell(2).setCellValue(true);
            first.createCell(3).setCellValue("=2+2");
            Row last = plan.createRow(6);
            last.createCell(1).setCellFormula("SUM(B2:B6)*2");
            last.getCell(1).setCellValue(25);
            last.createCell(2).setCellFormula("COUNTIF(Digest!O:O,\"Accepted\")");
            last.createCell(3).setCellFormula("Digest!E3");
            last.getCell(3).setCellValue("was the clinics");
            Cell due = last.createCell(0);
            due.setCellValue(45_400);
            due.setCellStyle(style(workbook, "dd/mm/yyyy"));
            plan.setColumnWidth(0, 40 * 256);
            plan.addMergedRegion(CellRangeAddress.valueOf("A4:C4"));
        });
        twoMoreRuns();

        in(workbook -> {
            Sheet plan = workbook.getSheet("Plan");
            assertThat(plan.getRow(1).getCell(0).getStringCellValue()).isEqualTo("Anna reads health");
            assertThat(plan.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(12.5);
            assertThat(plan.getRow(1).getCell(2).getBooleanCellValue()).isTrue();
            assertThat(plan.getRow(1).getCell(3).getCellType()).isEqualTo(CellType.STRING);
            assertThat(plan.getRow(6).getCell(1).getCellFormula()).isEqualTo("SUM(B2:B6)*2");
            assertThat(plan.getRow(6).getCell(1).getNumericCellValue()).isEqualTo(25);
            assertThat(plan.getRow(6).getCell(2).getCellFormula()).isEqualTo("COUNTIF(Digest!O:O,\"Accepted\")");
            assertThat(plan.getRow(6).getCell(3).getCellType()).isEqualTo(CellType.STRING);
            assertThat(plan.getRow(6).getCell(3).getStringCellValue()).isEqualTo("was the clinics");
            CellStyle due = plan.getRow(6).getCell(0).getCellStyle();
            assertThat(due.getDataFormatString()).isEqualTo("dd/mm/yyyy");
            assertThat(workbook.getFontAt(due.getFontIndex()).getBold()).isTrue();
            assertThat(due.getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
            assertThat(plan.getColumnWidth(0) / 256).isBetween(38, 42);
            assertThat(plan.getMergedRegions()).containsExactly(CellRangeAddress.valueOf("A4:C4"));
            assertThat(workbook.getSheetIndex(plan)).isEqualTo(7);
        });
    }

    @Test
    void tellsWhichFormulasCameBackAsValues() throws IOException {
        in(workbook -> {
            Row row = workbook.createSheet("Plan").createRow(0);
            row.createCell(0).setCellFormula("Digest!E3&\"!\"");
            row.getCell(0).setCellValue("clinics!");
        });
        scene.run();

        assertThat(scene.written("problems"))
                .extracting(problem -> WrittenData.text(problem, "part") + ": " + WrittenData.text(problem, "message"))
                .containsExactly(
                        "sheet Plan: 1 formulas (A1) stay as the values they showed; the workbook that has them"
                                + " is kept in the folder archive.");
    }

    @Test
    void keepsTheFormulaOfAColumnInItsRowWhereverThatRowGoes() throws IOException {
        scene.edit(sheet -> {
            int last = ConsolidationScene.headerOf(sheet).getLastCellNum();
            ConsolidationScene.headerOf(sheet).createCell(last).setCellValue("Open");
            for (String comment : new String[] {CLINICS, SCHOOLS}) {
                Row row = ConsolidationScene.rowOf(sheet, id(comment));
                row.createCell(last).setCellFormula("IF(O" + (row.getRowNum() + 1) + "=\"\",\"open\",\"done\")");
                row.getCell(last).setCellValue("open");
            }
        });
        twoMoreRuns();

        scene.edit(sheet -> {
            int column = ConsolidationScene.columnOf(ConsolidationScene.headerOf(sheet), "Open");
            for (String comment : new String[] {CLINICS, SCHOOLS}) {
                Row row = ConsolidationScene.rowOf(sheet, id(comment));
                assertThat(row.getCell(column).getCellFormula())
                        .isEqualTo("IF(O" + (row.getRowNum() + 1) + "=\"\",\"open\",\"done\")");
                assertThat(row.getCell(column).getStringCellValue()).isEqualTo("open");
            }
        });
        assertThat(scene.written("problems")).isEmpty();
    }

    @Test
    void losesNoWordThatIsTypedAsAnotherKindOfCell() throws IOException {
        scene.edit(sheet -> {
            Row clinics = ConsolidationScene.rowOf(sheet, id(CLINICS));
            cell(clinics, "Decision").setCellValue(true);
            cell(clinics, "Note").setCellValue(12);
            Cell deadline = cell(clinics, "Deadline");
            deadline.setCellValue(45_400);
            deadline.setCellStyle(style((XSSFWorkbook) sheet.getWorkbook(), "dd/mm/yyyy"));
            Row schools = ConsolidationScene.rowOf(sheet, id(SCHOOLS));
            cell(schools, "Response").setCellFormula("\"See \"&\"annex\"");
            cell(schools, "Response").setCellValue("See annex");
        });
        twoMoreRuns();

        assertThat(scene.shown(id(CLINICS), "Decision")).isEqualToIgnoringCase("true");
        assertThat(scene.shown(id(CLINICS), "Note")).isEqualTo("12");
        assertThat(scene.shown(id(CLINICS), "Deadline")).isEqualTo("18/04/2024");
        assertThat(scene.shown(id(SCHOOLS), "Response")).isEqualTo("See annex");
    }

    private static Cell cell(Row row, String column) {
        int index = ConsolidationScene.columnOf(ConsolidationScene.headerOf(row.getSheet()), column);
        return row.getCell(index) == null ? row.createCell(index) : row.getCell(index);
    }

    private static CellStyle style(XSSFWorkbook workbook, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setFillForegroundColor(IndexedColors.LIGHT_GREEN.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        Font bold = workbook.createFont();
        bold.setBold(true);
        style.setFont(bold);
        return style;
    }

    private String id(String comment) {
        try {
            return scene.ids().get(comment);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** A person opens the workbook and saves it. */
    private void in(Consumer<XSSFWorkbook> change) throws IOException {
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        try (InputStream in = Files.newInputStream(scene.workbook());
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            change.accept(workbook);
            workbook.write(saved);
        }
        Files.write(scene.workbook(), saved.toByteArray());
    }
}
