package org.consultationdigest.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever reviewers add to the workbook, and however they arrange it, is there again after the next run. */
class PeoplesBelongingsTest {
    private static final String CLINICS =
            "Section I: The report should say how many rural clinics were opened since the last review.";
    private static final String SCHOOLS =
            "Section II: Please add the number of boarding schools for children of ethnic minorities.";
    private static final String TEACHERS = "Section II: Please say how many teachers were trained in sign language.";
    private static final String NURSES = "Section I: Please add how many nurses speak a minority language.";

    @TempDir
    private Path folder;

    private ConsolidationScene scene;

    @BeforeEach
    void aDigestOfThreeLetters() throws IOException {
        scene = new ConsolidationScene(folder);
        scene.receive("a.txt", CLINICS);
        scene.receive("b.txt", SCHOOLS);
        scene.receive("c.txt", TEACHERS);
        scene.run();
    }

    private void aNewLetterArrives() throws IOException {
        scene.receive("d.txt", NURSES);
        scene.run();
        assertThat(scene.check().differences()).isEmpty();
    }

    @Test
    void keepsAColumnThatWasInsertedWithItsNumbersAndTitle() throws IOException {
        scene.edit(sheet -> {
            sheet.shiftColumns(2, lastColumn(sheet), 1);
            row(sheet, "ID").createCell(2).setCellValue("Priority");
            row(sheet, id(SCHOOLS)).createCell(2).setCellValue(2.5);
            row(sheet, id(TEACHERS)).createCell(2).setCellValue("=urgent");
        });
        aNewLetterArrives();

        scene.edit(sheet -> {
            assertThat(titles(sheet)).startsWith("ID", "Section", "Priority", "Title", "Paragraph");
            assertThat(row(sheet, id(SCHOOLS)).getCell(2).getNumericCellValue()).isEqualTo(2.5);
            assertThat(row(sheet, id(TEACHERS)).getCell(2).getStringCellValue()).isEqualTo("=urgent");
            assertThat(text(row(sheet, id(NURSES)), 2)).isEmpty();
        });
    }

    @Test
    void keepsARowThatWasAddedBelowTheRowItStoodUnder() throws IOException {
        scene.edit(sheet -> {
            Row schools = row(sheet, id(SCHOOLS));
            sheet.shiftRows(schools.getRowNum() + 1, sheet.getLastRowNum(), 1);
            sheet.createRow(schools.getRowNum() + 1).createCell(4).setCellValue("Ask the minister first");
        });
        aNewLetterArrives();
        aSecondRunChangesNothing();

        scene.edit(sheet -> {
            Row own = sheet.getRow(row(sheet, id(SCHOOLS)).getRowNum() + 1);
            assertThat(text(own, 4)).isEqualTo("Ask the minister first");
            assertThat(rowsShowing(sheet, "Ask the minister first")).isEqualTo(1);
        });
    }

    @Test
    void keepsNotesAndColoursOnTheirCells() throws IOException {
        scene.edit(sheet -> {
            Cell cell = row(sheet, id(TEACHERS)).getCell(4);
            ClientAnchor anchor = sheet.getWorkbook().getCreationHelper().createClientAnchor();
            anchor.setCol1(5);
            anchor.setRow1(cell.getRowIndex());
            Comment note = sheet.createDrawingPatriarch().createCellComment(anchor);
            note.setString(sheet.getWorkbook().getCreationHelper().createRichTextString("check with the union"));
            note.setAuthor("Reviewer A");
            cell.setCellComment(note);
            XSSFCellStyle green = (XSSFCellStyle) sheet.getWorkbook().createCellStyle();
            green.cloneStyleFrom(cell.getCellStyle());
            green.setFillForegroundColor(new XSSFColor(new byte[] {0x11, (byte) 0xCC, 0x22}, null));
            green.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            cell.setCellStyle(green);
        });
        aNewLetterArrives();

        scene.edit(sheet -> {
            Cell cell = row(sheet, id(TEACHERS)).getCell(4);
            assertThat(cell.getCellComment().getString().getString()).isEqualTo("check with the union");
            assertThat(cell.getCellComment().getAuthor()).isEqualTo("Reviewer A");
            assertThat(((XSSFCellStyle) cell.getCellStyle())
                            .getFillForegroundXSSFColor()
                            .getARGBHex())
                    .isEqualTo("FF11CC22");
            assertThat(row(sheet, id(SCHOOLS)).getCell(4).getCellStyle().getFillPattern())
                    .isEqualTo(FillPatternType.NO_FILL);
        });
    }

