package org.consultationdigest.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.consultationdigest.extract.CommentKind;
import org.consultationdigest.extract.PlaceHints;
import org.junit.jupiter.api.Test;

/** What is told of the references that a contributor wrote. */
class WrittenReferencesTest {
    private final SectionLinker linker = new SectionLinker(Draft.report());

    @Test
    void keepsTheCellAsItWasWrittenAndNotAsItsColumnCompletesIt() {
        PlaceHints completed = new PlaceHints(
                List.of("Part II.A"),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of("II.A"));
        SectionLink link = new Remark(CommentKind.TABLE_ROW, "Revise.", completed).linkedBy(linker);
        assertThat(SectionLinkerTest.shown(link)).isEqualTo("II.A");
        assertThat(link.written().references()).containsExactly("II.A");
    }

    @Test
    void keepsTheReferencesOfTheText() {
        SectionLink link = Remark.saying("In Section II.C, see paragraph 8 and recommendation 38.12.")
                .linkedBy(linker);
        assertThat(link.written().references()).containsExactly("Section II.C", "paragraph 8", "recommendation 38.12");
    }

    @Test
    void keepsTheReferenceOfTheHeadingThatDecided() {
        SectionLink link =
                Remark.under("Please add figures.", "1. On Section II.B").linkedBy(linker);
        assertThat(link.written().references()).containsExactly("Section II.B");
    }

    @Test
    void keepsNoLawAndNoGoal() {
        SectionLink link = Remark.saying("Article 14 ICCPR and SDG 5.2 ask for more than Section II.C says.")
                .linkedBy(linker);
        assertThat(link.written().references()).containsExactly("Section II.C");
    }

    @Test
    void keepsAReferenceThatTheDraftDoesNotHave() {
        SectionLink link = Remark.saying("Section VII is missing.").linkedBy(linker);
        assertThat(link.written().references()).containsExactly("Section VII");
    }

    @Test
    void readsPagesAndLinesOfTheText() {
        SectionLink link = Remark.saying("Trang 12, dòng 3-5: thiếu dấu phẩy.").linkedBy(linker);
        assertThat(link.written().pages()).containsExactly(12, 12);
        assertThat(link.written().lines()).containsExactly(3, 5);
        assertThat(Remark.saying("Dòng 3 từ dưới lên, trang 12.")
                        .linkedBy(linker)
                        .written()
                        .lines())
                .isEmpty();
    }
}
