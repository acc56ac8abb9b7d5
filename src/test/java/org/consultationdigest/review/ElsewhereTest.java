package org.consultationdigest.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.consultationdigest.digest.Digest;
import org.consultationdigest.digest.DigestLanguage;
import org.consultationdigest.digest.DigestSheet;
import org.consultationdigest.digest.ExampleDigest;
import org.consultationdigest.digest.RowKeys;
import org.consultationdigest.digest.TypedCell;
import org.consultationdigest.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What people type into the sheets beside the digest. */
class ElsewhereTest extends EditedWorkbook {
    private static final TypedCell NOT_A_COMMENT =
            new TypedCell(DigestSheet.COMMENTS, commentId(0), "NOT_A_COMMENT", "Yes");
    private static final TypedCell SECTION = new TypedCell(DigestSheet.COMMENTS, commentId(3), "SECTION", "II.B");
    private static final TypedCell VERDICT =
            new TypedCell(DigestSheet.TO_DECIDE, "CONFLICT C-0004-2 C-0005-9", "VERDICT", "=Different\nreally");
    private static final TypedCell DATE = new TypedCell(DigestSheet.FILES, documentId(0), "DATE", "1-2");
    private static final TypedCell CONTRIBUTOR =
            new TypedCell(DigestSheet.FILES, documentId(2), "CONTRIBUTOR", "Làng chài");
    private static final TypedCell SET_ASIDE = new TypedCell(
            DigestSheet.SET_ASIDE,
            keys(DigestLanguage.ENGLISH, DigestSheet.SET_ASIDE).get(1),
            "IS_A_COMMENT",
            "Yes");
    private static final List<TypedCell> ALL = List.of(NOT_A_COMMENT, SECTION, VERDICT, DATE, CONTRIBUTOR, SET_ASIDE);

    @ParameterizedTest
    @EnumSource
    void writesEveryWordAgainInItsPlaceAndReadsItBack(DigestLanguage language) throws IOException {
        Digest digest = ExampleDigest.in(language).withTyped(ALL);

        ReadBack read = WorkbookReader.read(write(digest));

        assertThat(read.elsewhere().cells()).containsExactlyInAnyOrderElementsOf(ALL);
        assertThat(read.problems()).isEmpty();
        assertThat(digest.problems()).isEqualTo(ExampleDigest.in(language).problems());
    }

    @Test
    void forgetsWordsThatWereTakenOut() throws IOException {
        Elsewhere nothing = WorkbookReader.read(write(ExampleDigest.in(DigestLanguage.ENGLISH)))
                .elsewhere();

        assertThat(nothing.cells()).isEmpty();
        assertThat(over(nothing, ALL)).isEmpty();
    }

    @Test
    void keepsWhatWasKnownOfARowThatIsGoneFromTheSheetAndOfASheetThatIsGone() throws IOException {
        Elsewhere read = reopened(workbook -> {
                    workbook.removeSheetAt(workbook.getSheetIndex("To decide"));
                    XSSFSheet comments = workbook.getSheet("Comments");
                    comments.removeRow(comments.getRow(4));
                })
                .elsewhere();

        assertThat(over(read, List.of(NOT_A_COMMENT, SECTION, VERDICT)))
                .containsExactlyInAnyOrder(NOT_A_COMMENT, SECTION, VERDICT, DATE, CONTRIBUTOR, SET_ASIDE);
        assertThat(over(read, List.of(SECTION)).stream().filter(SECTION::equals))
                .hasSize(1);
    }

    @Test
    void keepsWhatWasKnownOfAColumnThatIsGoneAndSaysSo() throws IOException {
        ReadBack read = reopened(workbook -> {
            rename(workbook.getSheet("Comments"), "Not a comment", "Mine");
            rename(workbook.getSheet("Comments"), "Row key", "Also mine");
        });

        assertThat(read.elsewhere().cells()).doesNotContain(NOT_A_COMMENT);
        assertThat(over(read.elsewhere(), ALL)).containsExactlyInAnyOrderElementsOf(ALL);
        assertThat(read.problems())
                .extracting(Problem::message)
                .containsExactly(
                        "Not read, because the sheet has no such column: “Not a comment” (“Không phải ý kiến”)."
                                + " What was known of it is kept. Restore the title if the column was renamed.");
    }

