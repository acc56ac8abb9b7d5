package org.consultationdigest.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.consultationdigest.extract.CommentKind;
import org.consultationdigest.extract.PlaceHints;
import org.consultationdigest.link.SectionLink.Stated;
import org.consultationdigest.outline.DraftPage;
import org.consultationdigest.outline.DraftPages;
import org.consultationdigest.outline.Exhibit;
import org.consultationdigest.outline.PrintedLine;
import org.consultationdigest.outline.Recommendation;
import org.consultationdigest.outline.ReportOutline;
import org.consultationdigest.problem.ProblemCode;
import org.junit.jupiter.api.Test;

/** Places by printed page and line, notes, annexes and the matrix of recommendations. */
class PrintedPlaceTest {
    private final SectionLinker linker = new SectionLinker(draft());

    /** Two pages of four lines; the lines run on. Position 2 is paragraph 1, position 4 paragraph 2. */
    private static ReportOutline draft() {
        ReportOutline words = new Draft()
                .section("I", "Introduction")
                .paragraph("1", "First words of the report.")
                .section("II", "Rights")
                .paragraph("2", "Second words of the report.")
                .section("Annex", "Recommendations")
                .unnumbered("38.12 Ratify the treaty.")
                .outline();
        DraftPages pages = new DraftPages(
                DraftPages.Origin.PRINT,
                DraftPages.LineNumbering.PRINTED_THROUGHOUT,
                List.of(page(1, 1, 3), page(2, 4, 4)),
                List.of(line(1, 1, 1), line(1, 2, 2), line(1, 3, 2), line(1, 4, 3), line(2, 5, 4), line(2, 6, 4)));
        return new ReportOutline(
                words.title(),
                words.sections(),
                words.paragraphs(),
                List.of(),
                pages,
                List.of(new Exhibit(Exhibit.Kind.FOOTNOTE, "7", "A note.", "II", 4)),
                List.of(new Recommendation(
                        "38.12",
                        "Ratify the treaty.",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "Annex",
                        6)));
    }

    private static DraftPage page(int number, int first, int last) {
        return new DraftPage(number, Optional.of(Integer.toString(number)), OptionalInt.of(number), first, last);
    }

    private static PrintedLine line(int page, int number, int paragraph) {
        return new PrintedLine(page, number, paragraph);
    }

    private SectionLink onLine(String page, String line, String... references) {
        PlaceHints hints = new PlaceHints(
                List.of(references),
                Optional.of(page).filter(cell -> !cell.isEmpty()),
                Optional.of(line),
                List.of(),
                Optional.empty(),
                Optional.empty());
        return new Remark(CommentKind.TABLE_ROW, "Revise.", hints).linkedBy(linker);
    }

    @Test
    void takesAPrintedLineForAStatedPlace() {
        SectionLink link = onLine("2", "5-6");
        assertThat(link)
                .isInstanceOfSatisfying(
                        Stated.class, stated -> assertThat(stated.rule()).isEqualTo(LinkRule.STATED));
        assertThat(SectionLinkerTest.shown(link)).isEqualTo("II[2]");
        assertThat(link.evidence()).isEqualTo("page 2, line 5-6");
        assertThat(SectionLinkerTest.shown(onLine("", "5"))).isEqualTo("II[2]");
    }

    @Test
    void tellsThatALineIsPrintedOnAnotherPage() {
        SectionLink link = onLine("1", "5");
        assertThat(SectionLinkerTest.shown(link)).isEqualTo("II[2]");
        assertThat(SectionLinkerTest.codes(link)).containsExactly(ProblemCode.CONTRADICTING_REFERENCE);
    }

    @Test
    void tellsThatTheLineStandsInAnotherSectionThanTheOneStated() {
        SectionLink link = onLine("2", "5", "Section I");
        assertThat(SectionLinkerTest.shown(link)).isEqualTo("I");
        assertThat(SectionLinkerTest.codes(link)).containsExactly(ProblemCode.CONTRADICTING_REFERENCE);
    }

    @Test
    void findsALineThatTheTextNames() {
        assertThat(SectionLinkerTest.shown(
                        Remark.saying("Page 2, line 6: a comma is missing.").linkedBy(linker)))
                .isEqualTo("II[2]");
    }

    @Test
    void findsTheParagraphThatANoteHangsOn() {
        assertThat(SectionLinkerTest.shown(
                        Remark.inRow("Outdated.", "footnote 7").linkedBy(linker)))
                .isEqualTo("II[2]");
        assertThat(SectionLinkerTest.codes(
                        Remark.inRow("Outdated.", "footnote 8").linkedBy(linker)))
                .containsExactly(ProblemCode.UNKNOWN_REFERENCE);
    }

    @Test
    void findsARecommendationInTheMatrixAndTellsWhenItIsNotThere() {
        SectionLink known = Remark.saying("Recommendation 38.12 is not met.").linkedBy(linker);
        assertThat(known.recommendations()).containsExactly("38.12");
        assertThat(SectionLinkerTest.shown(known)).isEqualTo("Annex");
        SectionLink unknown = Remark.saying("Recommendation 38.99 is not met.").linkedBy(linker);
        assertThat(unknown.recommendations()).containsExactly("38.99");
        assertThat(SectionLinkerTest.codes(unknown)).containsExactly(ProblemCode.UNKNOWN_REFERENCE);
    }
}
