package org.consultationdigest.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consultationdigest.digest.DigestColumn.DEADLINE;
import static org.consultationdigest.digest.DigestColumn.DECISION;
import static org.consultationdigest.digest.DigestColumn.LEAD_AGENCY;
import static org.consultationdigest.digest.DigestColumn.NOTE;
import static org.consultationdigest.digest.DigestColumn.RESPONSE;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.consultationdigest.dedupe.GroupId;
import org.consultationdigest.digest.Digest;
import org.consultationdigest.digest.DigestBuilder;
import org.consultationdigest.digest.DigestColumn;
import org.consultationdigest.digest.DigestLanguage;
import org.consultationdigest.digest.DigestRow;
import org.consultationdigest.digest.ExampleDigest;
import org.consultationdigest.digest.FileLinks;
import org.consultationdigest.digest.Review;
import org.consultationdigest.digest.WorkbookWriter;
import org.consultationdigest.extract.Channel;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookReaderTest {
    /** The rows of {@link ExampleDigest} in its sheet, counted from 0. */
    private static final int FIRST = 2;

    private static final int SECOND = 4;
    private static final int THIRD = 6;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(DigestLanguage.class)
    void readsBackWhatWasWritten(DigestLanguage language) throws IOException {
        Digest digest = ExampleDigest.in(language);

        ReadBack read = WorkbookReader.read(write(digest));

        assertThat(read.problems()).isEmpty();
        assertThat(read.notRead()).isEmpty();
        assertThat(reviews(read)).isEqualTo(reviews(digest));
    }

    @Test
    void readsWhatPeopleTypeIntoTheirRows() throws IOException {
        Path workbook = edited(sheet -> {
            type(sheet, SECOND, DECISION, "Accepted");
            type(sheet, SECOND, RESPONSE, "Five workshops, listed in\nannex 2.");
            sheet.getRow(FIRST).getCell(DECISION.position()).setBlank();
        });

        Map<GroupId, Review> reviews = reviews(WorkbookReader.read(workbook));

        assertThat(reviews.get(new GroupId(2)).typed())
                .isEqualTo(Map.of(DECISION, "Accepted", RESPONSE, "Five workshops, listed in\nannex 2."));
        assertThat(reviews.get(new GroupId(1)).typed()).isEqualTo(Map.of(RESPONSE, "Thanked in the cover letter."));
    }

    @Test
    void keepsTheReviewersWordsWithTheirRowInWhateverOrder() throws IOException {
        Digest digest = ExampleDigest.in(DigestLanguage.VIETNAMESE);
        for (int seed = 0; seed < 5; seed++) {
            Random random = new Random(seed);
            Path workbook = edited(digest, sheet -> shuffleRows(sheet, random));

            ReadBack read = WorkbookReader.read(workbook);

            assertThat(read.problems()).isEmpty();
            assertThat(reviews(read)).isEqualTo(reviews(digest));
        }
    }

    @Test
    void findsColumnsThatWereMovedAndInserted() throws IOException {
        Digest digest = ExampleDigest.in(DigestLanguage.ENGLISH);
        for (int seed = 0; seed < 5; seed++) {
            Random random = new Random(seed);
            Path workbook = edited(digest, sheet -> {
                shuffleColumns(sheet, random);
                sheet.getRow(0).createCell(40).setCellValue("My own column");
                sheet.getRow(FIRST).createCell(40).setCellValue("mine");
            });

            assertThat(reviews(WorkbookReader.read(workbook))).isEqualTo(reviews(digest));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "DECISION, Decisions",
        "DECISION, ' DECISION * '",
        "RESPONSE, Response (final)",
        "RESPONSE, Respons",
        "LEAD_AGENCY, Lead  agency:",
        "DECISION, Quyết định",
        "DEADLINE, thời hạn [ngày]"
    })
    void findsAColumnWhoseTitleWasSlightlyChanged(DigestColumn column, String title) throws IOException {
        Path workbook =
                edited(sheet -> sheet.getRow(0).getCell(column.position()).setCellValue(title));

        ReadBack read = WorkbookReader.read(workbook);

        assertThat(read.problems()).isEmpty();
        assertThat(reviews(read)).isEqualTo(reviews(ExampleDigest.in(DigestLanguage.ENGLISH)));
    }

    @Test
    void doesNotTakeAnotherColumnForOneThatIsGone() throws IOException {
        Path workbook =
                edited(sheet -> sheet.getRow(0).getCell(DECISION.position()).setCellValue("Decision date"));

        ReadBack read = WorkbookReader.read(workbook);

        assertThat(read.notRead()).containsExactly(DECISION);
        assertThat(read.problems())
                .containsExactly(Problem.at(
                        "sheet Digest",
                        ProblemCode.REVIEW_CONFLICT,
                        "Not read, because the sheet has no such column: “Decision” (“Quyết định”). What was known of it is"
                                + " kept. Restore the title if the column was renamed."));
        assertThat(reviews(read).get(new GroupId(3)).in(LEAD_AGENCY)).contains("Bộ Sông ngòi");
    }

    @Test
    void findsTheHeaderBelowLinesThatWerePutAboveIt() throws IOException {
        Path workbook = edited(sheet -> {
            sheet.shiftRows(0, sheet.getLastRowNum(), 3);
            sheet.createRow(0).createCell(0).setCellValue("For the meeting on Friday");
        });

        assertThat(reviews(WorkbookReader.read(workbook))).isEqualTo(reviews(ExampleDigest.in(DigestLanguage.ENGLISH)));
    }

    @Test
    void findsTheSheetByItsColumnsWhenItWasRenamed() throws IOException {
        Path workbook = edited(sheet -> sheet.getWorkbook().setSheetName(1, "Bản của tôi"));

        assertThat(reviews(WorkbookReader.read(workbook))).isEqualTo(reviews(ExampleDigest.in(DigestLanguage.ENGLISH)));
    }

    @Test
    void findsTheIdsInTheHiddenColumnWhenTheirTitleIsGone() throws IOException {
        Path workbook = edited(sheet -> sheet.getRow(0).getCell(0).setCellValue("No."));

        assertThat(reviews(WorkbookReader.read(workbook))).isEqualTo(reviews(ExampleDigest.in(DigestLanguage.ENGLISH)));
    }

    @Test
    void takesARowThatWasCopiedWithItsWordsAsOne() throws IOException {
        Path workbook = edited(sheet -> copyRow(sheet, THIRD, 30));

        ReadBack read = WorkbookReader.read(workbook);

        assertThat(read.problems()).isEmpty();
        assertThat(reviews(read)).isEqualTo(reviews(ExampleDigest.in(DigestLanguage.ENGLISH)));
    }

    @Test
    void reportsTwoRowsOfOneIdThatSayDifferentThings() throws IOException {
        Path workbook = edited(sheet -> {
            copyRow(sheet, FIRST, 30);
            type(sheet, 30, DECISION, "Accepted");
        });

        ReadBack read = WorkbookReader.read(workbook);

        assertThat(reviews(read)).doesNotContainKey(new GroupId(1));
        assertThat(read.problems())
                .containsExactly(
                        Problem.at(
                                "sheet Digest, row 3",
                                ProblemCode.REVIEW_CONFLICT,
                                "C-0001-8 stands in 2 rows that say different things. Typed: Decision: “Noted”; Response:"
                                        + " “Thanked in the cover letter.”. Type it into the right row of the new digest."),
                        Problem.at(
                                "sheet Digest, row 31",
                                ProblemCode.REVIEW_CONFLICT,
                                "C-0001-8 stands in 2 rows that say different things. Typed: Decision: “Accepted”; Response:"
                                        + " “Thanked in the cover letter.”. Type it into the right row of the new digest."));
    }

    @ParameterizedTest
    @CsvSource({
        "C-0001-9, “C-0001-9” is no id of a row; a letter or digit may be wrong.",
        "'', 'The row has no id, so nobody knows which comment is meant.'"
    })
    void keepsTheWordsOfARowWithoutAValidId(String id, String why) throws IOException {
        Path workbook = edited(sheet -> sheet.getRow(FIRST).getCell(0).setCellValue(id));

        ReadBack read = WorkbookReader.read(workbook);

        assertThat(reviews(read)).doesNotContainKey(new GroupId(1)).hasSize(7);
        assertThat(read.problems())
                .containsExactly(Problem.at(
                        "sheet Digest, row 3",
                        ProblemCode.REVIEW_CONFLICT,
                        why
                                + " Typed: Decision: “Noted”; Response: “Thanked in the cover letter.”. Type it into the right row"
                                + " of the new digest."));
    }

    @Test
    void reportsAnIdColumnThatWasSortedWithoutTheOthers() throws IOException {
        Path workbook = edited(sheet -> {
            sheet.getRow(FIRST).getCell(0).setCellValue("C-0003-4");
            sheet.getRow(THIRD).getCell(0).setCellValue("C-0001-8");
        });

        ReadBack read = WorkbookReader.read(workbook);

        assertThat(reviews(read))
                .doesNotContainKeys(new GroupId(1), new GroupId(3))
                .hasSize(6);
        assertThat(read.problems())
                .hasSize(2)
                .allMatch(problem -> problem.message().contains("part of the columns was sorted without the others"));
        assertThat(read.problems().get(1).message()).contains("Deadline: “15/03/2024”");
    }

    @Test
    void keepsBothWhenAReviewColumnStandsTwiceAndDiffers() throws IOException {
        Path workbook = edited(sheet -> {
            sheet.getRow(0).createCell(40).setCellValue("Decision");
            sheet.getRow(FIRST).createCell(40).setCellValue("Pending");
            sheet.getRow(THIRD).createCell(40).setCellValue("Partly accepted");
        });

        ReadBack read = WorkbookReader.read(workbook);

        assertThat(reviews(read)).doesNotContainKey(new GroupId(1));
        assertThat(reviews(read).get(new GroupId(3)).in(DECISION)).contains("Partly accepted");
        assertThat(read.problems()).hasSize(1);
        assertThat(read.problems().get(0).message()).contains("Decision: “Noted” and “Pending”");
    }

    @Test
    void readsCellsOfAnyTypeAsTheyAreShown() throws IOException {
        Path workbook = edited(sheet -> {
            CellStyle day = sheet.getWorkbook().createCellStyle();
            day.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("dd/mm/yyyy"));
            cell(sheet, FIRST, DEADLINE).setCellValue(LocalDate.of(2024, 4, 3));
            cell(sheet, FIRST, DEADLINE).setCellStyle(day);
            CellStyle regional = sheet.getWorkbook().createCellStyle();
            regional.setDataFormat((short) 14);
            cell(sheet, SECOND, DEADLINE).setCellValue(LocalDate.of(2024, 4, 3));
            cell(sheet, SECOND, DEADLINE).setCellStyle(regional);
            cell(sheet, SECOND, NOTE).setCellValue(true);
            cell(sheet, FIRST, NOTE).setCellValue(12);
            cell(sheet, SECOND, RESPONSE).setCellFormula("\"see \"&A5");
            sheet.getWorkbook()
                    .getCreationHelper()
                    .createFormulaEvaluator()
                    .evaluateFormulaCell(cell(sheet, SECOND, RESPONSE));
            XSSFRichTextString rich = new XSSFRichTextString("half bold");
            rich.applyFont(0, 4, sheet.getWorkbook().createFont());
            cell(sheet, SECOND, LEAD_AGENCY).setCellValue(rich);
        });

        Map<GroupId, Review> reviews = reviews(WorkbookReader.read(workbook));

        assertThat(reviews.get(new GroupId(1)).typed())
                .containsEntry(DEADLINE, "03/04/2024")
                .containsEntry(NOTE, "12");
        assertThat(reviews.get(new GroupId(2)).typed())
                .isEqualTo(Map.of(
                        DEADLINE, "2024-04-03",
                        NOTE, "TRUE",
                        RESPONSE, "see C-0002-6",
                        LEAD_AGENCY, "half bold"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "@x",
                "_x0041_",
                "a\u0007b",
                "half \uD83D pair",
                "line\rline\nline",
                "0012",
                "  two  ",
                "ệ\uFEFF"
            })
    void readsBackEveryTextThatCanBeWritten(String text) throws IOException {
        Digest digest = new DigestBuilder()
                .section("Laws", 1, 9, "I")
                .file("a.docx", "A Body", "", Channel.TABLE)
                .simpleRow(1, "I", "a.docx", "Add a law.", new Review(Map.of(RESPONSE, text)))
                .build();

        assertThat(reviews(WorkbookReader.read(write(digest)))).isEqualTo(reviews(digest));
    }

    @Test
    void saysWhatToDoWhenTheWorkbookIsGone() {
        assertThat(WorkbookReader.read(folder.resolve("digest.xlsx")))
                .isEqualTo(
                        new ReadBack(
                                List.of(),
                                List.of(
                                        Problem.of(
                                                ProblemCode.REVIEW_UNREADABLE,
                                                "digest.xlsx is not there. Put it back, or run on: what was read back before is kept."))));
    }

    @Test
    void saysWhatToDoWhenTheWorkbookIsBroken() throws IOException {
        Path whole = write(ExampleDigest.in(DigestLanguage.ENGLISH));
        byte[] bytes = Files.readAllBytes(whole);
        for (int length : new int[] {0, 1, 100, bytes.length / 2, bytes.length - 200}) {
            Path broken = folder.resolve("broken.xlsx");
            Files.write(broken, Arrays.copyOf(bytes, length));

            ReadBack read = WorkbookReader.read(broken);

            assertThat(read.rows()).isEmpty();
            assertThat(read.problems()).extracting(Problem::code).containsExactly(ProblemCode.REVIEW_UNREADABLE);
            assertThat(read.problems().get(0).message())
                    .startsWith("broken.xlsx ")
                    .doesNotContain("\n");
        }
    }

    @Test
    void refusesAnotherKindOfFileAndSaysSo() throws IOException {
        Path csv = Files.writeString(folder.resolve("digest.csv"), "ID,Decision\nC-0001-8,Accepted\n");

        assertThat(WorkbookReader.read(csv).problems())
                .containsExactly(Problem.of(
                        ProblemCode.REVIEW_UNREADABLE,
                        "digest.csv is not an Excel workbook. Save it as .xlsx and run again."));
    }

    @Test
    void saysWhenNoSheetHasTheColumns() throws IOException {
        Path workbook = edited(sheet -> sheet.removeRow(sheet.getRow(0)));

        assertThat(WorkbookReader.read(workbook).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.REVIEW_UNREADABLE);
    }

    private interface Edit {
        void on(XSSFSheet sheet) throws IOException;
    }

    private Path edited(Edit edit) throws IOException {
        return edited(ExampleDigest.in(DigestLanguage.ENGLISH), edit);
    }

    private Path edited(Digest digest, Edit edit) throws IOException {
        Path source = write(digest);
        Path target = folder.resolve("edited.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(source));
                OutputStream out = Files.newOutputStream(target)) {
            edit.on(workbook.getSheetAt(1));
            workbook.write(out);
        }
        return target;
    }

    private Path write(Digest digest) throws IOException {
        Path target = folder.resolve("digest.xlsx");
        new WorkbookWriter(FileLinks.none()).write(digest, target);
        return target;
    }

    private static XSSFCell cell(XSSFSheet sheet, int row, DigestColumn column) {
        return sheet.getRow(row).getCell(column.position());
    }

    private static void type(XSSFSheet sheet, int row, DigestColumn column, String text) {
        cell(sheet, row, column).setCellValue(text);
    }

    private static void copyRow(XSSFSheet sheet, int from, int to) {
        XSSFRow copy = sheet.createRow(to);
        sheet.getRow(from)
                .forEach(cell -> copy.createCell(cell.getColumnIndex()).setCellValue(text(cell)));
    }

    private static String text(Cell cell) {
        return cell.getCellType() == CellType.NUMERIC
                ? String.valueOf(cell.getNumericCellValue())
                : cell.getStringCellValue();
    }

    private static void shuffleRows(XSSFSheet sheet, Random random) {
        List<List<String>> rows = new ArrayList<>();
        for (int row = 1; row <= sheet.getLastRowNum(); row++) {
            List<String> texts = new ArrayList<>();
            sheet.getRow(row).forEach(cell -> texts.add(text(cell)));
            rows.add(texts);
        }
        Collections.shuffle(rows, random);
        for (int row = 1; row <= sheet.getLastRowNum(); row++) {
            for (int column = 0; column < rows.get(row - 1).size(); column++) {
                sheet.getRow(row).getCell(column).setCellValue(rows.get(row - 1).get(column));
            }
        }
    }

    private static void shuffleColumns(XSSFSheet sheet, Random random) {
        List<Integer> order = new ArrayList<>();
        for (int column = 0; column < sheet.getRow(0).getLastCellNum(); column++) {
            order.add(column);
        }
        Collections.shuffle(order, random);
        for (int row = 0; row <= sheet.getLastRowNum(); row++) {
            List<String> texts = new ArrayList<>();
            sheet.getRow(row).forEach(cell -> texts.add(text(cell)));
            for (int column = 0; column < order.size(); column++) {
                sheet.getRow(row).getCell(column).setCellValue(texts.get(order.get(column)));
            }
        }
    }

    private static Map<GroupId, Review> reviews(ReadBack read) {
        return read.rows().stream().collect(Collectors.toMap(ReadBack.Row::id, ReadBack.Row::review));
    }

    private static Map<GroupId, Review> reviews(Digest digest) {
        return digest.rows().stream()
                .collect(Collectors.toMap(row -> row.group().id(), DigestRow::review));
    }
}
