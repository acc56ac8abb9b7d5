package org.consultationdigest.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.consultationdigest.link.SectionLink.Candidate;
import org.consultationdigest.link.SectionLink.Stated;
import org.consultationdigest.outline.ReportOutline;
import org.consultationdigest.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is stated above a comment together with what its own text states. */
class RefinementTest {
    private final SectionLinker linker = new SectionLinker(draft());

    /** Work in IV.A, education in IV.B, the courts in III. */
    private static ReportOutline draft() {
        return new Draft()
                .section("III", "Civil rights")
                .paragraph("22", "The courts decide within nine months.")
                .section("IV", "Social rights")
                .section("IV.A", "Labour")
                .section("IV.A.1", "Wages")
                .paragraph("36", "The minimum wage rose twice in the period under review.")
                .paragraph("37", "Wages are paid by bank transfer in most towns.")
                .paragraph("38", "Seasonal workers may join the insurance from this year on.")
                .section("IV.A.2", "Safety")
                .paragraph("39", "Inspectors visited a third of all workshops.")
                .section("IV.B", "Education")
                .paragraph("45", "Most children finish the ninth grade.")
                .outline();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Mục IV.A.1. Tiền lương | Đoạn 38: đề nghị giải thích thêm.               | IV.A.1[38]         | Mục IV.A.1. Tiền lương · Đoạn 38
            Section IV.A           | Paragraphs 36-38: please add the source.        | IV.A.1[36,37,38]   | Section IV.A · Paragraphs 36-38
            Section IV             | Paragraphs 38 and 39 contradict each other.     | IV.A.1[38] IV.A.2[39] | Section IV · Paragraphs 38 and 39
            Section IV.A           | Section IV.A.2 is too short.                    | IV.A.2             | Section IV.A · Section IV.A.2
            Section IV.A.1         | Part IV is too long, this here above all.       | IV.A.1             | Section IV.A.1 · Part IV
            IV.A.1; IV.A.2         | Paragraph 38 should say why.                    | IV.A.1[38] IV.A.2  | IV.A.1; IV.A.2 · Paragraph 38
            para. 37               | Paragraph 38 should say so too.                 | IV.A.1[37,38]      | para. 37 · Paragraph 38
            Mục IV.A.1             | Đoạn 38 và đoạn 45 mâu thuẫn với nhau.          | IV.A.1[38] IV.B[45] | Mục IV.A.1 · Đoạn 38 · đoạn 45
            General                | Paragraph 38 should say why.                    | IV.A.1[38]         | Paragraph 38
            """)
    void refinesTheColumnByTheText(String column, String text, String targets, String evidence) {
        SectionLink link = Remark.inRow(text, column).linkedBy(linker);
        assertThat(SectionLinkerTest.shown(link)).isEqualTo(targets);
        assertThat(link)
                .isInstanceOfSatisfying(
                        Stated.class, stated -> assertThat(stated.rule()).isEqualTo(LinkRule.STATED));
        assertThat(link.evidence()).isEqualTo(evidence);
        assertThat(link.problems()).isEmpty();
    }

    @Test
    void refinesTheHeadingByTheText() {
        SectionLink link =
                Remark.under("Đoạn 38: đề nghị nêu rõ.", "1. Về Mục IV.A.1").linkedBy(linker);
        assertThat(SectionLinkerTest.shown(link)).isEqualTo("IV.A.1[38]");
        assertThat(link.evidence()).isEqualTo("1. Về Mục IV.A.1 · Đoạn 38");
        assertThat(link.problems()).isEmpty();
    }

    @Test
    void completesAShortReferenceByTheHeading() {
        SectionLink link =
                Remark.under("Section 2 is too short.", "On Section IV.A").linkedBy(linker);
        assertThat(SectionLinkerTest.shown(link)).isEqualTo("IV.A.2");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Đoạn 45: đề nghị bổ sung số liệu.                                     | IV.B[45]
            In paragraph 45, add the figures of 2024.                             | IV.B[45]
            Please add the figures of 2024 for the boys of the hill districts who left school to paragraph 45 | IV.B[45]
            Paragraphs 22 and 45 lack a source.                                   | III[22] IV.B[45]
            """)
    void followsTheTextWhereTheColumnNamesAnotherSection(String text, String targets) {
        SectionLink link = Remark.inRow(text, "Mục IV.A.1").linkedBy(linker);
        assertThat(SectionLinkerTest.shown(link)).isEqualTo(targets);
        assertThat(SectionLinkerTest.codes(link)).containsExactly(ProblemCode.CONTRADICTING_REFERENCE);
        assertThat(link.candidates()).containsExactly(new Candidate("IV.A.1", 1.0));
    }

    @Test
    void followsTheTextWhereTheHeadingNamesAnotherSection() {
        SectionLink link =
                Remark.under("Đoạn 45: đề nghị bổ sung.", "1. Về Mục IV.A.1").linkedBy(linker);
        assertThat(SectionLinkerTest.shown(link)).isEqualTo("IV.B[45]");
        assertThat(SectionLinkerTest.codes(link)).containsExactly(ProblemCode.CONTRADICTING_REFERENCE);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Please align the figure with paragraph 45.
            Số liệu này chưa thống nhất với đoạn 45.
            Chuyển nội dung này sang Mục IV.B.
            Move this figure to Section IV.B.
            The wording is weak. Nobody can tell what is meant. The figure in paragraph 45 is another one.
            """)
    void staysInTheColumnsSectionWhenAnotherIsNamedInPassing(String text) {
        SectionLink link = Remark.inRow(text, "Mục IV.A.1").linkedBy(linker);
        assertThat(SectionLinkerTest.shown(link)).isEqualTo("IV.A.1");
        assertThat(link.evidence()).isEqualTo("Mục IV.A.1");
        assertThat(link.candidates()).containsExactly(new Candidate("IV.B", 1.0));
        assertThat(link.problems()).isEmpty();
    }

    @Test
    void tellsThatTheTextNamesAParagraphTheDraftDoesNotHave() {
        SectionLink link = Remark.inRow("Đoạn 99: đề nghị bỏ.", "Mục IV.A.1").linkedBy(linker);
        assertThat(SectionLinkerTest.shown(link)).isEqualTo("IV.A.1");
        assertThat(SectionLinkerTest.codes(link)).containsExactly(ProblemCode.UNKNOWN_REFERENCE);
    }
}
