package org.consultationdigest.dedupe;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Tells apart words that agree only without what is easily lost: diacritics, capitals, question marks.
 *
 * <p>They are the same when one side was typed without such marks and just one marked text fits. Where both sides bear
 * them, a single mark changes a word: "bỏ" takes out what "bổ" adds, "US" is not "us", a question is no statement.
 */
final class Distinctions {
    /** A long text with less than a fifth of the marks of its fullest copy was typed without them. */
    private static final int FULL_MARKS_TO_FEW = 5;

    private Distinctions() {}

    /** Comments that agree without any marks, parted into those that are the same words. */
    static Collection<List<Candidate>> apart(List<Candidate> alike) {
        int fullest = alike.stream()
                .mapToInt(candidate -> candidate.key().marks())
                .max()
                .orElse(0);
        List<List<Candidate>> parts = new ArrayList<>();
        for (List<Candidate> sameMarks : parted(alike, candidate -> diacritics(candidate, fullest))) {
            if (isOneWriting(sameMarks)) {
                parts.add(sameMarks);
                continue;
            }
            Writings writings = Writings.of(sameMarks);
            for (List<Candidate> sameSense : parted(sameMarks, writings::questions)) {
                parts.addAll(parted(sameSense, writings::capitals));
            }
        }
        return parts;
    }

    private static boolean isOneWriting(List<Candidate> candidates) {
        TextDigest first = candidates.get(0).key().exact();
        return candidates.stream().allMatch(candidate -> candidate.key().exact().equals(first));
    }

    private static Optional<TextDigest> diacritics(Candidate candidate, int fullest) {
        int marks = candidate.key().marks();
        boolean without = marks == 0 || (candidate.isLong() && marks * FULL_MARKS_TO_FEW < fullest);
        return without ? Optional.empty() : Optional.of(candidate.key().format());
    }

    /** Parted by what is known of each; those of which nothing is known join the only part there is. */
    private static <K> Collection<List<Candidate>> parted(
            List<Candidate> alike, Function<Candidate, Optional<K>> known) {
        Map<K, List<Candidate>> parts = new LinkedHashMap<>();
        List<Candidate> unknown = new ArrayList<>();
        for (Candidate candidate : alike) {
            known.apply(candidate)
                    .map(mark -> parts.computeIfAbsent(mark, key -> new ArrayList<>()))
                    .orElse(unknown)
                    .add(candidate);
        }
        List<List<Candidate>> all = new ArrayList<>(parts.values());
        if (all.size() == 1) {
            all.get(0).addAll(unknown);
        } else if (!unknown.isEmpty()) {
            all.add(unknown);
        }
        return all;
    }
}
