package org.consultationdigest.bench;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.consultationdigest.classify.Classifier;
import org.consultationdigest.link.RealConsultation;
import org.consultationdigest.link.SectionLink;
import org.consultationdigest.link.SectionLinker;

/**
 * Measures the suggestions by likeness of words: the section, page and line that the rows of a real consultation state are
 * hidden, and the rows that nothing else links are asked for. Prints precision and recall for every margin.
 */
public final class SuggestionBench {
    private SuggestionBench() {}

    /** Prints a line a margin. */
    public static void main(String[] args) throws IOException {
        if (!RealConsultation.isAtHand()) {
            System.out.println("the real consultation is not at hand: set -Dtest.data");
            return;
        }
        RealConsultation real = RealConsultation.read();
        List<RealConsultation.Row> rows =
                real.rows().stream().filter(row -> row.section().isPresent()).toList();
        for (double margin = 0; margin <= 10; margin += 0.5) {
            print(margin, rows, real);
        }
    }

    private static void print(double margin, List<RealConsultation.Row> rows, RealConsultation real) {
        SectionLinker linker = SectionLinker.suggestingFrom(margin, real.draft());
        int asked = 0;
        int suggested = 0;
        int right = 0;
        int near = 0;
        for (RealConsultation.Row row : rows) {
            SectionLink link =
                    linker.link(new Classifier().classify(row.withoutPlace())).link();
            if (!(link instanceof SectionLink.Unlinked unlinked)) {
                continue;
            }
            asked++;
            Optional<String> best = unlinked.suggestedBy()
                    .map(rule -> unlinked.candidates().get(0).section());
            suggested += best.isPresent() ? 1 : 0;
            right += best.equals(row.section()) ? 1 : 0;
            near += best.filter(id -> isNear(id, row.section().orElse(""))).isPresent() ? 1 : 0;
        }
        System.out.printf(
                Locale.ROOT,
                "margin %.2f: %d of %d rows suggested, precision %.3f (within the same section or one above or below %.3f),"
                        + " recall %.3f%n",
                margin,
                suggested,
                asked,
                (double) right / Math.max(1, suggested),
                (double) near / Math.max(1, suggested),
                (double) right / Math.max(1, asked));
    }

    private static boolean isNear(String one, String other) {
        return (one + ".").startsWith(other + ".") || (other + ".").startsWith(one + ".");
    }
}
