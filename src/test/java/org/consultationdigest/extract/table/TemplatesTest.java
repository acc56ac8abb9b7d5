package org.consultationdigest.extract.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.Remainder;
import org.junit.jupiter.api.Test;

/** The forms that consultations are known to use. */
class TemplatesTest {

    @Test
    void readsTheVietnameseOfficialFormAndLeavesTheAnswerInItsColumn() {
        TableReading reading = Tables.read(
                "<4>BẢN TỔNG HỢP Ý KIẾN, TIẾP THU, GIẢI TRÌNH Ý KIẾN GÓP Ý ĐỐI VỚI DỰ THẢO BÁO CÁO",
                "<4>2. Kết quả cụ thể như sau:",
                "NHÓM VẤN ĐỀ, ĐIỀU, KHOẢN | CHỦ THỂ GÓP Ý | NỘI DUNG GÓP Ý | NỘI DUNG TIẾP THU, GIẢI TRÌNH",
                "Mục II.3 | Bộ Hà | Đề nghị bổ sung số liệu năm 2024. | Tiếp thu",
                "^ | Bộ Hồ | Đề nghị làm rõ khái niệm. | Giải trình",
                "Chung | Hội Sông | Cơ bản nhất trí. | ");

        assertThat(Tables.texts(reading))
                .containsExactly("Đề nghị bổ sung số liệu năm 2024.", "Đề nghị làm rõ khái niệm.", "Cơ bản nhất trí.");
        ExtractedComment second = reading.comments().get(1);
        assertThat(second.contributor()).contains("Bộ Hồ");
        assertThat(second.hints().references()).containsExactly("Mục II.3");
        assertThat(second.extras()).containsExactly(entry("NỘI DUNG TIẾP THU, GIẢI TRÌNH", "Giải trình"));
        assertThat(second.location().cell()).contains("C5");
        assertThat(reading.remainder())
                .extracting(Remainder::why)
                .containsOnly(Remainder.Why.TABLE_HEADER)
                .hasSize(3);
        assertThat(reading.mapping())
                .isEqualTo("A: reference \"NHÓM VẤN ĐỀ, ĐIỀU, KHOẢN\"; B: contributor \"CHỦ THỂ GÓP Ý\";"
                        + " C: comment \"NỘI DUNG GÓP Ý\"; D: response \"NỘI DUNG TIẾP THU, GIẢI TRÌNH\"");
    }

    @Test
    void readsTheOlderVietnameseFormWithTheDraftTextQuoted() {
        TableReading reading = Tables.read(
                "TT | Nội dung dự thảo | Nội dung góp ý | Đơn vị góp ý | Ý kiến giải trình, tiếp thu",
                "I | CÁC Ý KIẾN CHUNG | | |",
                "1 | Đoạn 12: Tỷ lệ đạt 90 % | Đề nghị cập nhật số liệu | Sở Núi | Tiếp thu");

        ExtractedComment comment = reading.comments().get(0);
        assertThat(reading.comments()).hasSize(1);
        assertThat(comment.wording().quoted()).contains("Đoạn 12: Tỷ lệ đạt 90 %");
        assertThat(comment.wording().text()).contains("Đề nghị cập nhật số liệu");
        assertThat(comment.contributor()).contains("Sở Núi");
        assertThat(comment.hints().references()).containsExactly("I CÁC Ý KIẾN CHUNG", "Đoạn 12");
        assertThat(comment.extras()).containsOnlyKeys("TT", "Ý kiến giải trình, tiếp thu");
    }

    @Test
    void readsTheIsoFormBelowItsOwnTableOfDates() {
        TableReading reading = Tables.read(
                "<4>Date: 2025-02-05 | <4>Document: Draft report | ",
                "MB/NC1 | Line number | Clause/ Subclause | Paragraph/ Figure/Table | Type of comment2 | Comments"
                        + " | Proposed change | Observations of the secretariat",
                "XX-001 | 120 | 4.2 | 3 | te | The term is not defined. | Add a definition. | Accepted",
                "XX-002 | | | | ed | | Replace \"shall\" by \"should\". |",
                "XX-003 | | | | | | |");

        assertThat(reading.comments()).hasSize(2);
        ExtractedComment first = reading.comments().get(0);
        assertThat(first.contributor()).contains("XX-001");
        assertThat(first.hints().line()).contains("120");
        assertThat(first.hints().references()).containsExactly("4.2", "Paragraph 3");
        assertThat(first.wording().proposedChange()).contains("Add a definition.");
        assertThat(first.extras())
                .containsExactly(
                        entry("Paragraph/ Figure/Table", "3"),
                        entry("Type of comment2", "te"),
                        entry("Observations of the secretariat", "Accepted"));
        assertThat(reading.comments().get(1).wording().text()).isEmpty();
        assertThat(reading.remainder())
                .extracting(Remainder::why)
                .containsExactly(Remainder.Why.TABLE_HEADER, Remainder.Why.TABLE_HEADER, Remainder.Why.EMPTY_RECORD);
    }

