package org.consultationdigest.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consultationdigest.digest.DigestColumn.DEADLINE;
import static org.consultationdigest.digest.DigestColumn.DECISION;
import static org.consultationdigest.digest.DigestColumn.LEAD_AGENCY;
import static org.consultationdigest.digest.DigestColumn.NOTE;
import static org.consultationdigest.digest.DigestColumn.RESPONSE;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.consultationdigest.dedupe.GroupId;
import org.consultationdigest.digest.Digest;
import org.consultationdigest.digest.DigestBuilder;
import org.consultationdigest.digest.DigestColumn;
import org.consultationdigest.digest.DigestLanguage;
import org.consultationdigest.digest.ExampleDigest;
import org.consultationdigest.digest.Review;
import org.consultationdigest.extract.Channel;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookReaderTest extends EditedWorkbook {
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
    void findsARenamedColumnByItsPlaceAndSaysSo() throws IOException {
        Path workbook = edited(sheet -> {
            sheet.getRow(0).getCell(RESPONSE.position()).setCellValue("What we say");
            sheet.getRow(0).getCell(LEAD_AGENCY.position()).setCellValue("");
        });

        ReadBack read = WorkbookReader.read(workbook);

        assertThat(reviews(read)).isEqualTo(reviews(ExampleDigest.in(DigestLanguage.ENGLISH)));
        assertThat(read.problems())
                .singleElement()
                .extracting(Problem::message)
                .asString()
                .contains("“What we say” as “Response”", "“” as “Lead agency”");
    }

    @Test
    void doesNotTakeAnotherColumnForOneThatIsGone() throws IOException {
        Path workbook = edited(sheet -> {
            sheet.getRow(0).getCell(DECISION.position()).setCellValue("Decision date");
            sheet.getRow(0).getCell(DigestColumn.STATUS.position()).setCellValue("State of things");
        });

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
}
