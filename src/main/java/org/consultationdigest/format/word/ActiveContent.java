package org.consultationdigest.format.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.consultationdigest.format.packaging.Link;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;

/** Finds what a file would run or fetch, and what it holds that is not read. None of it is opened. */
final class ActiveContent {
    /** What people click on; nothing is fetched by itself. */
    private static final Set<String> HARMLESS = Set.of("hyperlink");

    private final WordPackage parts;
    private final Set<String> kinds = new TreeSet<>();
    private final Set<String> outside = new TreeSet<>();

    ActiveContent(WordPackage parts) {
        this.parts = parts;
    }

    /** The problems, in a fixed order. */
    List<Problem> find(Reading reading) {
        for (Link link : parts.links(parts.main())) {
            sort(link);
        }
        List<Problem> problems = new ArrayList<>();
        if (kinds.contains("vbaProject")) {
            problems.add(active("The file holds macros; they were not run."));
        }
        if (kinds.contains("oleObject") || kinds.contains("package") || kinds.contains("control")) {
            problems.add(active("The file holds embedded files or programs: files that could be taken out are listed on"
                    + " their own, programs were not run."));
        }
        if (!outside.isEmpty()) {
            problems.add(active(
                    "The file links to content outside it (" + String.join(", ", outside) + "); it was not fetched."));
        }
        if (!reading.fields().active().isEmpty()) {
            problems.add(active("The file holds fields that fetch or run something ("
                    + String.join(", ", new TreeSet<>(reading.fields().active())) + "); they were not updated."));
        }
        if (reading.hasInsertedDocuments() || kinds.contains("aFChunk")) {
            problems.add(Problem.of(
                    ProblemCode.UNSUPPORTED_KIND,
                    "The file holds another document laid into its text, which was not read:"
                            + " open it in Word, save it and send it again."));
        }
        return problems;
    }

    private void sort(Link link) {
        String kind = link.kind();
        kinds.add(kind);
        if (link.external() && !HARMLESS.contains(kind)) {
            outside.add(kind.toLowerCase(Locale.ROOT));
        }
    }

    private static Problem active(String message) {
        return Problem.of(ProblemCode.ACTIVE_CONTENT, message);
    }
}