    @Test
    void findsASheetThatWasRenamedByItsColumns() throws IOException {
        ReadBack read = reopened(workbook -> {
            workbook.setSheetName(workbook.getSheetIndex("Files"), "Received");
            workbook.setSheetName(workbook.getSheetIndex("Comments"), "All of them");
        });

        assertThat(read.elsewhere().cells()).containsExactlyInAnyOrderElementsOf(ALL);
    }

    @Test
    void reportsIdsThatWereSortedWithoutTheOtherColumns() throws IOException {
        ReadBack read = reopened(workbook -> {
            XSSFSheet comments = workbook.getSheet("Comments");
            String first = comments.getRow(1).getCell(0).getStringCellValue();
            comments.getRow(1)
                    .getCell(0)
                    .setCellValue(comments.getRow(2).getCell(0).getStringCellValue());
            comments.getRow(2).getCell(0).setCellValue(first);
        });

        assertThat(read.elsewhere().cells()).doesNotContain(NOT_A_COMMENT).contains(SECTION);
        assertThat(over(read.elsewhere(), List.of(NOT_A_COMMENT))).contains(NOT_A_COMMENT);
        assertThat(read.problems())
                .extracting(Problem::message)
                .containsExactly("The id says " + commentId(1) + " and the hidden column says " + commentId(0)
                        + ": part of the columns was sorted without the others. Typed: Not a comment: “Yes”."
                        + " Type it into the right row of the new digest.");
    }

    @Test
    void reportsWordsWhoseRowTheDigestNoLongerHas() {
        TypedCell gone = new TypedCell(DigestSheet.COMMENTS, "K-0123456789ab", "SECTION", "IV\nor V");
        Digest digest = ExampleDigest.in(DigestLanguage.ENGLISH).withTyped(List.of(gone, SECTION));

        assertThat(digest.problems().subList(1, digest.problems().size()))
                .extracting(problem -> problem.part().orElse("") + ": " + problem.message())
                .containsExactly("sheet Comments, K-0123456789ab: The digest no longer has the row in which this was"
                        + " typed: Section: “IV ⏎ or V”. It is kept and stands in its place again if the row comes"
                        + " back; type it elsewhere if it still holds.");
    }

    @Test
    void knowsTheRowsOfAllSheetsInEitherLanguage() {
        for (DigestSheet sheet : DigestSheet.values()) {
            assertThat(keys(DigestLanguage.VIETNAMESE, sheet)).isEqualTo(keys(DigestLanguage.ENGLISH, sheet));
        }
    }

    private interface Change {
        void in(XSSFWorkbook workbook);
    }

    /** The example with all these words in it, changed by somebody and read back. */
    private ReadBack reopened(Change change) throws IOException {
        Path source = write(ExampleDigest.in(DigestLanguage.ENGLISH).withTyped(ALL));
        Path target = folder.resolve("changed.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(source));
                OutputStream out = Files.newOutputStream(target)) {
            change.in(workbook);
            workbook.write(out);
        }
        return WorkbookReader.read(target);
    }

    private static void rename(XSSFSheet sheet, String title, String other) {
        sheet.getRow(0).forEach(cell -> {
            if (cell.getStringCellValue().equals(title)) {
                cell.setCellValue(other);
            }
        });
    }

    private static String commentId(int index) {
        return ExampleDigest.in(DigestLanguage.ENGLISH)
                .comments()
                .get(index)
                .member()
                .comment()
                .comment()
                .id()
                .value();
    }

    private static String documentId(int index) {
        return ExampleDigest.in(DigestLanguage.ENGLISH)
                .documents()
                .get(index)
                .document()
                .id()
                .value();
    }

    /** The hidden keys of a sheet. */
    private static List<String> keys(DigestLanguage language, DigestSheet sheet) {
        return RowKeys.of(ExampleDigest.in(language), sheet);
    }

    /** What is known when these sheets come back, which were written with what was known before. */
    private static List<TypedCell> over(Elsewhere read, List<TypedCell> before) {
        ReadBack readBack = new ReadBack(List.of(), List.of()).with(read, List.of());
        return ElsewhereCopies.merge(before, List.of(new ReviewedCopy("digest.xlsx", Map.of(), before, readBack)))
                .cells();
    }
}
