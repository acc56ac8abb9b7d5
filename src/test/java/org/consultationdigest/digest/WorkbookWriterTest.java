package org.consultationdigest.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.consultationdigest.extract.Channel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookWriterTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(DigestLanguage.class)
    void writesTheSevenSheetsInTheDigestsLanguage(DigestLanguage language) throws IOException {
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(write(ExampleDigest.in(language)).toFile())) {
            assertThat(workbook.getSheets().map(Sheet::getName))
                    .containsExactlyElementsOf(Stream.of(DigestSheet.values())
                            .map(sheet -> sheet.title(language))
                            .toList());
        }
    }

    @Test
    void writesTheColumnsOfTheDigestInTheirOrder() throws IOException {
        assertThat(rows(ExampleDigest.in(DigestLanguage.ENGLISH), "Digest").get(0))
                .containsExactly(
                        "ID",
                        "Section",
                        "Title",
                        "Paragraph",
                        "Comment",
                        "Proposed change",
                        "Requests",
                        "Contributors",
                        "Number of contributors",
                        "Number of comments",
                        "Workshops",
                        "Words only in some copies",
                        "Link",
                        "Status",
                        "Decision",
                        "Response",
                        "Lead agency",
                        "Cooperating agencies",
                        "Deadline",
                        "Note",
                        "Move to section",
                        "Same as",
                        "Row key");
    }

    @Test
    void writesOneRowAGroupBelowTheBandOfItsSection() throws IOException {
        List<List<String>> rows = rows(ExampleDigest.in(DigestLanguage.ENGLISH), "Digest");

        assertThat(rows.stream().skip(1).map(row -> row.get(0) + "|" + row.get(1) + "|" + row.get(2)))
                .containsExactly(
                        "|Whole document|",
                        "C-0001-8|Whole document|",
                        "|I|Introduction and methodology",
                        "C-0002-6|I|Introduction and methodology",
                        "|II.A|Laws adopted since the last review",
                        "C-0003-4|II.A|Laws adopted since the last review",
                        "|II.B|National institutions for the protection of human rights and their independence",
                        "C-0004-2|II.B|National institutions for the protection of human rights and their independence\n"
                                + "Also about: III",
                        "C-0005-9|II.B|National institutions for the protection of human rights and their independence",
                        "|III|Rights of persons with disabilities — See also: C-0004-2",
                        "C-0006-7|III|Rights of persons with disabilities",
                        "|IV|Việc làm và an sinh xã hội",
                        "C-0007-5|IV|Việc làm và an sinh xã hội",
                        "|Not linked to a section|",
                        "C-0008-3|Not linked to a section|");
    }

    @Test
    void writesARowWithAllThatIsKnownAndWhatPeopleTyped() throws IOException {
        assertThat(rows(ExampleDigest.in(DigestLanguage.ENGLISH), "Digest").get(6))
                .containsExactly(
                        "C-0003-4",
                        "II.A",
                        "Laws adopted since the last review",
                        "12",
                        "Đề nghị bổ sung số liệu về số vụ việc được giải quyết trong giai đoạn 2019-2023, phân tách theo"
                                + " giới, độ tuổi và địa bàn; đồng thời nêu rõ nguồn của số liệu.",
                        "",
                        "add, data, source",
                        "Bộ Sông ngòi; Mạng lưới Làng chài",
                        "2",
                        "2",
                        "2023-11-24 Hanoi; 2023-12-08 Đà Nẵng",
                        "Mạng lưới Làng chài: “Số liệu cần có cả các xã ven biển.”",
                        "stated",
                        "Changed",
                        "Partly accepted",
                        "Figures for 2019-2022 are added to paragraph 12. Those for 2023 are not final and will be given in"
                                + " the addendum.",
                        "Bộ Sông ngòi",
                        "Cục Thống kê sông",
                        "15/03/2024",
                        "",
                        "",
                        "",
                        "C-0003-4");
    }

    @Test
    void asksAPersonAboutConflictsLikenessesAndDoubtfulLinks() throws IOException {
        assertThat(rows(ExampleDigest.in(DigestLanguage.ENGLISH), "To decide").stream()
                        .skip(1)
                        .map(row -> row.get(0) + ": " + row.get(1) + " " + row.get(3)))
                .containsExactly(
                        "Contradiction: C-0004-2 C-0005-9",
                        "Perhaps the same: C-0007-5 C-0008-3",
                        "Doubtful reference: K-895cb56f5d90 ",
                        "Uncertain section: K-6af01009d24a ",
                        "No section: K-1f8963e83163 ");
    }

    @Test
    void givesTheSameBytesForTheSameDigest() throws IOException {
        byte[] first = Files.readAllBytes(write(ExampleDigest.in(DigestLanguage.VIETNAMESE)));
        byte[] second = Files.readAllBytes(write(ExampleDigest.in(DigestLanguage.VIETNAMESE)));

        assertThat(second).isEqualTo(first);
        assertThat(folder).isDirectoryContaining(path -> path.endsWith("written.xlsx"));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+84 24 000",
                "-nt-",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "0012",
                "1-2",
                "_x0041_",
                "a\u0000b\u0007c",
                "half \uD83D pair",
                "\uFEFFđ",
                "tab\tand\nline",
                "  spaces  ",
                "TRUE",
                "<b>&amp;</b>"
            })
    void keepsEveryTextVerbatimAsText(String text) throws IOException {
        Digest digest = new DigestBuilder()
                .section("Laws", 1, 9, "I")
                .file("a.docx", "A Body", "", Channel.TABLE)
                .simpleRow(1, "I", "a.docx", text, new Review(Map.of(DigestColumn.NOTE, text)))
                .build();

        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(write(digest)))) {
            XSSFCell comment = workbook.getSheet("Digest").getRow(2).getCell(DigestColumn.COMMENT.position());
            XSSFCell note = workbook.getSheet("Digest").getRow(2).getCell(DigestColumn.NOTE.position());

            assertThat(comment.getCellType()).isEqualTo(CellType.STRING);
            assertThat(comment.getStringCellValue()).isEqualTo(text);
            assertThat(comment.getCellStyle().getQuotePrefixed()).isEqualTo(CellText.looksLikeFormula(text));
            assertThat(note.getStringCellValue()).isEqualTo(text);
            assertThat(workbook.getSheet("Comments")
                            .getRow(1)
                            .getCell(CommentColumn.TEXT.position())
                            .getStringCellValue())
                    .isEqualTo(text);
        }
    }

    @Test
    void goesOnInFurtherColumnsWhenATextIsLongerThanACell() throws IOException {
        String text = "Đoạn văn dài. ".repeat(5_000);
        Digest digest = new DigestBuilder()
                .section("Laws", 1, 9, "I")
                .file("a.docx", "A Body", "", Channel.TABLE)
                .simpleRow(1, "I", "a.docx", text, Review.BLANK)
                .simpleRow(2, "I", "a.docx", "Short.", Review.BLANK)
                .build();

        List<List<String>> rows = rows(digest, "Digest");

        assertThat(rows.get(0)).endsWith("Row key", "Comment (part 2)", "Comment (part 3)");
        int after = DigestColumn.values().length + 1;
        assertThat(rows.get(2).get(DigestColumn.COMMENT.position())
                        + rows.get(2).get(after)
                        + rows.get(2).get(after + 1))
                .isEqualTo(text);
    }

    @Test
    void leadsFromRowsToCommentsToFilesAndToTheFileItself() throws IOException {
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(Files.newInputStream(write(ExampleDigest.in(DigestLanguage.ENGLISH))))) {
            XSSFSheet comments = workbook.getSheet("Comments");

            assertThat(workbook.getSheet("Digest")
                            .getRow(6)
                            .getCell(0)
                            .getHyperlink()
                            .getAddress())
                    .isEqualTo("'Comments'!A4");
            assertThat(comments.getRow(4)
                            .getCell(CommentColumn.ROW.position())
                            .getHyperlink()
                            .getAddress())
                    .isEqualTo("'Digest'!A7");
            assertThat(comments.getRow(4)
                            .getCell(CommentColumn.FILE.position())
                            .getHyperlink()
                            .getAddress())
                    .isEqualTo("'Files'!A4");
            assertThat(comments.getRow(4)
                            .getCell(CommentColumn.PATH.position())
                            .getHyperlink()
                            .getAddress())
                    .isEqualTo("../in/2023-12-08%20%C4%90%C3%A0%20N%E1%BA%B5ng/"
                            + "M%E1%BA%A1ng%20l%C6%B0%E1%BB%9Bi%20L%C3%A0ng%20ch%C3%A0i%20%232%20"
                            + "%28b%E1%BA%A3n%20s%E1%BB%ADa%29.xlsx");
        }
    }

    @Test
    void carriesItsConsultationAndRunAsPropertiesAndNoTime() throws IOException {
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(Files.newInputStream(write(ExampleDigest.in(DigestLanguage.ENGLISH))))) {
            assertThat(workbook.getProperties()
                            .getCustomProperties()
                            .getProperty("consultation")
                            .getLpwstr())
                    .isEqualTo("upr-cycle-4");
            assertThat(workbook.getProperties()
                            .getCustomProperties()
                            .getProperty("run")
                            .getI4())
                    .isEqualTo(7);
            assertThat(workbook.getProperties().getCoreProperties().getCreated())
                    .isNull();
        }
    }

    @Test
    void letsPeopleWriteChooseFilterAndPrint() throws IOException {
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(Files.newInputStream(write(ExampleDigest.in(DigestLanguage.VIETNAMESE))))) {
            XSSFSheet sheet = workbook.getSheet("Bảng tổng hợp");

            assertThat(sheet.getDataValidations())
                    .extracting(each -> each.getValidationConstraint().getFormula1())
                    .containsExactlyInAnyOrder(
                            "\"Tiếp thu,Tiếp thu một phần,Giải trình,Ghi nhận,Chưa xử lý\"", "section_ids");
            assertThat(sheet.getPaneInformation().getVerticalSplitLeftColumn()).isEqualTo((short) 1);
            assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:W16");
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
            assertThat(sheet.isColumnHidden(DigestColumn.values().length)).isTrue();
            assertThat(sheet.getRow(2)
                            .getCell(DigestColumn.RESPONSE.position())
                            .getCellStyle()
                            .getLocked())
                    .isFalse();
            assertThat(workbook.getSheet("Tổng quan")
                            .getDrawingPatriarch()
                            .getCharts()
                            .get(0)
                            .getTitleText()
                            .getString())
                    .isEqualTo("Ý kiến theo mục");
        }
    }

    @Test
    void goesOnInAFurtherSheetWhenOneIsFull() throws IOException {
        Path target = folder.resolve("written.xlsx");
        new WorkbookWriter(FileLinks.none(), 4).write(ExampleDigest.in(DigestLanguage.ENGLISH), target);

        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(target))) {
            assertThat(workbook.getSheetIndex("Digest (2)")).isEqualTo(workbook.getSheetIndex("Digest") + 1);
            assertThat(workbook.getSheet("Digest (4)").getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("C-0007-5");
            assertThat(workbook.getSheet("Digest (4)")
                            .getRow(1)
                            .getCell(0)
                            .getHyperlink()
                            .getAddress())
                    .isEqualTo("'Comments (2)'!A5");
            assertThat(workbook.getSheet("Digest (4)").getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("ID");
        }
        WorkbookCheck.check(ExampleDigest.in(DigestLanguage.ENGLISH), target);
    }

    private Path write(Digest digest) throws IOException {
        Path target = folder.resolve("written.xlsx");
        new WorkbookWriter(FileLinks.below("../in")).write(digest, target);
        return target;
    }

    private static String shown(Cell cell) {
        return cell.getType() == org.dhatim.fastexcel.reader.CellType.NUMBER
                ? cell.asNumber().toBigInteger().toString()
                : cell.getText();
    }

    /** The texts of a sheet as another library reads them. */
    private List<List<String>> rows(Digest digest, String sheet) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(write(digest).toFile())) {
            List<List<String>> rows = new ArrayList<>();
            for (Row row : workbook.findSheet(sheet).orElseThrow().read()) {
                List<String> texts = new ArrayList<>();
                for (int column = 0; column < row.getCellCount(); column++) {
                    texts.add(row.getOptionalCell(column)
                            .map(WorkbookWriterTest::shown)
                            .orElse(""));
                }
                rows.add(texts);
            }
            return rows;
        }
    }
}
