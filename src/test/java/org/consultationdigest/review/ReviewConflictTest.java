package org.consultationdigest.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consultationdigest.digest.DigestColumn.DECISION;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.consultationdigest.dedupe.GroupId;
import org.consultationdigest.digest.DigestLanguage;
import org.consultationdigest.digest.ExampleDigest;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewConflictTest extends EditedWorkbook {
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
}
