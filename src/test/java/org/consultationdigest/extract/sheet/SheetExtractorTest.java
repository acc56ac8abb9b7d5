package org.consultationdigest.extract.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.consultationdigest.extract.Channel;
import org.consultationdigest.extract.CommentKind;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.extract.ExtractionContext;
import org.consultationdigest.extract.Remainder;
import org.consultationdigest.format.sheet.SheetLimits;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetExtractorTest {
    private static final String HEADER = "No. | Organisation | Section | Comment | Proposed change | Response";

    @TempDir
    private Path folder;

    /** Of the chair of a meeting it would be a point of the agenda. */
    @Test
    void keepsTheWelcomeOfABodyInATableOfBodiesAndComments() throws IOException {
        Workbook workbook = new XSSFWorkbook();
        Workbooks.fill(
                workbook.createSheet("Comments"),
                "Organisation | Comment",
                "Hill Office | The figure is outdated.",
                "Coast Union | Welcome.");

        assertThat(read(Workbooks.write(workbook, folder.resolve("a.xlsx"))).comments())
                .extracting(comment -> comment.wording().text().orElse(""))
                .containsExactly("The figure is outdated.", "Welcome.");
    }

    @Test
    void readsOneCommentARowWithItsPlaceInTheSheet() throws IOException {
        Workbook workbook = new XSSFWorkbook();
        Workbooks.fill(
                workbook.createSheet("Comments"),
                "Comments on the draft report",
                "Name of organisation: | Coast Office",
                HEADER,
                "1 | Coast Office | II.A | The figure is outdated. | Use the figure of 2024. | Accepted",
                "2 | Coast Office | | Welcome. | |");

        Extraction.Parsed parsed = read(Workbooks.write(workbook, folder.resolve("a.xlsx")));

        assertThat(parsed.facts().channel()).isEqualTo(Channel.SPREADSHEET);
        assertThat(parsed.facts().issuer()).contains("Coast Office");
        assertThat(parsed.comments())
                .extracting(
                        ExtractedComment::kind,
                        comment -> comment.location().sheet().orElse(""),
                        comment -> comment.location().cell().orElse(""),
                        comment -> comment.wording().text().orElse(""),
                        comment -> comment.hints().references())
                .containsExactly(
                        tuple(
                                CommentKind.SHEET_ROW,
                                "Comments",
                                "D4",
                                "The figure is outdated.",
                                List.of("Section II.A")),
                        tuple(CommentKind.SHEET_ROW, "Comments", "D5", "Welcome.", List.of()));
        assertThat(parsed.comments().get(0).extras())
                .containsEntry("Response", "Accepted")
                .containsEntry("No.", "1");
        assertThat(parsed.remainder())
                .extracting(Remainder::text)
                .containsExactly(
                        "Comments on the draft report",
                        "Name of organisation:\tCoast Office",
                        HEADER.replace(" | ", "\t"));
    }

    @Test
    void readsSeveralTablesOfASheetAndSetsLookUpSheetsAside() throws IOException {
        Workbook workbook = new XSSFWorkbook();
        Workbooks.fill(workbook.createSheet("Lists"), "Editorial", "Technical");
        Sheet sheet = workbook.createSheet("Form");
        Workbooks.fill(sheet, "Section | Comment", "I | First.");
        sheet.createRow(2);
        Workbooks.fill(sheet, "Trang | Dòng số | Nội dung góp ý", "3 | 12 | Thứ hai.");

        Extraction.Parsed parsed = read(Workbooks.write(workbook, folder.resolve("a.xlsx")));

        assertThat(texts(parsed)).containsExactly("First.", "Thứ hai.");
        assertThat(parsed.comments().get(1).hints().page()).contains("3");
        assertThat(parsed.comments().get(1).hints().line()).contains("12");
        assertThat(parsed.remainder())
                .filteredOn(left -> left.why() == Remainder.Why.INSTRUCTIONS)
                .extracting(Remainder::text)
                .containsExactly("Editorial", "Technical");
    }

    @Test
    void carriesAMergedPlaceDownToEveryRowItCovers() throws IOException {
        Workbook workbook = new XSSFWorkbook();
        Sheet sheet = Workbooks.fill(
                workbook.createSheet("S"), "Section | Organisation | Comment", "III.2 | A | One.", " | B | Two.");
        sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));

        Extraction.Parsed parsed = read(Workbooks.write(workbook, folder.resolve("a.xlsx")));

        assertThat(parsed.comments())
                .extracting(comment -> comment.hints().references())
                .containsExactly(List.of("Section III.2"), List.of("Section III.2"));
    }

    @Test
    void readsTheDisplayedPlaceAndFlagsWhatTheSheetMayHaveChanged() throws IOException {
        Workbook workbook = new XSSFWorkbook();
        Sheet sheet = Workbooks.fill(workbook.createSheet("S"), "Section | Comment", " | One.", " | Two.", " | Three.");
        CellStyle dayAndMonth = workbook.createCellStyle();
        dayAndMonth.setDataFormat(workbook.createDataFormat().getFormat("d-m"));
        Cell date = sheet.getRow(1).createCell(0);
        date.setCellValue(45692);
        date.setCellStyle(dayAndMonth);
        sheet.getRow(2).createCell(0).setCellValue(38.1);
        sheet.getRow(3).createCell(0).setCellValue(4);

        Extraction.Parsed parsed = read(Workbooks.write(workbook, folder.resolve("a.xlsx")));

        assertThat(parsed.comments())
                .extracting(comment -> comment.hints().references())
                .containsExactly(List.of("Section 4-2"), List.of("Section 38.1"), List.of("Section 4"));
        assertThat(parsed.problems())
                .extracting(Problem::code, problem -> problem.part().orElse(""))
                .containsExactly(tuple(ProblemCode.DOUBTFUL_VALUE, "S!A2"), tuple(ProblemCode.DOUBTFUL_VALUE, "S!A3"));
    }

    @Test
    void readsNotesOnRecordsAsCommentsAndNotesOnTheHeaderAsInstructions() throws IOException {
        Workbook workbook = new XSSFWorkbook();
        Sheet sheet = Workbooks.fill(workbook.createSheet("S"), "Section | Comment", "II | Add a source.");
        Workbooks.note(sheet, 1, 1, "Desk", "Give the number of the section.");
        Workbooks.note(sheet, 2, 2, "Reviewer 2", "Which source?");

        Extraction.Parsed parsed = read(Workbooks.write(workbook, folder.resolve("a.xlsx")));

        ExtractedComment note = parsed.comments().get(1);
        assertThat(note.kind()).isEqualTo(CommentKind.CELL_NOTE);
        assertThat(note.wording().text()).contains("Which source?");
        assertThat(note.author()).contains("Reviewer 2");
        assertThat(note.location().cell()).contains("B2");
        assertThat(note.location().anchor()).contains("Add a source.");
        assertThat(note.hints().references()).containsExactly("Section II");
        assertThat(parsed.remainder()).extracting(Remainder::text).contains("Give the number of the section.");
    }

    @Test
    void readsTheOldBinaryFormatAlike() throws IOException {
        Workbook workbook = new HSSFWorkbook();
        Sheet sheet = Workbooks.fill(
                workbook.createSheet("Góp ý"), "STT | Cơ quan góp ý | Nội dung góp ý", "1 | Sở Núi | Đề nghị bổ sung.");
        Workbooks.note(sheet, 2, 3, "Desk", "Xem lại.");

        Extraction.Parsed parsed = read(Workbooks.write(workbook, folder.resolve("a.xls")));

        assertThat(texts(parsed)).containsExactly("Đề nghị bổ sung.", "Xem lại.");
        assertThat(parsed.comments().get(0).contributor()).contains("Sở Núi");
        assertThat(parsed.comments().get(0).location().sheet()).contains("Góp ý");
    }

    @Test
    void saysWhichTitlesItSawWhereNoColumnHoldsComments() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "Town,People\nHill,12\n");

        Extraction.Parsed parsed = read(file);

        assertThat(parsed.comments()).isEmpty();
        assertThat(parsed.remainder()).extracting(Remainder::text).containsExactly("Town\tPeople", "Hill\t12");
        assertThat(parsed.problems()).hasSize(1);
        assertThat(parsed.problems().get(0).code()).isEqualTo(ProblemCode.COLUMNS_NOT_FOUND);
        assertThat(parsed.problems().get(0).message()).contains("\"Town\", \"People\"");
    }

    @Test
    void holdsAnEmptyFormForNoComments() throws IOException {
        Workbook workbook = new XSSFWorkbook();
        Workbooks.fill(workbook.createSheet("S"), HEADER, "1", "2", "3");

        Extraction.Parsed parsed = read(Workbooks.write(workbook, folder.resolve("a.xlsx")));

        assertThat(parsed.comments()).isEmpty();
        assertThat(parsed.problems()).isEmpty();
        assertThat(parsed.remainder())
                .filteredOn(left -> left.why() == Remainder.Why.EMPTY_RECORD)
                .hasSize(3);
    }

    @Test
    void refusesABrokenFileAndSaysWhatToDo() throws IOException {
        Path file = Files.write(folder.resolve("a.xlsx"), new byte[] {'P', 'K', 3, 4, 1, 2, 3});

        Extraction extraction = new SheetExtractor().extract(Submissions.xlsx(), file, ExtractionContext.unknown());

        assertThat(extraction).isInstanceOf(Extraction.Unreadable.class);
        assertThat(((Extraction.Unreadable) extraction).problem().code()).isEqualTo(ProblemCode.BROKEN_FILE);
    }

    @Test
    void saysThatAFileBeyondTheLimitsWasNotReadToItsEnd() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "Section,Comment\nI,One.\nII,Two.\nIII,Three.\n");

        Extraction.Parsed parsed = (Extraction.Parsed) new SheetExtractor(new SheetLimits(6, 1_000, 1_000, 1_000))
                .extract(Submissions.of("a.csv", "text/csv"), file, ExtractionContext.unknown());

        assertThat(texts(parsed)).containsExactly("One.", "Two.");
        assertThat(parsed.problems()).extracting(Problem::code).containsExactly(ProblemCode.LIMIT_REACHED);
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
