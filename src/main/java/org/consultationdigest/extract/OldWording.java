package org.consultationdigest.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;

/**
 * What of a file was typed in fonts older than Unicode and converted when it was read.
 *
 * @param paragraphs those that were converted, whole or in part
 * @param doubtful whether some of their words are Vietnamese neither as they stand nor converted
 */
public record OldWording(List<Paragraph> paragraphs, boolean doubtful) {
    /** What is told of doubtful words, for the person. */
    public static final String COULD_NOT_BE_CERTAIN =
            "Some words are in a font older than Unicode and could not be converted for certain: compare them with the"
                    + " file.";

    /** Nothing was converted. */
    public static final OldWording NONE = new OldWording(List.of(), false);

    public OldWording {
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * A converted paragraph.
     *
     * @param number its number among the paragraphs of its file
     * @param text its words in Unicode
     * @param seen its words as the file holds them
     */
    public record Paragraph(int number, String text, String seen) {}

    /** This and more of the same file. */
    public OldWording and(OldWording more) {
        List<Paragraph> all = new ArrayList<>(paragraphs);
        all.addAll(more.paragraphs);
        return new OldWording(all, doubtful || more.doubtful);
    }

    /** What a person has to look at. */
    public Optional<Problem> problem() {
        return doubtful ? Optional.of(Problem.of(ProblemCode.OLD_ENCODING, COULD_NOT_BE_CERTAIN)) : Optional.empty();
    }

    /** The comments beside their words as the file holds them, and the doubts told. */
    public Extraction.Parsed told(Extraction.Parsed parsed) {
        Extraction.Parsed beside = paragraphs.isEmpty()
                ? parsed
                : new Extraction.Parsed(
                        parsed.facts(),
                        beside(parsed.comments()),
                        parsed.remainder(),
                        parsed.tracked(),
                        parsed.problems());
        return problem().map(List::of).map(beside::withProblems).orElse(beside);
    }

    private List<ExtractedComment> beside(List<ExtractedComment> comments) {
        Map<Integer, List<Paragraph>> byNumber = paragraphs.stream().collect(Collectors.groupingBy(Paragraph::number));
        Map<String, String> byText = new HashMap<>();
        paragraphs.forEach(paragraph ->
                paragraph.text().lines().forEach(line -> byText.putIfAbsent(line.strip(), seenOf(line, paragraph))));
        return comments.stream()
                .map(comment -> atItsPlace(comment, byNumber)
                        .or(() -> byItsLines(comment, byText))
                        .map(comment::convertedFrom)
                        .orElse(comment))
                .toList();
    }

    /** A paragraph of several lines is known by each of them; where their number changed, by the whole. */
    private static String seenOf(String line, Paragraph paragraph) {
        List<String> text = paragraph.text().lines().toList();
        List<String> seen = paragraph.seen().lines().toList();
        return text.size() == seen.size() ? seen.get(text.indexOf(line)) : paragraph.seen();
    }

    private static Optional<String> atItsPlace(ExtractedComment comment, Map<Integer, List<Paragraph>> byNumber) {
        String first = comment.wording().shown().lines().findFirst().orElse("");
        return comment.location().paragraph().stream()
                .boxed()
                .flatMap(number -> byNumber.getOrDefault(number, List.of()).stream())
                .filter(paragraph -> paragraph.text().contains(first))
                .map(Paragraph::seen)
                .findFirst();
    }

    /** Of what has no paragraph of its own, such as a cell, each line that is a converted paragraph. */
    private static Optional<String> byItsLines(ExtractedComment comment, Map<String, String> byText) {
        String shown = comment.wording().shown();
        String seen = shown.lines()
                .map(line -> byText.getOrDefault(line.strip(), line))
                .collect(Collectors.joining("\n"));
        return seen.equals(shown) ? Optional.empty() : Optional.of(seen);
    }
}
