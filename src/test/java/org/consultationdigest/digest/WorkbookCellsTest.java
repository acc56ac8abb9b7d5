package org.consultationdigest.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.consultationdigest.extract.Channel;
import org.consultationdigest.extract.Remainder;
import org.consultationdigest.extract.SourceLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookCellsTest extends WrittenWorkbook {
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
    void goesOnInFurtherColumnsWhenOnlyTheLastTextOfALargeSheetIsLongerThanACell() throws IOException {
        String text = "Đoạn văn dài. ".repeat(5_000);
        Remainder[] texts = new Remainder[20_002];
        Arrays.fill(texts, new Remainder(SourceLocation.none(), "Page", Remainder.Why.FURNITURE));
        texts[20_001] = new Remainder(SourceLocation.none(), text, Remainder.Why.QUOTED_HISTORY);
        Digest digest = new DigestBuilder()
                .section("Laws", 1, 9, "I")
                .file("a.docx", "A Body", "", Channel.TABLE)
                .setAside("a.docx", texts)
                .build();

        List<List<String>> rows = rows(digest, "Set aside");

        int after = SetAsideColumn.values().length + 1;
        assertThat(rows).hasSize(20_003);
        assertThat(rows.get(20_002).get(Arrays.asList(SetAsideColumn.values()).indexOf(SetAsideColumn.TEXT))
                        + rows.get(20_002).get(after)
                        + rows.get(20_002).get(after + 1))
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
    void printsTheTitlesOfEveryTableAgainOnEveryPage() throws IOException {
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(Files.newInputStream(write(ExampleDigest.in(DigestLanguage.ENGLISH))))) {
            for (int i = 1; i < workbook.getNumberOfSheets(); i++) {
                XSSFSheet sheet = workbook.getSheetAt(i);

                assertThat(sheet.getRepeatingRows()).as(sheet.getSheetName()).isNotNull();
                assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
                assertThat(sheet.getRepeatingColumns().formatAsString()).isEqualTo("A:A");
            }
        }
    }

    @Test
    void givesRowsNoHeightForTheirHiddenKeys() throws IOException {
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(Files.newInputStream(write(ExampleDigest.in(DigestLanguage.ENGLISH))))) {
            XSSFSheet problems = workbook.getSheet("Problems");

            XSSFRow ofTheDraft = problems.getRow(3);

            assertThat(ofTheDraft.getCell(4).getStringCellValue()).startsWith("The draft goes from II.B to II.D.");
            assertThat(ofTheDraft.getHeightInPoints()).isEqualTo(17);
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
        WorkbookCheck.check(
                WorkbookContent.whole(ExampleDigest.in(DigestLanguage.ENGLISH), FileLinks.none(), 4), target);
    }
}
