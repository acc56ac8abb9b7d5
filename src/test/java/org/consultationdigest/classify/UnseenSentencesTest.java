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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences written down before the rules were tried on them; as they then were, the rules read 71 of 78 as they should. */
class UnseenSentencesTest {
    private final Classifier classifier = new Classifier();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Về cơ bản, Sở nhất trí với bố cục và nội dung của dự thảo. | AGREE |
            Cơ quan chúng tôi hoàn toàn tán thành với dự thảo báo cáo. | AGREE |
            Bộ Y tế thống nhất với nội dung dự thảo, không có ý kiến gì thêm. | AGREE |
            Chúng tôi đồng tình với kiến nghị của Hội Phụ nữ. | AGREE |
            Hội không có ý kiến tham gia. | NO_COMMENT |
            Không có ý kiến khác. | NO_COMMENT |
            Chúng tôi phản đối việc đưa nội dung này vào báo cáo. | OPPOSE |
            Không đồng tình với nhận định nêu trên. | OPPOSE |
            Chưa nhất trí với đề xuất này. | OPPOSE |
            Nhất trí với dự thảo, song đề nghị làm rõ thêm căn cứ pháp lý. | REQUEST | CLARIFY
            Cơ bản đồng ý; đề nghị Ban soạn thảo rà soát lỗi chính tả. | REQUEST | EDITORIAL
            Nhất trí về chủ trương nhưng cần cập nhật số liệu năm 2024. | REQUEST | DATA
            Đề nghị bỏ cụm từ "có hiệu quả". | REQUEST | DELETE
            Đề nghị lược bớt phần mở đầu. | REQUEST | DELETE
            Đề nghị thay "người tàn tật" thành "người khuyết tật". | REQUEST | AMEND
            Đề nghị viết lại câu này cho rõ hơn. | REQUEST | AMEND,CLARIFY
            Cần chỉnh sửa cho phù hợp với Luật Trẻ em sửa đổi. | REQUEST | AMEND
            Đề nghị gộp mục 2 và mục 3. | REQUEST | STRUCTURE
            Nên chuyển đoạn này lên phần đầu. | REQUEST | STRUCTURE
            Đề nghị ghi rõ nguồn của số liệu này. | REQUEST | CLARIFY,DATA,SOURCE
            Đề nghị trích dẫn văn bản pháp luật có liên quan. | REQUEST | SOURCE
            Con số 97% chưa chính xác. | REQUEST | DATA
            Số liệu trong bảng đã lỗi thời. | REQUEST | DATA
            Chính phủ cần sớm phê chuẩn Công ước này. | REQUEST | POLICY
            Kiến nghị Quốc hội xem xét thông qua Luật Biểu tình. | REQUEST | POLICY
            Tại sao báo cáo không nhắc tới người cao tuổi? | QUESTION |
            Xin hỏi căn cứ của nhận định này là gì? | QUESTION |
            Hội đánh giá cao sự cầu thị của Ban soạn thảo. | PRAISE |
            Chúng tôi hoan nghênh dự thảo báo cáo. | PRAISE |
            Luật sửa đổi, bổ sung một số điều của Luật Khiếu nại có hiệu lực từ năm 2024. | |
            Nghị định 15/2020 (sửa đổi, bổ sung năm 2022) quy định việc này. | |
            Ý kiến này đã được tiếp thu một phần. | |
            Ban soạn thảo không tiếp thu ý kiến của Hội. | |
            Không cần bổ sung số liệu. | |
            Đề nghị không bỏ đoạn này. | REQUEST |
            Đề nghị giữ nguyên đoạn 45. | REQUEST |
            Tỷ lệ xóa đói giảm nghèo tăng nhanh. | |
            Công tác bổ sung cán bộ còn chậm. | |
            Bổ sung: vai trò của các tổ chức xã hội. | REQUEST | ADD
            - Thêm từ "trẻ em" sau từ "phụ nữ". | REQUEST | ADD
            We fully agree with the text as it stands. | AGREE |
            The Ministry concurs with the draft. | AGREE |
            We have nothing to add. | NO_COMMENT |
            No further observations. | NO_COMMENT |
            Our organisation disagrees with this assessment. | OPPOSE |
            We object to the wording of paragraph 12. | OPPOSE |
            We don't support this proposal. | OPPOSE |
            We agree in principle but would like the figures to be updated. | REQUEST | DATA
            The Union supports the draft; it suggests, however, deleting paragraph 7. | REQUEST | DELETE
            Please insert a reference to the concluding observations. | REQUEST | ADD,SOURCE
            The paragraph should be moved to Part III. | REQUEST | STRUCTURE
            Sections 2 and 3 could be merged. | REQUEST | STRUCTURE
            It is unclear who is responsible. | REQUEST | CLARIFY
            There is a spelling mistake in the third line. | REQUEST | EDITORIAL
            Suggest rewording: "persons with disabilities". | REQUEST | AMEND
            The statistics are out of date. | REQUEST | DATA
            The Government should ratify the Optional Protocol. | REQUEST | POLICY
            We call on the authorities to publish the findings. | REQUEST | POLICY
            What is the source of this figure? | QUESTION |
            How many schools were built? | QUESTION |
            We commend the drafters on the broad consultation. | PRAISE |
            We appreciate the efforts made. | PRAISE |
            Do not delete this paragraph. | REQUEST |
            We do not suggest deleting this sentence. | |
            No changes are needed. | |
            The Law amending and supplementing the Penal Code entered into force. | |
            The data protection authority was set up in 2023. | |
            Nous approuvons le projet de rapport. | AGREE |
            Nous n'avons pas d'observations à formuler. | NO_COMMENT |
            Nous nous opposons à cette formulation. | OPPOSE |
            Nous approuvons le texte, mais proposons d'ajouter une phrase sur les femmes. | REQUEST | ADD
            Il faudrait actualiser les chiffres du tableau 2. | REQUEST | DATA
            Prière de corriger la faute de frappe. | REQUEST | AMEND,EDITORIAL
            Pourquoi les personnes âgées ne sont-elles pas mentionnées ? | QUESTION |
            Nous saluons la qualité du travail accompli. | PRAISE |
            L'État devrait ratifier la Convention. | REQUEST | POLICY
            Ce paragraphe devrait être déplacé dans la partie III. | REQUEST | STRUCTURE
            Ne pas supprimer ce paragraphe. | REQUEST |
            """)
    void readsStanceAndRequests(String text, String stance, String requests) {
        Classification found = classified(text);
        String shown = found.stance().map(Enum::name).orElse("") + " "
                + found.requests().stream().map(Enum::name).collect(Collectors.joining(","));
        assertThat(shown).isEqualTo((stance == null ? "" : stance) + " " + (requests == null ? "" : requests));
        assertThat(found.cues()).allSatisfy(cue -> assertThat(text).contains(cue));
        assertThat(found.cues().isEmpty())
                .isEqualTo(found.stance().isEmpty() && found.requests().isEmpty());
    }

    private Classification classified(String text) {
        return classifier
                .classify(ExtractedComment.plain(
                        new CommentId("K-000000000001"),
                        new SubmissionId("0".repeat(64)),
                        CommentKind.PARAGRAPH,
                        SourceLocation.none(),
                        new Wording(
                                Optional.of(text),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        PlaceHints.none(),
                        Language.UNKNOWN))
                .classification();
    }
}
