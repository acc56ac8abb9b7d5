package org.consultationdigest.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;
import org.junit.jupiter.api.Test;

/** Links of a real consultation, held against what its rows state. */
class RealConsultationTest {
    private static final double STATED = 0.99;
    private static final double FROM_PAGE_AND_LINE = 0.95;

    @Test
    void linksEveryRowToTheSectionThatItStates() throws IOException {
        RealConsultation real = RealConsultation.read();
        List<RealConsultation.Row> rows =
                real.rows().stream().filter(row -> row.section().isPresent()).toList();
        assertThat(rows.size()).isGreaterThan(380);
        assertShare(rows, RealConsultation.Row::comment, STATED, real, link -> link instanceof SectionLink.Stated);
    }

    @Test
    void reachesTheSectionFromPageAndLineAlone() throws IOException {
        RealConsultation real = RealConsultation.read();
        List<RealConsultation.Row> rows = real.rows().stream()
                .filter(RealConsultation.Row::agrees)
                .filter(row -> row.section().isPresent())
                .toList();
        assertThat(rows.size()).isGreaterThan(240);
        assertShare(rows, RealConsultation.Row::withoutSection, FROM_PAGE_AND_LINE, real, link -> true);
    }

    /** Rows whose line was looked up in the draft by somebody and found in another section, or on another page. */
    @Test
    void tellsWherePageAndLineDisagreeWithTheSection() throws IOException {
        RealConsultation real = RealConsultation.read();
        SectionLinker linker = new SectionLinker(real.draft());
        List<String> silent = new ArrayList<>();
        List<String> loud = new ArrayList<>();
        for (RealConsultation.Row row : real.rows()) {
            boolean told = RealConsultation.linked(linker, row.comment()).link().problems().stream()
                    .map(Problem::code)
                    .anyMatch(ProblemCode.CONTRADICTING_REFERENCE::equals);
            if (row.agrees() && told) {
                loud.add(shown(row));
            }
            if (row.disagrees() && !told) {
                silent.add(shown(row));
            }
        }
        assertThat(silent).as("told nothing").isEmpty();
        assertThat(loud).as("told of rows that agree").hasSizeLessThan(30);
    }

    private static void assertShare(
            List<RealConsultation.Row> rows,
            Function<RealConsultation.Row, ExtractedComment> comment,
            double least,
            RealConsultation real,
            Predicate<SectionLink> kind) {
        SectionLinker linker = new SectionLinker(real.draft());
        List<String> misses = new ArrayList<>();
        for (RealConsultation.Row row : rows) {
            LinkedComment linked = RealConsultation.linked(linker, comment.apply(row));
            boolean reached = linked.section().equals(row.section().orElse("")) && kind.test(linked.link());
            if (!reached) {
                misses.add(shown(row) + " -> " + linked.section() + " by "
                        + linked.link().evidence());
            }
        }
        double share = 1 - (double) misses.size() / rows.size();
        assertThat(share)
                .as("%d of %d missed: %s", misses.size(), rows.size(), String.join("\n", misses))
                .isGreaterThanOrEqualTo(least);
    }

    private static String shown(RealConsultation.Row row) {
        return row.comment().location().row().orElse(0) + " page "
                + row.comment().hints().page().orElse("") + " line "
                + row.comment().hints().line().orElse("") + " section " + row.stated();
    }
}