    @Test
    void readsTheColumnTitlesOfAFormFromItsPageHeader() {
        Grid rows = Tables.grid("XX | 4.2 | 3 | ge | Unclear. | Clarify. | ", " | | | | | | ");
        Grid form = new Grid(
                rows.rows(),
                List.of(
                        "Comments on the draft",
                        "MB",
                        "Clause",
                        "Paragraph",
                        "Type",
                        "Comments",
                        "Proposed change",
                        "Secretariat observations"));

        TableReading reading = new TableReader().read(form, Tables.context()).orElseThrow();

        assertThat(Tables.texts(reading)).containsExactly("Unclear.");
        assertThat(reading.comments().get(0).hints().references()).containsExactly("Clause 4.2", "Paragraph 3");
    }

    @Test
    void readsTheIpccFormAndTheReviewerInBrackets() {
        TableReading reading = Tables.read(
                "Comment id | Chapter | From page | From line | To page | To line | Comment | Response",
                "12-5 | 12 | 3 | 14 | 4 | 2 | Figures are outdated. [Government of Northland] | Accepted",
                "12-6 | 12 | 5 | 1 | 5 | 1 | Cite the source [see 4]. [Mary Hill, Southland] | Rejected");

        ExtractedComment first = reading.comments().get(0);
        assertThat(first.contributor()).contains("Government of Northland");
        assertThat(first.wording().text()).contains("Figures are outdated. [Government of Northland]");
        assertThat(first.hints().references()).containsExactly("Chapter 12");
        assertThat(first.hints().page()).contains("3-4");
        assertThat(first.hints().line()).contains("14-2");
        assertThat(reading.comments().get(1).contributor()).contains("Mary Hill, Southland");
        assertThat(first.extras()).containsEntry("Response", "Accepted").doesNotContainKey("Comment");
    }

    @Test
    void readsTheEasaFormAndTakesNoDispositionForAComment() {
        TableReading reading = Tables.read(
                "NR | Author | Section, table, figure | Page | Comment summary | Suggested resolution"
                        + " | Comment is an observation (suggestion) | Comment is substantive (objection)"
                        + " | EASA comment disposition | EASA response",
                "1 | Blue Air | 2.1 | 7 | The limit is unclear. | Add a limit. | Yes | No | Accepted | Text amended.");

        ExtractedComment comment = reading.comments().get(0);
        assertThat(comment.wording().text()).contains("The limit is unclear.");
        assertThat(comment.wording().proposedChange()).contains("Add a limit.");
        assertThat(comment.contributor()).contains("Blue Air");
        assertThat(comment.hints().page()).contains("7");
        assertThat(comment.extras())
                .containsEntry("EASA comment disposition", "Accepted")
                .containsEntry("EASA response", "Text amended.");
    }

    @Test
    void readsTheTwoTablesOfTheEmaForm() {
        TableReading reading = Tables.read(
                "1. General comments | | ",
                "Stakeholder number\\n(To be completed by the Agency) | General comment (if any)"
                        + " | Outcome (if applicable)\\n(To be completed by the Agency)",
                " | The guideline is welcome. | ",
                "",
                "2. Specific comments on text | | ",
                "Line number(s) of the relevant text\\n(e.g. Lines 20-23) | Comment and rationale; proposed changes\\n"
                        + "(If changes to the wording are suggested, they should be highlighted using 'track changes')"
                        + " | Outcome",
                "Lines 20-23 | Comment: unclear. Proposed change: delete. | ");

        assertThat(Tables.texts(reading))
                .containsExactly("The guideline is welcome.", "Comment: unclear. Proposed change: delete.");
        assertThat(reading.comments().get(1).hints().line()).contains("Lines 20-23");
    }

    @Test
    void readsTheFoodStandardsFormInEnglishAndInFrench() {
        TableReading english = Tables.read(
                "1. Section | 2. para nber | 3. sentence/row/indent, etc. | 4. Type of comment"
                        + " | 5. Proposed rewording | 6. Explanation | 7. Country",
                "2.1 | 5 | 2 | Substantive | Replace may by shall | For clarity | Northland");
        TableReading french = Tables.read(
                "1. Section | 2. N° parag | 3. phrase/ligne/tiret, etc. | 4. Type de commentaire"
                        + " | 5. Reformulation proposée | 6. Explication | 7. Pays",
                "2.1 | 5 | 2 | Fond | Remplacer peut par doit | Clarté | Nordie");

        ExtractedComment first = english.comments().get(0);
        assertThat(first.wording().text()).isEqualTo(Optional.empty());
        assertThat(first.wording().proposedChange()).contains("Replace may by shall");
        assertThat(first.wording().rationale()).contains("For clarity");
        assertThat(first.contributor()).contains("Northland");
        assertThat(first.hints().references()).containsExactly("Section 2.1", "para 5", "sentence 2");
        ExtractedComment second = french.comments().get(0);
        assertThat(second.wording().proposedChange()).contains("Remplacer peut par doit");
        assertThat(second.contributor()).contains("Nordie");
        assertThat(second.hints().references()).containsExactly("Section 2.1", "parag 5", "phrase 2");
    }

