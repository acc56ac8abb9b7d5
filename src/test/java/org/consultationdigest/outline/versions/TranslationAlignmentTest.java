package org.consultationdigest.outline.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.consultationdigest.format.word.WordFile;
import org.consultationdigest.outline.DraftParagraph;
import org.consultationdigest.outline.Outlines;
import org.consultationdigest.outline.ReportOutline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A draft beside its translation: numbers, order and figures pair what words cannot. */
class TranslationAlignmentTest {
    @TempDir
    private Path folder;

    @Test
    void pairsSectionsByNumberAndParagraphsByNumberOrderAndFigures() throws Exception {
        ReportOutline english = read(new WordFile()
                .heading(1, "I. Context")
                .paragraph("The population was 96.2 million in 2019, and it grows slowly every year since.")
                .paragraph("A new law was adopted.")
                .heading(1, "II. Education")
                .heading(2, "A. Schools")
                .paragraph("Enrolment is at 98 per cent.")
                .heading(1, "Conclusion")
                .paragraph("The work goes on."));
        ReportOutline vietnamese = read(new WordFile()
                .heading(1, "1. Bối cảnh")
                .paragraph("Dân số năm 2019 là 96,2 triệu người và tăng chậm hằng năm từ đó đến nay.")
                .paragraph("Câu dẫn ngắn được thêm vào.")
                .paragraph("Một luật mới đã được thông qua.")
                .heading(1, "2. Giáo dục")
                .heading(2, "A. Trường học")
                .paragraph("Tỷ lệ nhập học là 98 phần trăm.")
                .heading(1, "Kết luận")
                .paragraph("Công việc tiếp tục."));

        TranslationAlignment alignment = TranslationAlignment.of(english, vietnamese);

        assertThat(alignment.section("1")).contains("I");
        assertThat(alignment.section("2.A")).contains("II.A");
        assertThat(alignment.section("ket-luan")).contains("conclusion");
        assertThat(alignment.paragraph(2).map(DraftParagraph::position)).contains(2);
        assertThat(alignment.paragraph(7).map(DraftParagraph::position)).contains(6);
        assertThat(alignment.problems()).isEmpty();
    }

    @Test
    void tellsTheSectionsThatOneOfTheTwoDoesNotHave() throws Exception {
        ReportOutline english = read(
                new WordFile().heading(1, "I. Context").heading(1, "II. Rights").heading(1, "III. Outlook"));
        ReportOutline french = read(new WordFile()
                .heading(1, "I. Contexte")
                .heading(1, "III. Perspectives")
                .heading(1, "IV. Suites"));

        TranslationAlignment alignment = TranslationAlignment.of(english, french);

        assertThat(alignment.section("III")).contains("III");
        assertThat(alignment.section("IV")).isEmpty();
        assertThat(alignment.problems())
                .extracting(problem -> problem.part().orElseThrow())
                .containsExactly("section IV", "section II");
    }

    @Test
    void carriesCommentsOnAnEarlierDraftToWhereItsWordsStandNow() throws Exception {
        ReportOutline earlier = read(new WordFile()
                .heading(1, "I. Education")
                .paragraph("Schools were built in every district of the northern provinces.")
                .heading(1, "II. Housing")
                .paragraph("Homes were built for families that had lost theirs in the flood."));
        ReportOutline current = read(new WordFile()
                .heading(1, "I. Method")
                .paragraph("The report was written by a working group of all ministries.")
                .heading(1, "II. Education")
                .paragraph("Schools were built in every district of the southern and northern provinces."));

        DraftAlignment alignment = DraftAlignment.of(earlier, current);

        assertThat(alignment.section("I").map(CarriedSection::section)).contains("II");
        assertThat(alignment.section("II")).isEmpty();
        assertThat(alignment.paragraph(2))
                .singleElement()
                .satisfies(carried -> assertThat(carried.paragraph().position()).isEqualTo(4));
        assertThat(alignment.paragraph(4)).isEmpty();
    }

    private ReportOutline read(WordFile file) throws IOException {
        return new Outlines().read(file.write(folder.resolve("draft.docx")));
    }
}
