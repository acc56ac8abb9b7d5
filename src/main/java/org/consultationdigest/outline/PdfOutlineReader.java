package org.consultationdigest.outline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.consultationdigest.format.pdf.PdfContent;
import org.consultationdigest.format.pdf.PdfReader;
import org.consultationdigest.format.pdf.UnreadablePdfException;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;

/**
 * Reads a draft that is a PDF file: headings by its bookmarks, numbers and type, pages and lines as they are printed.
 */
public final class PdfOutlineReader implements OutlineReader {
    private static final int MOST_NAMED = 30;

    private final PdfReader reader = new PdfReader();

    @Override
    public boolean reads(Path report) {
        return fileName(report).toLowerCase(Locale.ROOT).endsWith(".pdf");
    }

    @Override
    public ReportOutline read(Path report) {
        PdfContent pdf = content(report);
        PdfLines lines = new PdfLines(pdf);
        ReportOutline outline =
                new OutlineBuilder(lines.lines(), fileName(report).replaceFirst("\\.[^.]+$", "")).build();
        List<Problem> problems = new ArrayList<>(lines.problems());
        problems.addAll(unread(pdf));
        return PagedOutline.of(PdfNotes.with(outline, pdf), new PrintedPages(pdf, lines.placed()).pages(), problems);
    }

    /**
     * The content of a PDF file that holds text.
     *
     * @throws UnreadableReportException when it is locked, damaged or holds none
     */
    PdfContent content(Path file) {
        try {
            PdfContent pdf = reader.read(file);
            if (pdf.hasNoText()) {
                throw new UnreadableReportException(file
                        + ": the PDF holds no text, only pictures of it: give the file that it was printed from, or have"
                        + " its text recognised first.");
            }
            return pdf;
        } catch (UnreadablePdfException e) {
            throw new UnreadableReportException(file + ": " + e.problem().message(), e);
        } catch (IOException e) {
            throw new UnreadableReportException(
                    file + ": the file cannot be read: see whether it is open elsewhere and may be read.", e);
        }
    }

    /** What could not be read of it, told in one line each. */
    static List<Problem> unread(PdfContent pdf) {
        List<Problem> problems = new ArrayList<>();
        if (!pdf.pagesWithoutText().isEmpty()) {
            problems.add(Problem.at(
                    pages(pdf.pagesWithoutText()),
                    ProblemCode.NO_TEXT,
                    "The draft has pages that hold no text: headings in pictures are not found."));
        }
        if (!pdf.brokenPages().isEmpty()) {
            problems.add(Problem.at(
                    pages(pdf.brokenPages()),
                    ProblemCode.BROKEN_PART,
                    "The draft has damaged pages that were not fully read: save it anew."));
        }
        if (!pdf.complete()) {
            problems.add(
                    Problem.of(ProblemCode.LIMIT_REACHED, "The draft is too long to be read whole: give it in parts."));
        }
        return problems;
    }

    private static String pages(List<Integer> pages) {
        String numbers = pages.stream().limit(MOST_NAMED).map(String::valueOf).collect(Collectors.joining(", "));
        return (pages.size() == 1 ? "page " : "pages ") + numbers + (pages.size() > MOST_NAMED ? ", ..." : "");
    }

    private static String fileName(Path report) {
        return String.valueOf(report.getFileName());
    }
}