    @Test
    void readsTheResolutionMatrixWhoseOwnersCommentsAreTheAnswer() {
        TableReading reading = Tables.read(
                "Comment Number | Reviewer Initials | Agency | Report Version | Section | Page | Line | Comment Type"
                        + " | Agency Notes | Agency Suggested Text Change | NTIA Comments | Comment Disposition | Resolution",
                "4 | AB | Coast Office | v2 | 3.1 | 12 | 7 | S | The band is wrong. | Use 3.5 GHz. | Agreed. | Accept | Done");

        ExtractedComment comment = reading.comments().get(0);
        assertThat(comment.wording().text()).contains("The band is wrong.");
        assertThat(comment.wording().proposedChange()).contains("Use 3.5 GHz.");
        assertThat(comment.contributor()).contains("Coast Office");
        assertThat(comment.author()).contains("AB");
        assertThat(comment.extras())
                .containsOnlyKeys(
                        "Comment Number",
                        "Report Version",
                        "Section",
                        "Comment Type",
                        "NTIA Comments",
                        "Comment Disposition",
                        "Resolution");
    }

    @Test
    void takesAPlaceInTheColumnOfTheDraftsWordsForAReference() {
        TableReading reading = Tables.read(
                "TT | Nội dung dự thảo | Nội dung đề nghị sửa đổi, bổ sung | Lý do",
                "1 | Đoạn 44 | Bổ sung cụm từ “và 06 trung tâm lưu động”. | Đã thành lập năm 2024.",
                "2 | Điều kiện sống được cải thiện rõ rệt. | Bổ sung số liệu. | ");

        assertThat(reading.comments())
                .extracting(comment -> comment.hints().references())
                .containsExactly(List.of("Đoạn 44"), List.of());
    }

    @Test
    void joinsItemsBelowALeadInThatStandInRowsOfTheirOwn() {
        TableReading reading = Tables.read(
                "Section and paragraph | Comments | Proposed amendments",
                "IV.A.1, para. 38 | The reasons why so few have joined are left out: |",
                " | – contributions are due monthly; |",
                " | – offices are far away. | Add: “Quarterly payment will be introduced.”",
                "IV.A.2, para. 40 | Inspections fall on registered firms only. |",
                " | Fines are not collected. |");

        assertThat(Tables.texts(reading))
                .containsExactly(
                        "The reasons why so few have joined are left out:\n– contributions are due monthly;\n"
                                + "– offices are far away.",
                        "Inspections fall on registered firms only.",
                        "Fines are not collected.");
        assertThat(reading.comments().get(0).wording().proposedChange())
                .contains("Add: “Quarterly payment will be introduced.”");
    }

    @Test
    void readsTitlesThatBearTheSignOfAFootnote() {
        TableReading reading = Tables.read(
                "MB/NC¹ | Clause/ Subclause | Type of comment² | Comments | Proposed change",
                "NHRC | III.A.2 | te | Overcrowding is understated. | Replace “persists”.");

        assertThat(reading.comments().get(0).contributor()).contains("NHRC");
    }

    @Test
    void readsTheNumberOfAFeedbackAndTheTwoHalvesOfAnObservation() {
        TableReading reading = Tables.read(
                "Feedback no. | Paragraph | <2>Observation | Reply of the Ministry",
                "^ | ^ | What we find | What we ask for | ^",
                "1 | 48 | The baseline year is missing. | Give the volume of 2019. | To be checked",
                "2 | 51 | | Insert “and compensated”. |");

        assertThat(reading.comments())
                .extracting(
                        comment -> comment.wording().text(),
                        comment -> comment.wording().proposedChange())
                .containsExactly(
                        tuple(Optional.of("The baseline year is missing."), Optional.of("Give the volume of 2019.")),
                        tuple(Optional.empty(), Optional.of("Insert “and compensated”.")));
    }

    @Test
    void takesABodyThatReviewedForTheSenderAndNotAPerson() {
        assertThat(FormFacts.read(List.of(Tables.row(1, "Reviewer: Office of the Ombudsperson for Data")))
                        .body())
                .contains("Office of the Ombudsperson for Data");
        assertThat(FormFacts.read(List.of(Tables.row(1, "Reviewer: Jo Sample"))).body())
                .isEmpty();
    }

    @Test
    void takesOurCommentForTheAnswerOnlyBesideTheCommentOfAnother() {
        TableReading own = Tables.read(
                "Paragraph | Our comment | Proposed text",
                "24 | Visits without notice should be the rule. | “All visits are made without notice.”");
        TableReading answered = Tables.read(
                "Paragraph | Comment received | Our comment", "24 | Visits should be frequent. | We agree with this.");

        assertThat(Tables.texts(own)).containsExactly("Visits without notice should be the rule.");
        assertThat(Tables.texts(answered)).containsExactly("Visits should be frequent.");
        assertThat(answered.comments().get(0).extras()).containsEntry("Our comment", "We agree with this.");
    }
}
