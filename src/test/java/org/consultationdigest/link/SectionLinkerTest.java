package org.consultationdigest.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.consultationdigest.link.SectionLink.Candidate;
import org.consultationdigest.link.SectionLink.Inferred;
import org.consultationdigest.link.SectionLink.Stated;
import org.consultationdigest.link.SectionLink.Unlinked;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionLinkerTest {
    private final SectionLinker linker = new SectionLinker(Draft.report());

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            II.A                                  | II.A
            Section II.B                          | II.B
            Mục II                                | II
            Mục 3                                 | III
            Phần II, mục B                        | II.B
            mục B phần II                         | II.B
            Chapter two                           | II
            II.B.2                                | II.B.2
            para. 5                               | II.B.1[5]
            đoạn 8bis                             | II.C[8bis]
            paras 3, 5 and 6                      | II.A[3] II.B.1[5,6]
            paras 4-6                             | II.A[4] II.B.1[5,6]
            đoạn 8 trở đi                         | II.C[8,8bis]
            Sections II.A to II.C                 | II.A II.B II.C
            Section II.C, para 8                  | II.C[8]
            Section II.C, last paragraph          | II.C[8bis]
            đoạn đầu mục III                      | III[9]
            Table 1                               | II.B.1
            Annex I                               | Annex I
            Rights of the child                   | II.B.1
            1. Quyền trẻ em                       | II.B.1
            Danh mục từ viết tắt                  | Annex I
            the section on freedom of expression  | II.C
            General                               | WHOLE
            Chung                                 | WHOLE
            Section II.A, II.C                    | II.A II.C
            C                                     | II.C
            7                                     | II.B.2[7]
            """)
    void linksWhatTheReferenceColumnStates(String reference, String targets) {
        SectionLink link = Remark.inRow("Please revise.", reference).linkedBy(linker);
        assertThat(link).isInstanceOf(Stated.class);
        assertThat(shown(link)).isEqualTo(targets);
        assertThat(link.evidence()).isEqualTo(reference);
        assertThat(link.problems()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            In Section II.C, please mention bloggers.              | II.C
            Tại đoạn 5, đề nghị cập nhật số liệu.                  | II.B.1[5]
            Đề nghị bổ sung số liệu vào Mục II.A.                  | II.A
            Paragraph 3 repeats paragraph 9.                       | II.A[3] III[9]
            The section on rights of the child lacks figures.      | II.B.1
            Theo Điều 5 Luật Trẻ em, cần sửa đoạn 6.               | II.B.1[6]
            Đề nghị rà soát toàn văn dự thảo.                      | WHOLE
            """)
    void linksWhatTheTextStates(String text, String targets) {
        SectionLink link = Remark.saying(text).linkedBy(linker);
        assertThat(link).isInstanceOf(Stated.class);
        assertThat(shown(link)).isEqualTo(targets);
        assertThat(link.problems()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Article 14 ICCPR must be respected.
            Khoản 2 Điều 5 Luật Trẻ em quy định rõ.
            Mục tiêu 5.2 chưa đạt.
            Trong giai đoạn 2 cần thêm nguồn lực.
            Tỷ lệ tăng 2.3% là cao.
            The wording is weak.
            """)
    void neverLinksWhatNamesNoPlaceInTheDraft(String text) {
        SectionLink link = Remark.saying(text).linkedBy(linker);
        assertThat(link).isInstanceOf(Unlinked.class);
        assertThat(link.evidence()).isEmpty();
        assertThat(link.problems()).isEmpty();
    }

    @Test
    void completesACellByTheBandAboveIt() {
        assertThat(shown(Remark.inRow("Revise.", "Section II.B", "1").linkedBy(linker)))
                .isEqualTo("II.B.1");
        assertThat(shown(Remark.inRow("Revise.", "Section II", "para 3").linkedBy(linker)))
                .isEqualTo("II.A[3]");
        assertThat(shown(Remark.inRow("Revise.", "II", "A").linkedBy(linker))).isEqualTo("II.A");
    }

    @Test
    void linksToTheParagraphAndTellsWhenItStandsInAnotherSection() {
        SectionLink link = Remark.inRow("Revise.", "Section III", "para 3").linkedBy(linker);
        assertThat(shown(link)).isEqualTo("II.A[3]");
        assertThat(codes(link)).containsExactly(ProblemCode.CONTRADICTING_REFERENCE);
        assertThat(link.candidates()).containsExactly(new Candidate("III", 1.0));
    }

    @Test
    void linksTheOtherTargetsWhenOneIsUnknown() {
        SectionLink link = Remark.inRow("Revise.", "paras 3 and 99").linkedBy(linker);
        assertThat(shown(link)).isEqualTo("II.A[3]");
        assertThat(codes(link)).containsExactly(ProblemCode.UNKNOWN_REFERENCE);
    }

    @Test
    void listsTheSectionsThatOneNumberMayMean() {
        SectionLink link = Remark.inRow("Revise.", "Section 1").linkedBy(linker);
        assertThat(link).isInstanceOf(Unlinked.class);
        assertThat(link.candidates()).extracting(Candidate::section).containsExactly("I", "II.B.1", "III.1");
        assertThat(link.evidence()).isEqualTo("Section 1");
    }

    @Test
    void tellsWhenTheDraftHasNoSuchSection() {
        SectionLink link = Remark.inRow("Revise.", "Section VII").linkedBy(linker);
        assertThat(link).isInstanceOf(Unlinked.class);
        assertThat(codes(link)).containsExactly(ProblemCode.UNKNOWN_REFERENCE);
    }

    @Test
    void tellsOneRomanNumeralFromAnother() {
        assertThat(shown(Remark.saying("See Section III.").linkedBy(linker))).isEqualTo("III");
        assertThat(Remark.saying("See Section VIII.").linkedBy(linker)).isInstanceOf(Unlinked.class);
    }

    @Test
    void doesNotRepeatAnUnresolvedDitto() {
        assertThat(codes(Remark.inRow("Revise.", "như trên").linkedBy(linker)))
                .containsExactly(ProblemCode.UNKNOWN_REFERENCE);
    }

    @Test
    void keepsRecommendationsAndFindsTheSectionThatTreatsThem() {
        SectionLink link =
                Remark.saying("Khuyến nghị số 38.15 chưa được nêu đủ.").linkedBy(linker);
        assertThat(link.recommendations()).containsExactly("38.15");
        assertThat(link).isInstanceOf(Inferred.class);
        assertThat(shown(link)).isEqualTo("II.A");
    }

    @Test
    void takesAReferenceInTheHeadingAsStated() {
        SectionLink link = Remark.under("Please add figures.", "Specific comments", "1. On Section II.B")
                .linkedBy(linker);
        assertThat(link)
                .isInstanceOfSatisfying(
                        Stated.class, stated -> assertThat(stated.rule()).isEqualTo(LinkRule.HEADING));
        assertThat(shown(link)).isEqualTo("II.B");
    }

    @Test
    void concludesTheSectionFromItsTitleInTheHeading() {
        SectionLink same = Remark.under("Cần bổ sung.", "2. Quyền trẻ em").linkedBy(linker);
        assertThat(same).isInstanceOfSatisfying(Inferred.class, link -> {
            assertThat(link.rule()).isEqualTo(LinkRule.HEADING);
            assertThat(link.score()).isEqualTo(0.9);
        });
        SectionLink held =
                Remark.under("Cần bổ sung.", "Về quyền trẻ em và phụ nữ").linkedBy(linker);
        assertThat(shown(held)).isEqualTo("II.B.1");
        assertThat(((Inferred) held).score()).isEqualTo(0.7);
    }

    @Test
    void takesAGeneralHeadingForTheWholeDraft() {
        SectionLink link = Remark.under("Đề nghị viết gọn.", "I. Ý kiến chung").linkedBy(linker);
        assertThat(shown(link)).isEqualTo("WHOLE");
    }

    @Test
    void findsTheParagraphThatACommentQuotes() {
        SectionLink link = Remark.saying(
                        "The words \"receive monthly allowances under the social protection scheme\" need a source.")
                .linkedBy(linker);
        assertThat(link)
                .isInstanceOfSatisfying(
                        Inferred.class, inferred -> assertThat(inferred.rule()).isEqualTo(LinkRule.QUOTATION));
        assertThat(shown(link)).isEqualTo("II.B.2[7]");
    }

    @Test
    void takesAgreementWithTheDraftForTheWhole() {
        SectionLink named = Remark.saying("Nhất trí với nội dung dự thảo.").linkedBy(linker);
        assertThat(named).isInstanceOf(Stated.class);
        assertThat(shown(named)).isEqualTo("WHOLE");
        assertThat(shown(Remark.saying("We agree with the draft report.").linkedBy(linker)))
                .isEqualTo("WHOLE");
        assertThat(Remark.saying("Không có ý kiến.").linkedBy(linker)).isInstanceOf(Inferred.class);
    }

    @Test
    void keepsRecommendationsOfACommentThatIsLinkedOtherwise() {
        SectionLink link =
                Remark.inRow("Reflects recommendations 38.1 and 38.2.", "II.C").linkedBy(linker);
        assertThat(shown(link)).isEqualTo("II.C");
        assertThat(link.recommendations()).containsExactly("38.1", "38.2");
    }

    @Test
    void doesNotTrustTheNumbersOfAnEarlierDraft() {
        SectionLink link =
                Remark.inRow("Revise.", "Section II.A (old numbering)").linkedBy(linker);
        assertThat(link).isInstanceOf(Unlinked.class);
        assertThat(link.candidates()).containsExactly(new Candidate("II.A", 1.0));
    }

    static String shown(SectionLink link) {
        return link.targets().stream()
                .map(target -> target.section()
                        + (target.paragraphs().isEmpty() ? "" : "[" + String.join(",", target.paragraphs()) + "]"))
                .collect(Collectors.joining(" "));
    }

    static List<ProblemCode> codes(SectionLink link) {
        return link.problems().stream().map(Problem::code).toList();
    }
}
