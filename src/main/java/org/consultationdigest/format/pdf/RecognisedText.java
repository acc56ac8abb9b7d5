package org.consultationdigest.format.pdf;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What text recognition made of pages that are pictures.
 *
 * @param confidence how sure it is of the paragraphs it read, 0 to 100, by their index among all paragraphs of the file
 * @param pages how sure it is of the pages it read on the whole, 0 to 100, by their number from 1
 * @param steps what was done to pages before they were read, in words, by their number; nothing for those read as they are
 * @param partlyRead pages on which much is written that was not recognised, by hand or in pictures
 * @param doubtfulNumbers numbers that may be others than they were read as, by the number of their page
 * @param failed why pages could not be recognised, by their number
 */
public record RecognisedText(
        Map<Integer, Integer> confidence,
        Map<Integer, Integer> pages,
        Map<Integer, String> steps,
        Set<Integer> partlyRead,
        Map<Integer, List<String>> doubtfulNumbers,
        Map<Integer, String> failed) {

    public RecognisedText {
        confidence = Map.copyOf(confidence);
        pages = Map.copyOf(pages);
        steps = Map.copyOf(steps);
        partlyRead = Set.copyOf(partlyRead);
        doubtfulNumbers = Map.copyOf(doubtfulNumbers);
        failed = Map.copyOf(failed);
    }

    /** The mean of what is known of letters; 0 when there are none. */
    static int mean(List<Double> confidences) {
        return (int) Math.round(
                confidences.stream().mapToDouble(Double::doubleValue).average().orElse(0));
    }
}
