package org.consultationdigest.format.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.consultationdigest.format.scan.ScanStep;

/** Keeps how sure the recognition is of each line, until the lines have become paragraphs. */
final class RecognisedLines {
    private final Map<Integer, List<Double>> lettersOfLine = new HashMap<>();
    private final Map<Integer, Integer> pages = new HashMap<>();
    private final Map<Integer, String> steps = new HashMap<>();
    private final Set<Integer> partlyRead = new TreeSet<>();
    private final Map<Integer, List<String>> doubtfulNumbers = new HashMap<>();
    private final Map<Integer, String> failed = new HashMap<>();

    /** A page and the lines that its words were set into. */
    void note(int number, RecognisedPage page, PageRows rows) {
        pages.put(number, RecognisedText.mean(page.confidence(page.glyphs())));
        if (!page.steps().isEmpty()) {
            steps.put(number, page.steps().stream().map(ScanStep::words).collect(Collectors.joining(", ")));
        }
        if (!page.doubtfulNumbers().isEmpty()) {
            doubtfulNumbers.put(number, page.doubtfulNumbers());
        }
        if (page.isPartlyRead()) {
            partlyRead.add(number);
        }
        rows.rows().stream()
                .flatMap(List::stream)
                .forEach(line -> lettersOfLine.put(line.id(), page.confidence(line.glyphs())));
    }

    void noteFailed(Map<Integer, String> reasons) {
        failed.putAll(reasons);
    }

    /** What is known of the paragraphs that these lines were joined to. */
    RecognisedText text(List<LineGroup> groups) {
        Map<Integer, Integer> confidence = new HashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            List<Double> letters = new ArrayList<>();
            groups.get(i).lines().forEach(line -> letters.addAll(lettersOfLine.getOrDefault(line.id(), List.of())));
            if (!letters.isEmpty()) {
                confidence.put(i, RecognisedText.mean(letters));
            }
        }
        return new RecognisedText(confidence, pages, steps, partlyRead, doubtfulNumbers, failed);
    }
}
