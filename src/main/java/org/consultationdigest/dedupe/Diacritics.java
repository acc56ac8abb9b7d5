package org.consultationdigest.dedupe;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells apart words that agree only without their diacritics.
 *
 * <p>They are the same when the text is long, or when one side was typed without marks and just one marked text fits;
 * "bộ" and "bó" alone are not.
 */
final class Diacritics {
    private Diacritics() {}

    /** Comments that agree without diacritics, parted into those that are the same words. */
    static Collection<List<Candidate>> apart(List<Candidate> alike) {
        if (alike.get(0).isLong()) {
            return List.of(alike);
        }
        Map<String, List<Candidate>> marked = new LinkedHashMap<>();
        List<Candidate> unmarked = new ArrayList<>();
        for (Candidate candidate : alike) {
            if (candidate.key().marks() == 0) {
                unmarked.add(candidate);
            } else {
                marked.computeIfAbsent(candidate.key().format(), key -> new ArrayList<>())
                        .add(candidate);
            }
        }
        return withUnmarked(marked, unmarked);
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
