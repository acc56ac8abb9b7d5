package org.consultationdigest.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.consultationdigest.link.SectionLink.Inferred;
import org.consultationdigest.link.SectionLink.Stated;
import org.consultationdigest.link.SectionLink.Unlinked;
import org.consultationdigest.outline.ReportOutline;
import org.consultationdigest.outline.versions.DraftAlignment;
import org.consultationdigest.outline.versions.DraftTranslation;
import org.consultationdigest.outline.versions.DraftVersions;
import org.consultationdigest.outline.versions.EarlierDraft;
import org.consultationdigest.outline.versions.TranslationAlignment;
import org.consultationdigest.problem.ProblemCode;
import org.junit.jupiter.api.Test;

/** Comments on an earlier draft, and comments in another language of the draft. */
class OtherVersionsTest {
    private static final String PRESS =
            "The press operates under the Press Law and reaches every province of the country.";
    private static final String COURTS = "The courts decide most cases within nine months of the first hearing.";
    private static final String FISHING =
            "Fishing in the delta is regulated by provincial rules that are not published.";

    private static ReportOutline earlier() {
        return new Draft()
                .section("I", "Introduction")
                .paragraph("1", "This is the first draft of the national report of the country.")
                .section("II", "Press")
                .paragraph("2", PRESS)
                .section("III", "Courts")
                .paragraph("3", COURTS)
                .section("IV", "Fishing")
                .paragraph("4", FISHING)
                .outline();
    }

    /** Courts and press have changed places, fishing is gone. */
    private static ReportOutline current() {
        return new Draft()
                .section("I", "Introduction")
                .paragraph("1", "This is the second draft of the national report of the country.")
                .section("II", "Courts")
                .paragraph("2", COURTS)
                .section("III", "Press")
                .paragraph("3", PRESS + " There are two hundred newspapers.")
                .outline();
    }

    private static SectionLinker afterAnEarlierDraft() {
        EarlierDraft draft = new EarlierDraft("draft-1.docx", earlier(), DraftAlignment.of(earlier(), current()));
        return new SectionLinker(new DraftVersions(current(), List.of(), List.of(draft)));
    }

    @Test
    void carriesAStatedSectionOfTheEarlierDraftOver() {
        SectionLink link = Remark.inRow("Revise.", "Section II (old numbering)").linkedBy(afterAnEarlierDraft());
        assertThat(link).isInstanceOf(Inferred.class);
        assertThat(SectionLinkerTest.shown(link)).isEqualTo("III");
    }

    @Test
    void carriesAParagraphOfTheEarlierDraftOver() {
        SectionLink link =
                Remark.inRow("Revise.", "paragraph 3 of the first draft").linkedBy(afterAnEarlierDraft());
        assertThat(SectionLinkerTest.shown(link)).isEqualTo("II[2]");
    }

    @Test
    void findsAParagraphOfACopyOfTheEarlierDraft() {
        SectionLink link = Remark.inMargin("Source?", PRESS).linkedBy(afterAnEarlierDraft());
        assertThat(link).isInstanceOf(Inferred.class);
        assertThat(SectionLinkerTest.shown(link)).isEqualTo("III[3]");
    }

    @Test
    void saysThatASectionIsGone() {
        SectionLink link =
                Remark.inRow("Revise.", "Section IV (previous draft)").linkedBy(afterAnEarlierDraft());
        assertThat(link).isInstanceOf(Unlinked.class);
        assertThat(SectionLinkerTest.codes(link)).containsExactly(ProblemCode.UNKNOWN_REFERENCE);
        assertThat(link.problems().get(0).message()).contains("gone").contains("draft-1.docx");
    }

    @Test
    void saysThatAParagraphIsGoneWithItsSection() {
        SectionLink link = Remark.inMargin("Source?", FISHING).linkedBy(afterAnEarlierDraft());
        assertThat(link).isInstanceOf(Unlinked.class);
        assertThat(link.problems())
                .anySatisfy(problem -> assertThat(problem.message()).contains("gone"));
    }

    @Test
    void tellsWhereASectionStoodThatOnlyTheEarlierDraftHas() {
        SectionLink link = Remark.inRow("Revise.", "paragraph 4").linkedBy(afterAnEarlierDraft());
        assertThat(link).isInstanceOf(Unlinked.class);
        assertThat(link.problems())
                .anySatisfy(problem -> assertThat(problem.message()).contains("draft-1.docx"));
    }

    @Test
    void findsTitlesAndWordsOfTheTranslation() {
        ReportOutline draft = new Draft()
                .section("I", "Introduction")
                .paragraph("1", "This is the draft of the national report.")
                .section("II", "Press")
                .paragraph("2", PRESS)
                .outline();
        ReportOutline vietnamese = new Draft()
                .section("I", "Mở đầu")
                .paragraph("1", "Đây là dự thảo báo cáo quốc gia.")
                .section("II", "Báo chí")
                .paragraph("2", "Báo chí hoạt động theo Luật Báo chí và đến với mọi tỉnh thành của cả nước.")
                .outline();
        DraftTranslation translation =
                new DraftTranslation("bao-cao.docx", vietnamese, TranslationAlignment.of(draft, vietnamese));
        SectionLinker linker = new SectionLinker(new DraftVersions(draft, List.of(translation), List.of()));
        SectionLink title = Remark.inRow("Sửa lại.", "Báo chí").linkedBy(linker);
        assertThat(title).isInstanceOf(Stated.class);
        assertThat(SectionLinkerTest.shown(title)).isEqualTo("II");
        SectionLink quoted = Remark.saying("Câu “hoạt động theo Luật Báo chí và đến với mọi tỉnh” chưa đúng.")
                .linkedBy(linker);
        assertThat(SectionLinkerTest.shown(quoted)).isEqualTo("II[2]");
        SectionLink margin = Remark.inMargin(
                        "Nguồn?", "Báo chí hoạt động theo Luật Báo chí và đến với mọi tỉnh thành của cả nước.")
                .linkedBy(linker);
        assertThat(SectionLinkerTest.shown(margin)).isEqualTo("II[2]");
    }
}
