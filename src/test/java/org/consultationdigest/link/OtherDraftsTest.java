package org.consultationdigest.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.consultationdigest.link.SectionLink.Candidate;
import org.consultationdigest.link.SectionLink.Inferred;
import org.consultationdigest.link.SectionLink.Stated;
import org.consultationdigest.link.SectionLink.Unlinked;
import org.consultationdigest.outline.ReportOutline;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;
import org.junit.jupiter.api.Test;

/** Drafts that are numbered or laid out in other ways. */
class OtherDraftsTest {

    @Test
    void tellsTheLetterIFromTheRomanNumeralByItsNeighbours() {
        Draft draft = new Draft().section("I", "Introduction").section("II", "Groups");
        for (String letter : List.of("A", "B", "C", "D", "E", "F", "G", "H", "I", "J")) {
            draft.section("II." + letter, "Group " + letter);
        }
        SectionLink link = Remark.inRow("Revise.", "II.I").linkedTo(draft.outline());
        assertThat(SectionLinkerTest.shown(link)).isEqualTo("II.I");
        SectionLink top = Remark.inRow("Revise.", "Section I").linkedTo(draft.outline());
        assertThat(SectionLinkerTest.shown(top)).isEqualTo("I");
    }

    @Test
    void listsEverySectionThatALetterAloneMayMean() {
        ReportOutline draft = new Draft()
                .section("I", "Progress")
                .section("I.A", "Laws")
                .section("I.B", "Policies")
                .section("II", "Challenges")
                .section("II.A", "Resources")
                .section("II.B", "Data")
                .outline();
        SectionLink link = Remark.inRow("Revise.", "Heading B").linkedTo(draft);
        assertThat(link).isInstanceOf(Unlinked.class);
        assertThat(link.candidates()).containsExactly(new Candidate("I.B", 0.5), new Candidate("II.B", 0.5));
    }

    @Test
    void findsDottedSectionsAndTheirRuns() {
        ReportOutline draft = new Draft()
                .section("2", "Rights")
                .section("2.1", "Civil")
                .section("2.2", "Political")
                .section("2.10", "Other")
                .outline();
        assertThat(SectionLinkerTest.shown(Remark.inRow("Revise.", "2.1").linkedTo(draft)))
                .isEqualTo("2.1");
        assertThat(SectionLinkerTest.shown(Remark.inRow("Revise.", "2.10").linkedTo(draft)))
                .isEqualTo("2.10");
        assertThat(SectionLinkerTest.shown(Remark.inRow("Revise.", "2.1-2.2").linkedTo(draft)))
                .isEqualTo("2.1 2.2");
    }

    @Test
    void choosesNeitherOfAParagraphAndASectionWithOneNumber() {
        ReportOutline draft = new Draft()
                .section("1", "Introduction")
                .paragraph("1", "First words of the report.")
                .paragraph("2", "Second words of the report.")
                .section("2", "Rights")
                .paragraph("3", "Third words of the report.")
                .outline();
        SectionLink link = Remark.inRow("Revise.", "2").linkedTo(draft);
        assertThat(link).isInstanceOf(Unlinked.class);
        assertThat(link.candidates()).extracting(Candidate::section).containsExactly("1", "2");
    }

    @Test
    void concludesTheSectionFromThePageWhenThePageHoldsOne() {
        ReportOutline draft = paged();
        SectionLink link = Remark.onPage("Revise.", "2").linkedTo(draft);
        assertThat(link).isInstanceOfSatisfying(Inferred.class, inferred -> {
            assertThat(inferred.rule()).isEqualTo(LinkRule.PLACE);
            assertThat(inferred.evidence()).isEqualTo("page 2 · inferred from the saved page breaks");
        });
        assertThat(SectionLinkerTest.shown(link)).isEqualTo("2");
    }

    @Test
    void listsTheSectionsOfAPageThatHoldsSeveral() {
        SectionLink link = Remark.onPage("Revise.", "p. 1").linkedTo(paged());
        assertThat(link).isInstanceOf(Unlinked.class);
        assertThat(link.candidates()).extracting(Candidate::section).containsExactly("1", "2");
    }

    @Test
    void findsADraftsArticlesOnlyWhereItHasArticles() {
        ReportOutline articles = new Draft()
                .section("1", "Điều 1. Phạm vi")
                .section("2", "Điều 2. Đối tượng")
                .outline();
        SectionLink link = Remark.inRow("Sửa lại.", "khoản 1 Điều 2").linkedTo(articles);
        assertThat(link).isInstanceOf(Stated.class);
        assertThat(SectionLinkerTest.shown(link)).isEqualTo("2");
        SectionLink narrative = Remark.inRow("Sửa lại.", "Điều 2").linkedTo(Draft.report());
        assertThat(narrative.problems()).extracting(Problem::code).containsExactly(ProblemCode.UNKNOWN_REFERENCE);
    }

    @Test
    void countsTheParagraphsOfADraftThatDoesNotNumberThem() {
        ReportOutline draft = new Draft()
                .section("I", "Introduction")
                .unnumbered("The first paragraph of it.")
                .unnumbered("The second paragraph of it.")
                .outline();
        SectionLink link = Remark.inRow("Revise.", "Section I, para 2").linkedTo(draft);
        assertThat(link).isInstanceOf(Stated.class);
        assertThat(SectionLinkerTest.shown(link)).isEqualTo("I");
    }

    @Test
    void doesNotChooseBetweenSectionsOfOneTitleUnlessTheBandSaysWhich() {
        ReportOutline draft = new Draft()
                .section("I", "Women")
                .section("I.1", "Challenges")
                .section("II", "Children")
                .section("II.1", "Challenges")
                .outline();
        assertThat(Remark.inRow("Revise.", "Challenges").linkedTo(draft)).isInstanceOf(Unlinked.class);
        assertThat(SectionLinkerTest.shown(
                        Remark.inRow("Revise.", "Children", "Challenges").linkedTo(draft)))
                .isEqualTo("II.1");
    }

    private static ReportOutline paged() {
        return new Draft()
                .onPage(1)
                .section("1", "Introduction")
                .paragraph("1", "First words.")
                .section("2", "Rights")
                .onPage(2)
                .paragraph("2", "Second words.")
                .outline();
    }
}
