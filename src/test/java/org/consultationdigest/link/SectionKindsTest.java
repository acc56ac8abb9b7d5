package org.consultationdigest.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.consultationdigest.extract.CommentKind;
import org.consultationdigest.extract.PlaceHints;
import org.consultationdigest.link.SectionLink.Candidate;
import org.consultationdigest.link.SectionLink.Stated;
import org.consultationdigest.link.SectionLink.Unlinked;
import org.consultationdigest.outline.ReportOutline;
import org.consultationdigest.outline.Section;
import org.consultationdigest.outline.SectionNumber;
import org.consultationdigest.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reference that calls a section something else than the draft does. */
class SectionKindsTest {
    private final SectionLinker linker = new SectionLinker(draft());

    /** Chương 1, Chương 2 with Mục 1 below it, and a section that the draft only numbers. */
    private static ReportOutline draft() {
        return new ReportOutline(
                "Báo cáo",
                List.of(
                        section("1", List.of("1"), 1, Optional.empty(), Optional.of("chương")),
                        section("2", List.of("2"), 1, Optional.empty(), Optional.of("chương")),
                        section("2.1", List.of("2", "1"), 2, Optional.of("2"), Optional.of("mục")),
                        section("3", List.of("3"), 1, Optional.empty(), Optional.empty())),
                List.of(),
                List.of());
    }

    private static Section section(
            String id, List<String> labels, int level, Optional<String> parent, Optional<String> unit) {
        return new Section(
                id,
                Optional.of(new SectionNumber(labels)),
                "Nội dung " + id,
                level,
                parent,
                Optional.empty(),
                Optional.empty(),
                unit,
                List.of());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Chương 2            | 2
            CHƯƠNG THỨ HAI      | 2
            Chapter II          | 2
            Chương 2, mục 1     | 2.1
            mục 1 chương 2      | 2.1
            2.1                 | 2.1
            2                   | 2
            Mục 3               | 3
            Phần 3              | 3
            """)
    void linksWhatTheDraftCallsSo(String reference, String section) {
        SectionLink link = Remark.inRow("Sửa lại.", reference).linkedBy(linker);
        assertThat(link).isInstanceOf(Stated.class);
        assertThat(SectionLinkerTest.shown(link)).isEqualTo(section);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"Mục 2", "Phần 2", "Section 2", "Part II"})
    void asksWhichIsMeantWhenTheDraftCallsItOtherwise(String reference) {
        SectionLink link = Remark.inRow("Sửa lại.", reference).linkedBy(linker);
        assertThat(link).isInstanceOf(Unlinked.class);
        assertThat(link.candidates()).containsExactly(new Candidate("2", 1.0));
        assertThat(SectionLinkerTest.codes(link)).containsExactly(ProblemCode.UNKNOWN_REFERENCE);
        assertThat(link.problems().get(0).message()).contains("chương 2");
    }

    @Test
    void takesTheTitleOfAColumnForSectionsOfEveryKind() {
        PlaceHints completed = new PlaceHints(
                List.of("Section 2"),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of("2"));
        SectionLink link = new Remark(CommentKind.TABLE_ROW, "Sửa lại.", completed).linkedBy(linker);
        assertThat(SectionLinkerTest.shown(link)).isEqualTo("2");
    }
}
