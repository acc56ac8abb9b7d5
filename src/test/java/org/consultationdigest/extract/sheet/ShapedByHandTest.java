package org.consultationdigest.extract.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.extract.ExtractionContext;
import org.consultationdigest.extract.Remainder;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people do to sheets: they hide rows, leave formulas, pad fields, strike words out. */
class ShapedByHandTest {
    @TempDir
    private Path folder;

    @Test
    void readsHiddenRowsAndColumnsAndSaysSo() throws IOException {
        Workbook workbook = new XSSFWorkbook();
        Sheet sheet = Workbooks.fill(
                workbook.createSheet("S"),
                "Section | Comment | Tag",
                "I | One. | a",
                "II | Two. | b",
                "III | Three. | c");
        sheet.getRow(2).setZeroHeight(true);
        sheet.setColumnHidden(2, true);

        Extraction.Parsed parsed = read(Workbooks.write(workbook, folder.resolve("a.xlsx")));

        assertThat(parsed.comments())
                .extracting(comment -> comment.extras().get("hidden"))
                .containsExactly(null, "row", null);
        assertThat(parsed.problems()).extracting(Problem::code).containsExactly(ProblemCode.HIDDEN_CONTENT);
        assertThat(parsed.problems().get(0).message()).contains("row 3", "column C");
    }

    @Test
    void showsAFormulaWhoseResultTheFileDoesNotHold() throws IOException {
        Workbook workbook = new XSSFWorkbook();
        Sheet sheet = Workbooks.fill(workbook.createSheet("S"), "Section | Comment", "I | x");
        Cell cell = sheet.getRow(1).createCell(1);
        cell.setCellFormula("CONCATENATE(\"Use \",\"12\")");

        Extraction.Parsed parsed = read(Workbooks.write(workbook, folder.resolve("a.xlsx")));

        assertThat(parsed.comments().get(0).wording().text()).contains("=CONCATENATE(\"Use \",\"12\")");
        assertThat(parsed.problems()).extracting(Problem::code).containsExactly(ProblemCode.DOUBTFUL_VALUE);
        assertThat(parsed.problems().get(0).part()).contains("S!B2");
    }

    @Test
    void readsATextThatASystemPadsWithZeros() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.csv"), "Section,Comment\nI,The first \u0000remark.\nII,The second remark.\n");

        assertThat(texts(read(file))).containsExactly("The first remark.", "The second remark.");
    }

    @Test
    void keepsTheFirstColumnOfATextThatBeginsWithASeparator() throws IOException {
        Path file = Files.writeString(folder.resolve("a.tsv"), "\tSection\tComment\n1\tI\tOne.\n\tII\tTwo.\n");

        Extraction.Parsed parsed = read(file);

        assertThat(texts(parsed)).containsExactly("One.", "Two.");
        assertThat(parsed.comments().get(0).location().cell()).contains("C2");
    }

    @Test
    void tellsTheStruckOutWordsTheRemarkAndTheHiddenRowOfAnOpenDocumentSheet() throws IOException {
        Path file = OdsWriter.writeRows(
                folder.resolve("a.ods"),
                "S",
                "<table:table-row><table:table-cell><text:p>Section</text:p></table:table-cell>"
                        + "<table:table-cell><text:p>Comment</text:p></table:table-cell></table:table-row>"
                        + "<table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell"
                        + " table:number-columns-repeated=\"1024\"/></table:table-row>"
                        + "<table:table-row table:visibility=\"collapse\"><table:table-cell office:value-type=\"float\""
                        + " office:value=\"38.1\"><text:p>38.10</text:p></table:table-cell><table:table-cell>"
                        + "<office:annotation><dc:creator>Desk</dc:creator><dc:date>2025-03-04T08:00:00</dc:date>"
                        + "<text:p>Which one?</text:p></office:annotation><text:p>Keep<text:s/>this"
                        + "<text:span text:style-name=\"gone\"> not that</text:span>.</text:p><text:p>Second line.</text:p>"
                        + "</table:table-cell></table:table-row>");

        Extraction.Parsed parsed = read(file);

        assertThat(texts(parsed)).containsExactly("Keep this not that.\nSecond line.", "Which one?");
        assertThat(parsed.comments().get(0).hints().references()).containsExactly("Section 38.10");
        assertThat(parsed.comments().get(0).extras())
                .containsEntry("Comment (struck out)", " not that")
                .containsEntry("hidden", "row");
        assertThat(parsed.comments().get(0).location().cell()).contains("B1000002");
        assertThat(parsed.comments().get(1).author()).contains("Desk");
    }

    @Test
    void saysWhichSheetBesideAGoodOneHoldsSentencesInUnknownColumns() throws IOException {
        Workbook workbook = new XSSFWorkbook();
        Workbooks.fill(workbook.createSheet("Form"), "Section | Comment", "I | One.");
        Workbooks.fill(
                workbook.createSheet("More"),
                "Organisation | Section | Blurb | Gist",
                "Hill | I | The figure of last year is old. | It is an old figure indeed.");
        Workbooks.fill(workbook.createSheet("Lists"), "Editorial", "Technical");

        Extraction.Parsed parsed = read(Workbooks.write(workbook, folder.resolve("a.xlsx")));

        assertThat(texts(parsed)).containsExactly("One.");
        assertThat(parsed.problems()).hasSize(1);
        assertThat(parsed.problems().get(0).part()).contains("More, row 1");
        assertThat(parsed.remainder())
                .filteredOn(left -> left.why() == Remainder.Why.INSTRUCTIONS)
                .hasSize(4);
    }

    private static Extraction.Parsed read(Path file) throws IOException {
        return (Extraction.Parsed) new SheetExtractor()
                .extract(Submissions.of(file.getFileName().toString(), "text/csv"), file, ExtractionContext.unknown());
    }

    private static List<String> texts(Extraction.Parsed parsed) {
        return parsed.comments().stream()
                .map(comment -> comment.wording().text().orElse(""))
                .toList();
    }
}
