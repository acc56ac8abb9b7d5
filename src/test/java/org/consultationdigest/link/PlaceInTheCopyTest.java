package org.consultationdigest.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.consultationdigest.link.SectionLink.Inferred;
import org.consultationdigest.link.SectionLink.Stated;
import org.consultationdigest.problem.ProblemCode;
import org.junit.jupiter.api.Test;

/** Comments in an annotated copy of the draft. */
class PlaceInTheCopyTest {
    private final SectionLinker linker = new SectionLinker(Draft.report());

    @Test
    void linksAMarginCommentToItsUnchangedParagraph() {
        SectionLink link = Remark.inMargin(
                        "Source?", "The press operates under the Press Law and reaches every province of the country.")
                .linkedBy(linker);
        assertThat(link)
                .isInstanceOfSatisfying(
                        Stated.class, stated -> assertThat(stated.rule()).isEqualTo(LinkRule.PLACE));
        assertThat(SectionLinkerTest.shown(link)).isEqualTo("II.C[8]");
    }

    @Test
    void concludesThePlaceFromWhatIsLeftOfAChangedParagraph() {
        SectionLink link = Remark.inMargin(
                        "Source?",
                        "The press operates under the new Press Law and reaches every single province of the country.")
                .linkedBy(linker);
        assertThat(link).isInstanceOfSatisfying(Inferred.class, inferred -> {
            assertThat(inferred.rule()).isEqualTo(LinkRule.PLACE);
            assertThat(inferred.score()).isBetween(0.5, 0.99);
        });
        assertThat(SectionLinkerTest.shown(link)).isEqualTo("II.C[8]");
    }

    @Test
    void fallsBackToTheHeadingOfTheCopy() {
        SectionLink link = Remark.inMargin(
                        "New text.", "An entirely new paragraph.", Optional.of("Freedom of expression"))
                .linkedBy(linker);
        assertThat(SectionLinkerTest.shown(link)).isEqualTo("II.C");
        assertThat(link).isInstanceOf(Inferred.class);
    }

    @Test
    void filesAMarginCommentUnderBothWhenItSpeaksOfAnotherSection() {
        SectionLink link = Remark.inMargin(
                        "Section III: move this there.",
                        "The press operates under the Press Law and reaches every province of the country.")
                .linkedBy(linker);
        assertThat(SectionLinkerTest.shown(link)).isEqualTo("II.C[8] III");
        assertThat(SectionLinkerTest.codes(link)).containsExactly(ProblemCode.CONTRADICTING_REFERENCE);
    }
}
