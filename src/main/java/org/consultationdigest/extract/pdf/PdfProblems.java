package org.consultationdigest.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.consultationdigest.extract.OldWording;
import org.consultationdigest.format.ocr.TextRecognition;
import org.consultationdigest.format.pdf.PdfContent;
import org.consultationdigest.format.pdf.PdfNote;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;

/** What could not be read of a PDF file, told to the person who can mend it. */
final class PdfProblems {
    private static final int MOST_NAMED = 30;

    private static final String INSTALL =
            "only pictures of text, or type that says nothing: install Tesseract with its data for Vietnamese and English"
                    + " (Debian: tesseract-ocr tesseract-ocr-vie tesseract-ocr-eng), do not switch it off in the job (ocr), and run"
                    + " again; or ask for the text itself";

    private PdfProblems() {}

    static List<Problem> of(PdfContent pdf, Optional<TextRecognition> recognition) {
        List<Problem> problems = new ArrayList<>();
        if (!pdf.pagesWithoutText().isEmpty()) {
            problems.add(Problem.at(
                    pages(pdf.pagesWithoutText()),
                    ProblemCode.NO_TEXT,
                    recognition.isEmpty() ? INSTALL : notRecognised(pdf)));
        }
        recognition.ifPresent(tool -> problems.addAll(RecognitionProblems.of(pdf.recognised(), tool)));
        if (!pdf.brokenPages().isEmpty()) {
            problems.add(Problem.at(
                    pages(pdf.brokenPages()),
                    ProblemCode.BROKEN_PART,
                    "damaged and not fully read: open the PDF, save it anew and send it again"));
        }
        if (!pdf.doubtfulPages().isEmpty()) {
            problems.add(
                    Problem.at(pages(pdf.doubtfulPages()), ProblemCode.OLD_ENCODING, OldWording.COULD_NOT_BE_CERTAIN));
        }
        if (!pdf.complete()) {
            problems.add(Problem.of(
                    ProblemCode.LIMIT_REACHED, "the PDF is too long to be read whole: split it and send the parts"));
        }
        if (!pdf.formRead()) {
            problems.add(Problem.of(
                    ProblemCode.BROKEN_PART,
                    "the values of the form cannot be read: open it in Adobe Reader, print it to a PDF and send that"));
        }
        pdf.notes().stream().filter(note -> !note.hasText()).forEach(note -> addUnread(note, problems));
        return problems;
    }

    /** Marks that may say something without words of their own. */
    private static void addUnread(PdfNote note, List<Problem> problems) {
        String by = note.author().map(" by "::concat).orElse("");
        Optional<String> told = Optional.ofNullable(
                switch (note.type()) {
                    case "Ink" ->
                        "something drawn by hand" + by + " is not read: look at the page, or ask for it in words";
                    case "Stamp" -> "a stamp" + by + " without words is not read: look at the page";
                    case "Sound" -> "a sound recorded" + by + " is not heard: ask for it in words";
                    default -> null;
                });
        told.ifPresent(message -> problems.add(Problem.at("page " + note.page(), ProblemCode.BROKEN_PART, message)));
    }

    private static String notRecognised(PdfContent pdf) {
        String why =
                pdf.recognised().failed().values().stream().distinct().limit(2).collect(Collectors.joining("; "));
        return "only pictures of text, or type that says nothing, and text recognition failed on them (" + why
                + "): ask for the text itself";
    }

    static String pages(List<Integer> pages) {
        String numbers = pages.stream().limit(MOST_NAMED).map(String::valueOf).collect(Collectors.joining(", "));
        return (pages.size() == 1 ? "page " : "pages ") + numbers + (pages.size() > MOST_NAMED ? ", ..." : "");
    }
}
