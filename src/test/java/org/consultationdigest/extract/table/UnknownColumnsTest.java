package org.consultationdigest.extract.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.consultationdigest.extract.Remainder;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;
import org.junit.jupiter.api.Test;

/** Tables in which no title names the comment. */
class UnknownColumnsTest {

    @Test
    void takesTheOnlyColumnOfSentencesForTheCommentWhereItsTitleSaysNothing() {
        TableReading reading = Tables.read(
                "No. | Organisation | Section | Blurb | Response",
                "1 | Hill | 2.1 | The figure for last year is outdated. | Noted",
                "2 | Coast | 2.2 | Please name the source of this claim. | ");

        assertThat(Tables.texts(reading))
                .containsExactly("The figure for last year is outdated.", "Please name the source of this claim.");
        assertThat(reading.mapping()).contains("D: comment \"Blurb\"");
    }

    @Test
    void takesTheSentencesBesideAProposalForTheComment() {
        TableReading reading = Tables.read(
                "Section | Blurb | Proposed change | Reason",
                "2.1 | The figure for last year is outdated. | Use 12. | Newer data exist.",
                "2.2 | Please name the source of this claim. | | It is contested.");

        assertThat(Tables.texts(reading))
                .containsExactly("The figure for last year is outdated.", "Please name the source of this claim.");
        assertThat(reading.comments().get(1).wording().rationale()).contains("It is contested.");
    }

    @Test
    void guessesNothingWhereSeveralColumnsHoldSentences() {
        TableReading reading = Tables.read(
                "Section | Blurb | Gist | Proposed change | Reason",
                "2.1 | The figure for last year is outdated. | It is an old figure indeed. | Use 12. | Newer data.",
                "2.2 | Please name the source of this claim. | No source is named at all. | | It is contested.");

        assertThat(reading.comments()).hasSize(1);
        assertThat(reading.comments().get(0).wording().proposedChange()).contains("Use 12.");
        assertThat(reading.remainder())
                .filteredOn(left -> left.why() == Remainder.Why.UNKNOWN_COLUMNS)
                .extracting(Remainder::text)
                .containsExactly(
                        "2.2\tPlease name the source of this claim.\tNo source is named at all.\tIt is contested.");
        assertThat(reading.problems()).extracting(Problem::code).containsExactly(ProblemCode.COLUMNS_NOT_FOUND);
        assertThat(reading.problems().get(0).message()).contains("B \"Blurb\"", "C \"Gist\"", "columns:");
        assertThat(reading.problems().get(0).part()).contains("row 1");
    }

    @Test
    void leavesATableOfFiguresAlone() {
        assertThat(new TableReader()
                        .read(
                                Tables.grid(
                                        "No. | Region | Section | Share",
                                        "1 | North | 2.1 | 12",
                                        "2 | South | 2.2 | 13"),
                                Tables.context()))
                .isEmpty();
    }

    @Test
    void inheritsAPlaceOnlyWhereTheColumnShowsThatPlacesAreWrittenOnce() {
        TableReading everyRow = Tables.read(
                "Section | Organisation | Comment", "1 | A | One.", "2 | B | Two.", "3 | C | Three.", " | D | Four.");
        TableReading once = Tables.read(
                "Section | Organisation | Comment", "1 | A | One.", " | B | Two.", "2 | C | Three.", " | D | Four.");

        assertThat(everyRow.comments().get(3).hints().references()).isEmpty();
        assertThat(once.comments())
                .extracting(comment -> comment.hints().references())
                .containsExactly(
                        List.of("Section 1"), List.of("Section 1"), List.of("Section 2"), List.of("Section 2"));
        assertThat(once.comments().get(1).extras())
                .containsEntry("Section (row 2, written once for several rows)", "1");
    }

    @Test
    void replacesABandByTheNextOfItsLevelOrAHigherOne() {
        TableReading reading = Tables.read(
                "Page | Comment | Note",
                "<3>General remarks",
                "1 | One. | ",
                "<3>Chapter 2: Rights",
                "2 | Two. | ",
                "<3>1. Water",
                "3 | Three. | ",
                "<3>Annex 1",
                "4 | Four. | ");

        assertThat(reading.comments())
                .extracting(comment -> comment.hints().references())
                .containsExactly(
                        List.of("General remarks"),
                        List.of("Chapter 2: Rights"),
                        List.of("Chapter 2: Rights", "1. Water"),
                        List.of("Annex 1"));
    }

    @Test
    void takesAPlanWithAdjustedAmountsForNoTableOfProposals() {
        assertThat(new TableReader()
                        .read(
                                Tables.grid(
                                        "Stt | Tên công trình, dự án | Chủ đầu tư | Tổng vốn đầu tư | Kế hoạch điều chỉnh | Ghi chú",
                                        "1 | Nạo vét kênh số 3 trên địa bàn xã | Ban quản lý dự án | 12,000 | -5,000 | ",
                                        "2 | Xây trường tiểu học thứ hai của xã | Phòng giáo dục | 45,500 | 2,000 | ",
                                        "3 | Sửa đường liên thôn đoạn qua chợ | Ủy ban xã | 3,200 | -193 | ",
                                        "4 | Trạm y tế của thôn bên kia sông | Ủy ban xã | 8,100 | 361,945 | ",
                                        "5 | Cầu treo thay cho bến đò đã cũ | Sở giao thông | 22,000 | 14,000 | "),
                                Tables.context()))
                .isEmpty();
    }
}