    @Test
    void keepsColumnsAndRowsHiddenAndWidthsAsSet() throws IOException {
        scene.edit(sheet -> {
            sheet.setColumnHidden(6, true);
            sheet.setColumnWidth(4, 90 * 256);
            row(sheet, id(SCHOOLS)).setZeroHeight(true);
        });
        aNewLetterArrives();

        scene.edit(sheet -> {
            assertThat(sheet.isColumnHidden(6)).isTrue();
            assertThat(sheet.getColumnWidth(4) / 256).isBetween(89, 91);
            assertThat(row(sheet, id(SCHOOLS)).getZeroHeight()).isTrue();
            assertThat(row(sheet, id(NURSES)).getZeroHeight()).isFalse();
        });
    }

    @Test
    void keepsTheRowsAsTheyWereSortedAndTheFilterSet() throws IOException {
        scene.edit(sheet -> {
            swap(sheet, id(CLINICS), id(TEACHERS));
            ((XSSFSheet) sheet)
                    .getCTWorksheet()
                    .getAutoFilter()
                    .addNewFilterColumn()
                    .addNewFilters()
                    .addNewFilter()
                    .setVal("II");
            ((XSSFSheet) sheet)
                    .getCTWorksheet()
                    .getAutoFilter()
                    .getFilterColumnArray(0)
                    .setColId(1);
        });
        aNewLetterArrives();

        assertThat(idsFromTheTop()).containsExactly(id(TEACHERS), id(SCHOOLS), id(CLINICS), id(NURSES));
        try (InputStream in = Files.newInputStream(scene.workbook());
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            var filter =
                    workbook.getSheet("Digest").getCTWorksheet().getAutoFilter().getFilterColumnArray(0);
            assertThat(filter.getColId()).isEqualTo(1);
            assertThat(filter.getFilters().getFilterArray(0).getVal()).isEqualTo("II");
        }
    }

    @Test
    void bringsTheBandsBackWhenTheRowsAreSortedAsInTheDraftAgain() throws IOException {
        scene.edit(sheet -> swap(sheet, id(CLINICS), id(TEACHERS)));
        scene.run();
        scene.edit(sheet -> swap(sheet, id(CLINICS), id(TEACHERS)));
        aNewLetterArrives();

        assertThat(idsFromTheTop()).containsExactly(id(NURSES), id(CLINICS), id(SCHOOLS), id(TEACHERS));
        scene.edit(sheet -> assertThat(rowsShowing(sheet, "Education")).isEqualTo(3));
    }

    private void aSecondRunChangesNothing() throws IOException {
        scene.edit(sheet -> {});
        scene.run();
    }

    private String id(String words) {
        try {
            return scene.ids().get(words);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private List<String> idsFromTheTop() throws IOException {
        List<String> ids = new ArrayList<>();
        scene.edit(sheet -> sheet.forEach(row -> {
            if (text(row, 0).startsWith("C-")) {
                ids.add(text(row, 0));
            }
        }));
        return ids;
    }

    private static void swap(Sheet sheet, String one, String other) {
        Row first = row(sheet, one);
        Row second = row(sheet, other);
        for (int column = 0; column < Math.max(first.getLastCellNum(), second.getLastCellNum()); column++) {
            String text = text(first, column);
            first.createCell(column).setCellValue(text(second, column));
            second.createCell(column).setCellValue(text);
        }
    }

    private static int lastColumn(Sheet sheet) {
        return row(sheet, "ID").getLastCellNum() - 1;
    }

    private static List<String> titles(Sheet sheet) {
        List<String> titles = new ArrayList<>();
        row(sheet, "ID").forEach(cell -> titles.add(cell.getStringCellValue()));
        return titles;
    }

    private static Row row(Sheet sheet, String id) {
        return ConsolidationScene.rowOf(sheet, id);
    }

    private static long rowsShowing(Sheet sheet, String words) {
        long rows = 0;
        for (Row row : sheet) {
            for (int column = 0; column < row.getLastCellNum(); column++) {
                if (text(row, column).equals(words)) {
                    rows++;
                    break;
                }
            }
        }
        return rows;
    }

    private static String text(Row row, int column) {
        return ConsolidationScene.text(row, column);
    }
}
