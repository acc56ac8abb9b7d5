package org.consultationdigest.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import org.consultationdigest.extract.CommentId;
import org.consultationdigest.extract.CommentKind;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.PlaceHints;
import org.consultationdigest.extract.SourceLocation;
import org.consultationdigest.extract.Wording;
import org.consultationdigest.intake.SubmissionId;
import org.consultationdigest.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassifierTest {
    private final Classifier classifier = new Classifier();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Nhất trí với nội dung dự thảo. | AGREE |
            Cơ bản thống nhất với dự thảo Báo cáo. | AGREE |
            Cơ bản nhất trí với dự thảo, không có ý kiến bổ sung. | AGREE |
            Không có ý kiến. | NO_COMMENT |
            Bộ không có ý kiến góp ý gì thêm. | NO_COMMENT |
            Không nhất trí với đánh giá tại đoạn 45. | OPPOSE |
            Chúng tôi không đồng ý, đề nghị bỏ đoạn này. | OPPOSE | DELETE
            Chưa thống nhất với số liệu này. | OPPOSE |
            Nhất trí với dự thảo, tuy nhiên đề nghị bổ sung số liệu. | REQUEST | ADD,DATA
            Cơ bản nhất trí, song cần làm rõ nội dung này. | REQUEST | CLARIFY
            Thống nhất với nội dung; đồng thời đề nghị chỉnh sửa lỗi chính tả. | REQUEST | AMEND,EDITORIAL
            Đề nghị sửa đổi, bổ sung đoạn 45. | REQUEST | ADD,AMEND
            Nhất trí viện dẫn Luật sửa đổi, bổ sung một số điều của Luật Đất đai. | AGREE |
            Đề nghị dẫn nguồn số liệu. | REQUEST | DATA,SOURCE
            Đề nghị thay cụm từ "trẻ tàn tật" bằng "trẻ khuyết tật". | REQUEST | AMEND
            Nên lược bỏ câu cuối. | REQUEST | DELETE
            Đề nghị chuyển nội dung này sang mục III. | REQUEST | STRUCTURE
            Số liệu chưa chính xác. | REQUEST | DATA
            Vì sao không có số liệu về người cao tuổi? | QUESTION |
            Đề nghị cho biết phạm vi áp dụng. | QUESTION |
            Nhà nước cần phê chuẩn Công ước. | REQUEST | POLICY
            Đánh giá cao nỗ lực của Ban soạn thảo. | PRAISE |
            Hoan nghênh việc tham vấn, nhưng đề nghị bổ sung ý kiến của trẻ em. | REQUEST | ADD
            Không bỏ đoạn này. | |
            Báo cáo đã bổ sung số liệu năm 2023. | |
            Tỷ lệ bỏ học giảm. | |
            We agree with the draft report. | AGREE |
            We do not agree with paragraph 45. | OPPOSE |
            We cannot support this wording and suggest deleting it. | OPPOSE | DELETE
            We support the draft; however, please add data on women. | REQUEST | ADD,DATA
            No comments. | NO_COMMENT |
            We have no further comments. | NO_COMMENT |
            Please clarify the term. | REQUEST | CLARIFY
            Replace "handicapped" by "with disabilities". | REQUEST | AMEND
            Typo in line 3. | REQUEST | EDITORIAL
            The figure is outdated. | REQUEST | DATA
            Consider moving this paragraph to Section III. | REQUEST | STRUCTURE
            The State should amend the Penal Code. | REQUEST | POLICY
            Why is the death penalty not mentioned? | QUESTION |
            We welcome the consultation. | PRAISE |
            We do not oppose this paragraph. | |
            The law was amended in 2020. | |
            Nous sommes d'accord avec le projet. | AGREE |
            Nous ne sommes pas d'accord avec ce paragraphe. | OPPOSE |
            Il convient de supprimer cette phrase. | REQUEST | DELETE
            Aucune observation. | NO_COMMENT |
            Veuillez préciser la source. | REQUEST | CLARIFY,SOURCE
            Mục II.3: bổ sung nội dung về chuyển đổi số. | REQUEST | ADD
            """)
    void readsStanceAndRequestsFromTheCues(String text, String stance, String requests) {
        Classification found = classified(CommentKind.PARAGRAPH, Wording.text(text));
        assertThat(found.stance().map(Enum::name).orElse(null)).isEqualTo(stance);
        assertThat(names(found)).isEqualTo(requests == null ? "" : requests);
        assertThat(found.cues()).allSatisfy(cue -> assertThat(text).contains(cue));
    }

    @Test
    void keepsTheNegationInTheCue() {
        assertThat(classified(CommentKind.PARAGRAPH, Wording.text("Bộ KHÔNG nhất trí."))
                        .cues())
                .containsExactly("KHÔNG nhất trí");
    }

    @Test
    void takesInsertedWordsForAnAddition() {
        assertThat(names(classified(CommentKind.TRACKED_CHANGE, edit("", "người khuyết tật"))))
                .isEqualTo("ADD");
    }

    @Test
    void takesDeletedWordsForADeletion() {
        assertThat(names(classified(CommentKind.TRACKED_CHANGE, edit("trẻ tàn tật", ""))))
                .isEqualTo("DELETE");
    }

    @Test
    void takesReplacedWordsForAnAmendment() {
        Classification found = classified(CommentKind.UNTRACKED_EDIT, edit("trẻ tàn tật", "trẻ khuyết tật"));
        assertThat(names(found)).isEqualTo("AMEND");
        assertThat(found.stance()).contains(Stance.REQUEST);
        assertThat(found.cues()).containsExactly("trẻ tàn tật", "trẻ khuyết tật");
    }

    @Test
    void takesAProposedWordingForAnAmendment() {
        Wording proposal = new Wording(
                Optional.of("Wording is too strong."),
                Optional.of("The State should include children in decisions."),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        assertThat(names(classified(CommentKind.TABLE_ROW, proposal))).isEqualTo("AMEND");
    }

    @Test
    void readsTheOrderThatAProposalBeginsWith() {
        Wording proposal = new Wording(
                Optional.of("Not needed."),
                Optional.of("Delete the second sentence."),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        assertThat(names(classified(CommentKind.TABLE_ROW, proposal))).isEqualTo("DELETE");
    }

    private Classification classified(CommentKind kind, Wording wording) {
        return classifier
                .classify(ExtractedComment.plain(
                        new CommentId("K-000000000001"),
                        new SubmissionId("0".repeat(64)),
                        kind,
                        SourceLocation.none(),
                        wording,
                        PlaceHints.none(),
                        Language.UNKNOWN))
                .classification();
    }

    private static Wording edit(String deleted, String inserted) {
        return new Wording(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(deleted).filter(words -> !words.isEmpty()),
                Optional.of(inserted).filter(words -> !words.isEmpty()));
    }

    private static String names(Classification found) {
        return found.requests().stream().map(Enum::name).collect(Collectors.joining(","));
    }
}
