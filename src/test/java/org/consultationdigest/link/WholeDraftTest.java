package org.consultationdigest.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.consultationdigest.link.SectionLink.Inferred;
import org.consultationdigest.link.SectionLink.Stated;
import org.consultationdigest.link.SectionLink.Unlinked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Comments on the draft as a whole, and those that only sound like it. */
class WholeDraftTest {
    private final SectionLinker linker = new SectionLinker(Draft.report());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2. Về bố cục: đề nghị bổ sung phần tóm tắt.",
                "Về bố cục: đề nghị bổ sung phần tóm tắt.",
                "- Về bố cục: đề nghị bổ sung phần tóm tắt.",
                "a) Về thể thức: đề nghị thống nhất cách viết số.",
                "4. Về thể thức và kỹ thuật trình bày: đề nghị soát lỗi chính tả.",
                "2.1. Về bố cục, văn phong: cần viết gọn.",
                "On structure: the chapters should be shorter.",
                "(b) On the structure: the chapters should be shorter.",
                "3) Regarding format and style: use one font.",
                "General: please use shorter sentences.",
                "• General comments – please use shorter sentences.",
                "Ý kiến chung: cần viết gọn hơn.",
                "Góp ý về bố cục: cần viết gọn hơn.",
                "Sur la structure : il faut des chapitres plus courts.",
                "The report uses three words for one thing throughout. One term should be chosen.",
                "Please check the spelling of names in all sections of the report.",
                "Cụm từ này cần viết thống nhất trong tất cả các mục.",
            })
    void takesTheWordsInFrontForTheWholeDraft(String text) {
        assertThat(Remark.saying(text).linkedBy(linker)).isInstanceOfSatisfying(Stated.class, link -> {
            assertThat(link.rule()).isEqualTo(LinkRule.STATED);
            assertThat(SectionLinkerTest.shown(link)).isEqualTo("WHOLE");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The structure of families has changed: please say so.",
                "General education: please add figures.",
                "Structures: there are none for boatmen.",
                "Drought struck throughout. The State should help.",
                "Services should be free throughout the country.",
                "Nhìn chung, người dân ở vùng cao khó khăn.",
                "Bố cục dân số thay đổi: cần nêu thêm.",
            })
    void leavesSubjectsOfTheTextAlone(String text) {
        assertThat(Remark.saying(text).linkedBy(linker)).isEqualTo(new Unlinked("", List.of(), List.of(), List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cơ bản nhất trí với dự thảo Báo cáo.",
                "Nhất trí với nội dung, bố cục của dự thảo Báo cáo.",
                "Thống nhất với toàn bộ nội dung dự thảo Báo cáo quốc gia.",
                "Bộ Công Thương không có ý kiến đối với dự thảo Báo cáo.",
                "Với dự thảo Báo cáo, chúng tôi nhất trí.",
                "Nhất trí với nội dung.",
                "The Ministry agrees in principle with the draft report.",
                "We agree with the content and structure of the draft.",
                "We fully support the second draft of the report.",
                "No comments on the report.",
                "We agree with what is set out in the draft.",
                "The draft is well structured. We welcome the wish to hear everybody.",
                "We welcome the draft report.",
                "We agree with the overall approach of the draft.",
            })
    void takesAgreementWithTheDraftAsStated(String text) {
        assertThat(Remark.saying(text).linkedBy(linker))
                .isInstanceOfSatisfying(
                        Stated.class,
                        link -> assertThat(SectionLinkerTest.shown(link)).isEqualTo("WHOLE"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Không có ý kiến.",
                "Nhất trí.",
                "Cơ bản nhất trí, không có ý kiến gì thêm.",
                "The Ministry of Ports has no comments at this stage. Thank you.",
                "We agree.",
                "Agreed.",
                "Nhất trí hoàn toàn.",
            })
    void concludesTheWholeFromAgreementThatNamesNothing(String text) {
        assertThat(Remark.saying(text).linkedBy(linker)).isInstanceOfSatisfying(Inferred.class, link -> {
            assertThat(SectionLinkerTest.shown(link)).isEqualTo("WHOLE");
            assertThat(link.score()).isEqualTo(0.6);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We agree with the Union of River Workers, children work on the boats too.",
                "Nhất trí với ý kiến của Hội Phụ nữ.",
                "Nhất trí với nội dung ý kiến của Hội Phụ nữ.",
                "We agree with the previous speaker.",
                "We agree, children work on the boats too.",
                "Agree on the time limit of 48 hours.",
                "Nhất trí với thời hạn thông báo 48 giờ.",
                "The law was passed as agreed.",
                "We welcome the new law.",
                "We welcome the law that is described in the report.",
                "We agree with the report of the Union of River Workers.",
                "Nhất trí với báo cáo của Sở Y tế.",
                "No comments on the time limit.",
                "We agree with the Union, and the draft says nothing on boats.",
                "The report mentions the hearings. We appreciate them.",
                "Hoan nghênh việc bỏ án tử hình.",
            })
    void doesNotTakeAgreementWithSomethingElseForTheWhole(String text) {
        assertThat(Remark.saying(text).linkedBy(linker)).isInstanceOf(Unlinked.class);
    }
}
