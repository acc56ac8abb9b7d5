package org.consultationdigest.format.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpreadsheetReaderTest {
    private static final String RELATIONSHIP = "http://schemas.microsoft.com/office/2017/10/relationships/";
    private static final String SPACE = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";

    @TempDir
    private Path folder;

    private static final class Told implements SheetVisitor {
        final List<SheetInfo> sheets = new ArrayList<>();
        final List<SheetRow> rows = new ArrayList<>();
        final List<CellNote> notes = new ArrayList<>();

        @Override
        public void sheet(SheetInfo sheet) {
            sheets.add(sheet);
        }

        @Override
        public void merged(MergedRange range) {
            // Told on the way only by formats that these tests do not read.
        }

        @Override
        public void row(SheetRow row) {
            rows.add(row);
        }

        @Override
        public void note(CellNote note) {
            notes.add(note);
        }

        @Override
        public void problem(Problem problem) {
            throw new AssertionError(problem);
        }
    }

    @Test
    void tellsDisplayedTextHiddenRowsAndMergedRanges() throws Exception {
        XSSFWorkbook workbook = new XSSFWorkbook();
        XSSFSheet sheet = workbook.createSheet("S");
        Row row = sheet.createRow(1);
        row.createCell(0).setCellValue("one\r\ntwo");
        row.createCell(1).setCellValue(2.5);
        row.createCell(2).setCellFormula("1/0");
        row.createCell(3).setCellValue(true);
        row.setZeroHeight(true);
        sheet.addMergedRegion(new CellRangeAddress(1, 3, 0, 0));
        workbook.setSheetHidden(workbook.getSheetIndex(workbook.createSheet("Hidden")), true);
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();

        Told told = read(write(workbook));

        assertThat(told.sheets)
                .extracting(SheetInfo::name, SheetInfo::hidden, SheetInfo::merged)
                .containsExactly(
                        tuple("S", false, List.of(new MergedRange(2, 4, 1, 1))), tuple("Hidden", true, List.of()));
        assertThat(told.rows).hasSize(1);
        assertThat(told.rows.get(0).hidden()).isTrue();
        assertThat(told.rows.get(0).cells())
                .extracting(SheetCell::address, SheetCell::text, SheetCell::kind)
                .containsExactly(
                        tuple("A2", "one\ntwo", SheetCell.Kind.TEXT),
                        tuple("B2", "2.5", SheetCell.Kind.ROUNDED),
                        tuple("C2", "#DIV/0!", SheetCell.Kind.ERROR),
                        tuple("D2", "TRUE", SheetCell.Kind.BOOLEAN));
    }

    @Test
    void tellsTheStruckOutWordsOfACell() throws Exception {
        XSSFWorkbook workbook = new XSSFWorkbook();
        XSSFFont struck = workbook.createFont();
        struck.setStrikeout(true);
        XSSFRichTextString text = new XSSFRichTextString("shall may");
        text.applyFont(0, 5, struck);
        workbook.createSheet("S").createRow(0).createCell(0).setCellValue(text);

        Told told = read(write(workbook));

        assertThat(told.rows.get(0).cells().get(0).text()).isEqualTo("shall may");
        assertThat(told.rows.get(0).cells().get(0).struck()).isEqualTo("shall");
    }

    @Test
    void tellsThreadsWithTheirAnswersAndWhetherTheyAreClosed() throws Exception {
        XSSFWorkbook workbook = new XSSFWorkbook();
        XSSFSheet sheet = workbook.createSheet("S");
        sheet.createRow(0).createCell(0).setCellValue("x");
        add(
                workbook.getPackagePart(),
                "/xl/persons/person.xml",
                "person",
                "<personList xmlns='" + SPACE + "'><person displayName='Reviewer 1' id='{P}'/></personList>");
        add(
                sheet.getPackagePart(),
                "/xl/threadedComments/threadedComment1.xml",
                "threadedComment",
                "<ThreadedComments xmlns='" + SPACE + "'>"
                        + "<threadedComment ref='A1' dT='2025-02-05T10:00:00.00' personId='{P}' id='{1}' done='1'>"
                        + "<text>Add a source.</text></threadedComment>"
                        + "<threadedComment ref='A1' dT='2025-02-06T10:00:00.00' personId='{P}' id='{2}' parentId='{1}'>"
                        + "<text>Agreed.</text></threadedComment></ThreadedComments>");

        Told told = read(write(workbook));

        assertThat(told.notes)
                .extracting(
                        CellNote::address,
                        CellNote::author,
                        CellNote::text,
                        note -> note.parent().orElse(""),
                        CellNote::resolved)
                .containsExactly(
                        tuple("A1", "Reviewer 1", "Add a source.", "", true),
                        tuple("A1", "Reviewer 1", "Agreed.", "{1}", false));
    }

    @Test
    void refusesATextThatIsNoSpreadsheetByItsContent() throws IOException {
        Path file = Files.write(folder.resolve("a.csv"), new byte[] {1, 0, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2});

        assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(
                        UnreadableSheetException.class,
                        fault -> assertThat(fault.problem().code()).isEqualTo(ProblemCode.BROKEN_FILE));
    }

    @Test
    void followsTheSeparatorThatTheFirstLineDeclares() throws Exception {
        Path file = Files.writeString(folder.resolve("a.csv"), "sep=|\na|b,c\n");

        Told told = read(file);

        assertThat(told.rows.get(0).number()).isEqualTo(2);
        assertThat(told.rows.get(0).cells()).extracting(SheetCell::text).containsExactly("a", "b,c");
    }

    private static void add(PackagePart owner, String name, String type, String xml)
            throws InvalidFormatException, IOException {
        PackagePartName partName = PackagingURIHelper.createPartName(name);
        PackagePart part = owner.getPackage().createPart(partName, "application/vnd.ms-excel." + type + "+xml");
        try (OutputStream stream = part.getOutputStream()) {
            stream.write(xml.getBytes(StandardCharsets.UTF_8));
        }
        owner.addRelationship(partName, TargetMode.INTERNAL, RELATIONSHIP + type);
    }

    private Path write(XSSFWorkbook workbook) throws IOException {
        Path file = folder.resolve("a.xlsx");
        try (workbook;
                OutputStream stream = Files.newOutputStream(file)) {
            workbook.write(stream);
        }
        return file;
    }

    private static Told read(Path file) throws UnreadableSheetException, IOException {
        Told told = new Told();
        new SpreadsheetReader(SheetLimits.standard()).read(file, told);
        return told;
    }
}
