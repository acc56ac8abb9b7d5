package org.consultationdigest.dedupe;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells apart words that agree only without their diacritics.
 *
 * <p>They are the same when one side was typed without marks and just one marked text fits; a long text may have lost most
 * of its marks on the way. Where both sides are marked, a single mark changes a word: "bỏ" takes out what "bổ" adds.
 */
final class Diacritics {
    /** A long text with less than a fifth of the marks of its fullest copy was typed without them. */
    private static final int FULL_MARKS_TO_FEW = 5;

    private Diacritics() {}

    /** Comments that agree without diacritics, parted into those that are the same words. */
    static Collection<List<Candidate>> apart(List<Candidate> alike) {
        int fullest = alike.stream()
                .mapToInt(candidate -> candidate.key().marks())
                .max()
                .orElse(0);
        Map<String, List<Candidate>> marked = new LinkedHashMap<>();
        List<Candidate> unmarked = new ArrayList<>();
        for (Candidate candidate : alike) {
            if (isWithoutMarks(candidate, fullest)) {
                unmarked.add(candidate);
            } else {
                marked.computeIfAbsent(candidate.key().format(), key -> new ArrayList<>())
                        .add(candidate);
            }
        }
        return withUnmarked(marked, unmarked);
    }

    private static boolean isWithoutMarks(Candidate candidate, int fullest) {
        int marks = candidate.key().marks();
        return marks == 0 || (candidate.isLong() && marks * FULL_MARKS_TO_FEW < fullest);
    }

    private static Collection<List<Candidate>> withUnmarked(
            Map<String, List<Candidate>> marked, List<Candidate> unmarked) {
        List<List<Candidate>> parts = new ArrayList<>(marked.values());
        if (unmarked.isEmpty()) {
            return parts;
        }
        if (parts.size() == 1) {
            parts.get(0).addAll(unmarked);
        } else {
            parts.add(unmarked);
        }
        return parts;
    }
}
