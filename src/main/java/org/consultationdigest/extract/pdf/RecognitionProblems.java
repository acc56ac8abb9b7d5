package org.consultationdigest.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.consultationdigest.format.ocr.TextRecognition;
import org.consultationdigest.format.pdf.RecognisedText;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;

/** What leaves doubts of text that was read from pictures, told to the person who can look at the page. */
final class RecognitionProblems {
    /** So many doubtful numbers of a page are named; a page with more is to be read anyway. */
    private static final int MOST_NUMBERS = 12;

    private final RecognisedText text;
    private final List<Problem> problems = new ArrayList<>();

    private RecognitionProblems(RecognisedText text) {
        this.text = text;
    }

    static List<Problem> of(RecognisedText text, TextRecognition tool) {
        RecognitionProblems doubts = new RecognitionProblems(text);
        doubts.addUnsure(tool.minimumConfidence());
        doubts.addNumbers();
        doubts.addPartlyRead();
        doubts.addLanguages(tool.missingLanguages());
        return doubts.problems;
    }

    private void addUnsure(int minimum) {
        List<Integer> unsure = text.pages().entrySet().stream()
                .filter(page -> page.getValue() < minimum)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        if (!unsure.isEmpty()) {
            add(
                    PdfProblems.pages(unsure),
                    "recognised from pictures with a confidence below " + minimum + " %" + steps(unsure)
                            + ": read the page beside the comments, or ask for the text itself");
        }
    }

    /** How the pages were read that leave doubts, when it was not as they are. */
    private String steps(List<Integer> pages) {
        String steps = pages.stream()
                .flatMap(page -> Optional.ofNullable(text.steps().get(page)).stream())
                .distinct()
                .limit(2)
                .collect(Collectors.joining("; "));
        return steps.isEmpty() ? "" : " (read " + steps + ")";
    }

    private void addNumbers() {
        text.doubtfulNumbers().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(page -> add(
                        PdfProblems.pages(List.of(page.getKey())),
                        "numbers that may have been recognised wrongly from the picture: "
                                + page.getValue().stream().limit(MOST_NUMBERS).collect(Collectors.joining(" "))
                                + (page.getValue().size() > MOST_NUMBERS ? " ..." : "")
                                + ": compare them with the page"));
    }

    private void addPartlyRead() {
        if (!text.partlyRead().isEmpty()) {
            add(
                    PdfProblems.pages(text.partlyRead().stream().sorted().toList()),
                    "much is written there that was not recognised, by hand or in pictures: look at the page");
        }
    }

    private void addLanguages(List<String> missing) {
        if (!text.pages().isEmpty() && !missing.isEmpty()) {
            problems.add(Problem.of(
                    ProblemCode.DOUBTFUL_TEXT,
                    "text was recognised without the data of a language: install "
                            + missing.stream()
                                    .map(language -> "tesseract-ocr-" + language)
                                    .collect(Collectors.joining(", "))
                            + " and run again"));
        }
    }

    private void add(String place, String message) {
        problems.add(Problem.at(place, ProblemCode.DOUBTFUL_TEXT, message));
    }
}
