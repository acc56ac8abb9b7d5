package org.consultationdigest.extract.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.extract.ExtractionContext;
import org.consultationdigest.text.legacy.LegacyEncoding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sheets typed in fonts older than Unicode: what is read, and what the file holds of it. */
class OldFontSheetsTest {
    private static final String TCVN3 = "§Ò nghÞ bæ sung sè liÖu";
    private static final String UNICODE = "Đề nghị bổ sung số liệu";
    private static final String VNI = "Ñeà nghò boå sung soá lieäu";
    private static final String HEADER = "No. | Section | Comment";

    @TempDir
    private Path folder;

    static Stream<Arguments> kinds() {
        return Stream.of(
                Arguments.of("a.xlsx", (Supplier<Workbook>) XSSFWorkbook::new),
                Arguments.of("inline.xlsx", (Supplier<Workbook>) SXSSFWorkbook::new),
                Arguments.of("a.xls", (Supplier<Workbook>) HSSFWorkbook::new));
    }

    static Stream<Arguments> kindsWithRuns() {
        return kinds().filter(kind -> !kind.get()[0].equals("inline.xlsx"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void convertsACellByItsFontAndKeepsTheWordsOfTheFile(String name, Supplier<Workbook> kind) throws IOException {
        Workbook workbook = kind.get();
        Sheet sheet = workbook.createSheet("S");
        Workbooks.fill(sheet, HEADER, "1 | I | " + TCVN3, "2 | II | " + VNI, "3 | III | " + "Café §4 costs 5 £");
        inFont(workbook, sheet.getRow(1).getCell(2), ".VnTime");
        inFont(workbook, sheet.getRow(2).getCell(2), "VNI-Times");

        assertThat(read(Workbooks.write(workbook, folder.resolve(name))))
                .extracting(OldFontSheetsTest::words, OldFontSheetsTest::original)
                .containsExactly(
                        tuple(UNICODE, Optional.of(TCVN3)),
                        tuple(UNICODE, Optional.of(VNI)),
                        tuple("Café §4 costs 5 £", Optional.empty()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kindsWithRuns")
    void convertsEachRunOfACellByItsOwnFont(String name, Supplier<Workbook> kind) throws IOException {
        Workbook workbook = kind.get();
        Sheet sheet = workbook.createSheet("S");
        Workbooks.fill(sheet, HEADER, "1 | I | x");
        Cell cell = sheet.getRow(1).getCell(2);
        String text = TCVN3 + ". Café Hà Nội. " + VNI;
        RichTextString rich = workbook.getCreationHelper().createRichTextString(text);
        rich.applyFont(TCVN3.length() + 1, text.length() - VNI.length(), font(workbook, "Times New Roman"));
        rich.applyFont(text.length() - VNI.length(), text.length(), font(workbook, "VNI-Times"));
        cell.setCellValue(rich);
        inFont(workbook, cell, ".VnTime");

        assertThat(read(Workbooks.write(workbook, folder.resolve(name))))
                .extracting(OldFontSheetsTest::words, OldFontSheetsTest::original)
                .containsExactly(tuple(UNICODE + ". Café Hà Nội. " + UNICODE, Optional.of(text)));
    }

    @Test
    void readsOneSharedTextInTheFontOfEachCellThatShowsIt() throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook();
        Sheet sheet = workbook.createSheet("S");
        Workbooks.fill(sheet, HEADER, "1 | I | x", "2 | II | x");
        String text = TCVN3 + " (Café)";
        for (int row = 1; row <= 2; row++) {
            XSSFRichTextString rich = new XSSFRichTextString(text);
            rich.applyFont(TCVN3.length(), text.length(), font(workbook, "Arial"));
            sheet.getRow(row).getCell(2).setCellValue(rich);
        }
        inFont(workbook, sheet.getRow(1).getCell(2), ".VnTime");
        inFont(workbook, sheet.getRow(2).getCell(2), "VNI-Times");

        assertThat(read(Workbooks.write(workbook, folder.resolve("a.xlsx"))))
                .extracting(OldFontSheetsTest::words, OldFontSheetsTest::original)
                .containsExactly(
                        tuple(UNICODE + " (Café)", Optional.of(text)),
                        tuple(LegacyEncoding.VNI.decode(TCVN3) + " (Café)", Optional.of(text)));
    }

    @Test
    void givesEveryRowOfALongSheetTheWordsOfItsOwnCell() throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook();
        Sheet sheet = Workbooks.fill(workbook.createSheet("S"), HEADER);
        CellStyle style = workbook.createCellStyle();
        style.setFont(font(workbook, ".VnTime"));
        for (int i = 1; i <= 5_000; i++) {
            Workbooks.fill(sheet, i + " | I | " + TCVN3 + " " + i);
            sheet.getRow(i).getCell(2).setCellStyle(style);
        }

        List<ExtractedComment> comments = read(Workbooks.write(workbook, folder.resolve("a.xlsx")));

        assertThat(comments).hasSize(5_000).allSatisfy(comment -> {
            int row = comment.location().row().orElseThrow() - 1;
            assertThat(words(comment)).isEqualTo(UNICODE + " " + row);
            assertThat(original(comment)).contains(TCVN3 + " " + row);
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kindsWithRuns")
    void convertsByTheLookOfTheWordsWhereNoFontTells(String name, Supplier<Workbook> kind) throws IOException {
        Workbook workbook = kind.get();
        Workbooks.fill(workbook.createSheet("S"), HEADER, "1 | I | " + TCVN3, "2 | II | Welcome.");

        assertThat(read(Workbooks.write(workbook, folder.resolve(name))))
                .extracting(OldFontSheetsTest::words, OldFontSheetsTest::original)
                .containsExactly(tuple(UNICODE, Optional.of(TCVN3)), tuple("Welcome.", Optional.empty()));
    }

    @Test
    void readsATextFileInAnOldEncoding() throws IOException {
        String table = "No.;Section;Comment\n1;I;" + TCVN3 + "\n2;II;Welcome.\n";
        Path file = Files.write(folder.resolve("a.csv"), table.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(read(file))
                .extracting(OldFontSheetsTest::words, OldFontSheetsTest::original)
                .containsExactly(tuple(UNICODE, Optional.of(TCVN3)), tuple("Welcome.", Optional.empty()));
    }

    @Test
    void convertsACellOfAnOpenDocumentSheetByItsStyleItsColumnOrItsSpan() throws IOException {
        String old = "<style:style style:name=\"old\" style:family=\"table-cell\"><style:text-properties"
                + " style:font-name=\".VnTime\"/></style:style><style:style style:name=\"bold\" style:family=\"text\">"
                + "<style:text-properties/></style:style><style:style style:name=\"vni\" style:family=\"text\">"
                + "<style:text-properties style:font-name=\"VNI-Times\"/></style:style>";
        Path file = OdsWriter.writeRows(
                folder.resolve("a.ods"),
                "S",
                old,
                "<table:table-column table:number-columns-repeated=\"2\"/>"
                        + "<table:table-column table:default-cell-style-name=\"old\"/>"
                        + row("", "No.", "Section", "Comment")
                        + row("", "1", "I", TCVN3)
                        + row(
                                " table:style-name=\"old\"",
                                "2",
                                "II",
                                TCVN3 + " <text:span text:style-name=\"bold\">" + TCVN3 + "</text:span>")
                        + row(
                                " table:style-name=\"new\"",
                                "3",
                                "III",
                                "Café <text:span text:style-name=\"vni\">" + VNI + "</text:span>"));

        assertThat(read(file))
                .extracting(OldFontSheetsTest::words, OldFontSheetsTest::original)
                .containsExactly(
                        tuple(UNICODE, Optional.of(TCVN3)),
                        tuple(UNICODE + " " + UNICODE, Optional.of(TCVN3 + " " + TCVN3)),
                        tuple("Café " + UNICODE, Optional.of("Café " + VNI)));
    }

    private static String row(String style, String... cells) {
        StringBuilder row = new StringBuilder("<table:table-row>");
        for (String cell : cells) {
            row.append("<table:table-cell").append(style).append("><text:p>").append(cell);
            row.append("</text:p></table:table-cell>");
        }
        return row.append("</table:table-row>").toString();
    }

    private static Font font(Workbook workbook, String name) {
        Font font = workbook.createFont();
        font.setFontName(name);
        return font;
    }

    private static void inFont(Workbook workbook, Cell cell, String name) {
        CellStyle style = workbook.createCellStyle();
        style.setFont(font(workbook, name));
        cell.setCellStyle(style);
    }

    private static String words(ExtractedComment comment) {
        return comment.wording().text().orElse("");
    }

    private static Optional<String> original(ExtractedComment comment) {
        return Optional.ofNullable(comment.extras().get(ExtractedComment.ORIGINAL));
    }

    private static List<ExtractedComment> read(Path file) throws IOException {
        Extraction extraction = new SheetExtractor()
                .extract(Submissions.of(file.getFileName().toString(), "text/csv"), file, ExtractionContext.unknown());
        return ((Extraction.Parsed) extraction).comments();
    }
}
