package org.consultationdigest.extract.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.extract.ExtractionContext;
import org.consultationdigest.format.packaging.AlteredPackage;
import org.consultationdigest.format.sheet.SheetLimits;
import org.consultationdigest.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spreadsheets made to fill memory or to take for ever, and those that a program has blown up by itself. */
class HarmfulSpreadsheetsTest {
    private static final String[] HEADER = {"No.", "Section", "Comment"};
    private static final String[] RECORD = {"1", "2.1", "Name the source of the figure."};
    private static final int COLUMNS = 16_384;
    private static final int ROWS = 1_048_576;
    private static final Duration SOON = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    @Test
    void readsTheCommentsOfASheetThatIsFilledToItsLastColumn() throws IOException {
        Path file = RawWorkbook.write(folder.resolve("wide.xlsx"), part -> {}, part -> {
            part.write(RawWorkbook.row(1, filled(HEADER, "x")));
            part.write(RawWorkbook.row(2, filled(RECORD, "y")));
        });

        Extraction.Parsed read = (Extraction.Parsed) read(file);

        assertThat(read.comments()).hasSize(1);
        assertThat(read.comments().get(0).wording().text()).contains("Name the source of the figure.");
    }

    @Test
    void readsTheCommentsAboveAMillionFormattedRows() throws IOException {
        Path file = RawWorkbook.write(folder.resolve("long.xlsx"), part -> {}, part -> {
            part.write(RawWorkbook.row(1, HEADER));
            part.write(RawWorkbook.row(2, RECORD));
            for (int row = 3; row <= ROWS; row++) {
                part.write("<row r=\"" + row + "\" s=\"1\" customFormat=\"1\"><c r=\"A" + row + "\" s=\"1\"/><c r=\"C"
                        + row + "\" s=\"1\"/></row>");
            }
        });

        Extraction.Parsed read = (Extraction.Parsed) read(file);

        assertThat(read.comments()).hasSize(1);
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void readsTheCommentsOfAnOpenDocumentSheetWhoseRowsAndColumnsAreRepeatedToItsEnd() throws IOException {
        Path file = OdsWriter.writeRows(
                folder.resolve("long.ods"),
                "S",
                odsRow("", HEADER) + odsRow("", RECORD)
                        + "<table:table-row table:number-rows-repeated=\"1048574\"><table:table-cell"
                        + " table:number-columns-repeated=\"16384\"/></table:table-row>");

        Extraction.Parsed read = (Extraction.Parsed) read(file);

        assertThat(read.comments()).hasSize(1);
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void endsAtALimitWhereOneCellOfAnOpenDocumentSheetIsRepeatedOverAllOfIt() throws IOException {
        Path file = OdsWriter.writeRows(
                folder.resolve("full.ods"),
                "S",
                odsRow("", HEADER)
                        + "<table:table-row table:number-rows-repeated=\"1048575\"><table:table-cell"
                        + " table:number-columns-repeated=\"16384\" office:value-type=\"string\"><text:p>Name the source"
                        + " of the figure.</text:p></table:table-cell></table:table-row>");

        assertThat(told(read(file))).contains(ProblemCode.LIMIT_REACHED);
    }

    @Test
    void readsASheetThatClaimsMoreSharedTextsThanThereCanBe() throws IOException {
        Path file = RawWorkbook.write(
                folder.resolve("claims.xlsx"),
                part -> part.write("<si><t>Name the source of the figure.</t></si>"),
                part -> {
                    part.write(RawWorkbook.row(1, HEADER));
                    part.write("<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"C2\" t=\"s\"><v>0</v></c></row>");
                    part.write("<row r=\"3\"><c r=\"A3\"><v>2</v></c><c r=\"C3\" t=\"s\"><v>4294967294</v></c></row>");
                });

        assertThat(((Extraction.Parsed) read(file)).comments()).hasSize(1);
    }

    @Test
    void refusesASheetWhoseSharedTextsUnpackToFarMoreThanTheyArePackedTo() throws IOException {
        String blank = " ".repeat(1 << 16);
        Path file = RawWorkbook.write(
                folder.resolve("bomb.xlsx"),
                part -> {
                    part.write("<si><t>");
                    for (int i = 0; i < 4_000; i++) {
                        part.write(blank);
                    }
                    part.write("</t></si>");
                },
                part -> part.write(RawWorkbook.row(1, HEADER)));

        assertThat(told(read(file))).containsExactly(ProblemCode.LIMIT_REACHED);
        Path lying = AlteredPackage.claiming(file, "xl/sharedStrings.xml", 1 << 30);
        assertThat(told(read(lying))).containsExactly(ProblemCode.LIMIT_REACHED);
    }

    @Test
    void readsNeitherOfTwoSheetsOfOneName() throws IOException {
        Path sound = RawWorkbook.write(folder.resolve("file.xlsx"), part -> {}, part -> {
            part.write(RawWorkbook.row(1, HEADER));
            part.write(RawWorkbook.row(2, RECORD));
        });

        for (String name : List.of("xl/worksheets/sheet1.xml", "xl/worksheets/Sheet1.xml")) {
            Extraction read = read(AlteredPackage.withEntry(sound, name, "<worksheet/>"));

            assertThat(read).isInstanceOf(Extraction.Unreadable.class);
            assertThat(told(read)).containsExactly(ProblemCode.BROKEN_FILE);
        }
    }

    @Test
    void readsNeitherOfTwoContentsOfAnOpenDocumentSheet() throws IOException {
        Path sound = OdsWriter.write(folder.resolve("file.ods"), "S", "No. | Section | Comment", "1 | 2.3 | First.");

        for (String name : List.of("content.xml", "Content.xml")) {
            Extraction read = read(AlteredPackage.withEntry(sound, name, "<document-content/>"));

            assertThat(read).isInstanceOf(Extraction.Unreadable.class);
            assertThat(told(read)).containsExactly(ProblemCode.BROKEN_FILE);
        }
    }

    @Test
    void endsAtALimitWhereOneSharedTextIsLongerThanAnyCell() throws IOException {
        Path file = RawWorkbook.write(
                folder.resolve("giant.xlsx"),
                part -> {
                    part.write("<si><t>");
                    for (int i = 0; i < 1_000_000; i++) {
                        part.write(Integer.toString(i * 7919, 36));
                        part.write(' ');
                    }
                    part.write("</t></si>");
                },
                part -> part.write(RawWorkbook.row(1, HEADER)));

        assertThat(told(read(file))).contains(ProblemCode.LIMIT_REACHED);
    }

    @Test
    void endsAtALimitWhereAMillionCellsShowOneLongText() throws IOException {
        Path file = RawWorkbook.write(
                folder.resolve("laughs.xlsx"),
                part -> part.write("<si><t>" + "Name the source of the figure. ".repeat(1_000) + "</t></si>"),
                part -> {
                    part.write(RawWorkbook.row(1, HEADER));
                    for (int row = 2; row <= 100_000; row++) {
                        part.write("<row r=\"" + row + "\"><c r=\"C" + row + "\" t=\"s\"><v>0</v></c></row>");
                    }
                });
        SheetLimits tight = new SheetLimits(1_000_000, 1_000_000, 10_000_000, 1_000_000);

        Extraction read = new SheetExtractor(tight).extract(Submissions.xlsx(), file, ExtractionContext.unknown());

        assertThat(((Extraction.Parsed) read).comments()).hasSize(10_000_000 / 31_000);
        assertThat(told(read)).contains(ProblemCode.LIMIT_REACHED);
    }

    private static String[] filled(String[] first, String rest) {
        String[] row = new String[COLUMNS];
        Arrays.setAll(row, column -> column < first.length ? first[column] : rest + column);
        return row;
    }

    private static String odsRow(String attributes, String... texts) {
        StringBuilder row = new StringBuilder("<table:table-row" + attributes + ">");
        for (String text : texts) {
            row.append("<table:table-cell office:value-type=\"string\"><text:p>")
                    .append(text)
                    .append("</text:p></table:table-cell>");
        }
        return row.append("</table:table-row>").toString();
    }

    private static List<ProblemCode> told(Extraction extraction) {
        return extraction instanceof Extraction.Legible read
                ? read.problems().stream().map(problem -> problem.code()).toList()
                : List.of(((Extraction.Unreadable) extraction).problem().code());
    }

    private static Extraction read(Path file) {
        return assertTimeoutPreemptively(
                SOON, () -> new SheetExtractor().extract(Submissions.xlsx(), file, ExtractionContext.unknown()));
    }
}
