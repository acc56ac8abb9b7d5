package org.consultationdigest.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.consultationdigest.link.SectionLink.Inferred;
import org.consultationdigest.link.SectionLink.Unlinked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Recommendations lead to the sections that the draft says treat them. */
class TreatedRecommendationsTest {

    @ParameterizedTest(name = "{0} | {1}")
    @CsvSource(delimiter = '|', textBlock = """
            (Recommendations 1, 5, 7-9, 158-160)       | Recommendation 8 is not met.
            (Recommendations 1, 5, 7-9, 158-160)       | Recommendation 38.159 is not met.
            (Recommendations 2-4, 13)                  | - Khuyến nghị số 38.13: đề nghị ghi rõ ngày nộp.
            (Recommendations 2-4, 13)                  | Khuyến nghị 38.3 chưa được nêu.
            (Khuyến nghị 38.12, 38.13)                 | Khuyến nghị số 38.13: đề nghị ghi rõ.
            (Khuyến nghị 38.12, 38.13)                 | Khuyến nghị số 13: đề nghị ghi rõ.
            (Khuyến nghị 38.12-38.15)                  | Recommendation 38.14 is not met.
            (Khuyến nghị 1; 5; 7-9)                    | Khuyến nghị số 38.8: đề nghị ghi rõ.
            Recommendations: 1, 5, 7-9                 | Recommendation 38.9 is not met.
            [Recs. 1, 5, 7-9]                          | Rec. 38.9 is not met.
            (Recommendation 34)                        | Recommendation no. 34 is not met.
            Much was done. (Recommendations 3, 4)      | Recommendation 38.4 is not met.
            (các khuyến nghị số 1, 5 và 7)             | Khuyến nghị 38.7 chưa được nêu.
            """)
    void findsTheSectionThatListsTheRecommendation(String list, String text) {
        SectionLinker linker = new SectionLinker(new Draft()
                .section("I", "Introduction")
                .unnumbered("This report speaks of all recommendations.")
                .section("II", "Treaties")
                .unnumbered(list)
                .paragraph("1", "Four reports were submitted.")
                .outline());
        SectionLink link = Remark.saying(text).linkedBy(linker);
        assertThat(SectionLinkerTest.shown(link)).isEqualTo("II");
        assertThat(link).isInstanceOfSatisfying(Inferred.class, inferred -> {
            assertThat(inferred.rule()).isEqualTo(LinkRule.STATED);
            assertThat(inferred.score()).isEqualTo(0.7);
        });
    }

    @Test
    void choosesTheLowestHeading() {
        SectionLinker linker = new SectionLinker(new Draft()
                .section("II", "Framework")
                .unnumbered("(Recommendations 1-20)")
                .section("II.A", "Laws")
                .unnumbered("(Recommendations 1-9)")
                .section("II.B", "Treaties")
                .unnumbered("(Recommendations 10-20)")
                .outline());
        assertThat(SectionLinkerTest.shown(
                        Remark.saying("Recommendation 38.13 is not met.").linkedBy(linker)))
                .isEqualTo("II.B");
    }

    @Test
    void filesUnderEverySectionThatListsItButLessSurely() {
        SectionLinker linker = new SectionLinker(severalListing(3));
        SectionLink link = Remark.saying("Recommendation 38.13 is not met.").linkedBy(linker);
        assertThat(SectionLinkerTest.shown(link)).isEqualTo("I II III");
        assertThat(((Inferred) link).score()).isEqualTo(0.5);
    }

    @Test
    void onlySuggestsTheSectionsWhenManyListIt() {
        SectionLink link =
                Remark.saying("Recommendation 38.13 is not met.").linkedBy(new SectionLinker(severalListing(4)));
        assertThat(link).isInstanceOf(Unlinked.class);
        assertThat(link.candidates())
                .extracting(SectionLink.Candidate::section)
                .containsExactly("I", "II", "III", "IV");
        assertThat(link.recommendations()).containsExactly("38.13");
    }

    private static org.consultationdigest.outline.ReportOutline severalListing(int sections) {
        Draft draft = new Draft();
        List.of("I", "II", "III", "IV")
                .subList(0, sections)
                .forEach(number -> draft.section(number, "Part " + number).unnumbered("(Recommendations 12-14)"));
        return draft.outline();
    }

    @Test
    void prefersTheListToAMentionInPassing() {
        SectionLinker linker = new SectionLinker(new Draft()
                .section("I", "Introduction")
                .paragraph("1", "As recommendation 38.13 asked, a workshop was held.")
                .section("II", "Treaties")
                .unnumbered("(Recommendations 10-14)")
                .outline());
        assertThat(SectionLinkerTest.shown(
                        Remark.saying("Recommendation 38.13 is not met.").linkedBy(linker)))
                .isEqualTo("II");
    }

    @ParameterizedTest
    @ValueSource(strings = {"140.13", "6.13"})
    void tellsTheRecommendationsOfAnotherReviewApart(String number) {
        SectionLinker linker = new SectionLinker(new Draft()
                .section("I", "Treaties")
                .unnumbered("(Recommendations 10-14)")
                .section("Annex", "Matrix of recommendations")
                .unnumbered("38.13")
                .outline());
        SectionLink link =
                Remark.saying("Recommendation " + number + " is not met.").linkedBy(linker);
        assertThat(link).isInstanceOf(Unlinked.class);
        assertThat(link.recommendations()).containsExactly(number);
    }

    @Test
    void letsAHeadingThatStatesTheSectionDecide() {
        SectionLinker linker = new SectionLinker(severalListing(1));
        SectionLink link = Remark.under("Recommendation 38.13 is missing here.", "On Section I")
                .linkedBy(linker);
        assertThat(link).isInstanceOf(SectionLink.Stated.class);
        assertThat(link.recommendations()).containsExactly("38.13");
    }
}
