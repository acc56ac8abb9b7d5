package org.consultationdigest.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.consultationdigest.format.pdf.PdfContent;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;

/** What could not be read of a PDF file, told to the person who can mend it. */
final class PdfProblems {
    private static final int MOST_NAMED = 30;

    private PdfProblems() {}

    static List<Problem> of(PdfContent pdf) {
        List<Problem> problems = new ArrayList<>();
        if (!pdf.pagesWithoutText().isEmpty()) {
            problems.add(Problem.at(
                    pages(pdf.pagesWithoutText()),
                    ProblemCode.NO_TEXT,
                    "only pictures of text: send the text itself, or install Tesseract with the language data for Vietnamese"
                            + " and English to have it recognised"));
        }
        if (!pdf.brokenPages().isEmpty()) {
            problems.add(Problem.at(
                    pages(pdf.brokenPages()),
                    ProblemCode.BROKEN_PART,
                    "damaged and not fully read: open the PDF, save it anew and send it again"));
        }
        if (!pdf.complete()) {
            problems.add(Problem.of(
                    ProblemCode.LIMIT_REACHED, "the PDF is too long to be read whole: split it and send the parts"));
        }
        return problems;
    }

    private static String pages(List<Integer> pages) {
        String numbers = pages.stream().limit(MOST_NAMED).map(String::valueOf).collect(Collectors.joining(", "));
        return (pages.size() == 1 ? "page " : "pages ") + numbers + (pages.size() > MOST_NAMED ? ", ..." : "");
    }
}
