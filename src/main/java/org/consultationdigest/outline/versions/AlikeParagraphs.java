package org.consultationdigest.outline.versions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Pairs paragraphs that were edited, the likest first; what stands between the same neighbours needs less likeness. */
final class AlikeParagraphs {
    private static final double LEAST_BETWEEN_NEIGHBOURS = 0.35;
    private static final double LEAST_WHEN_MOVED = 0.5;
    /** Words that stand in more paragraphs than this find nothing. */
    private static final int TOO_COMMON = 40;

    private final DraftWords words;
    private final Pairing pairing;
    private final Map<String, List<Integer>> holders = new HashMap<>();

    AlikeParagraphs(DraftWords words, Pairing pairing) {
        this.words = words;
        this.pairing = pairing;
        for (int i = 0; i < words.current().size(); i++) {
            if (!pairing.isTaken(i)) {
                for (String feature : words.current().get(i).features()) {
                    holders.computeIfAbsent(feature, key -> new ArrayList<>()).add(i);
                }
            }
        }
    }

    private record Candidate(int earlier, int current, double likeness, boolean between) {
        double rank() {
            return likeness + (between ? LEAST_WHEN_MOVED - LEAST_BETWEEN_NEIGHBOURS : 0);
        }
    }

    void pair() {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < words.earlier().size(); i++) {
            if (pairing.counterpart(i) == Pairing.NONE) {
                candidates.addAll(candidates(i));
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::rank)
                .reversed()
                .thenComparing(Candidate::earlier)
                .thenComparing(Candidate::current));
        for (Candidate candidate : candidates) {
            if (pairing.counterpart(candidate.earlier()) == Pairing.NONE && !pairing.isTaken(candidate.current())) {
                pairing.pair(candidate.earlier(), candidate.current(), candidate.likeness());
            }
        }
        pairing.settleOrder();
    }

    private List<Candidate> candidates(int earlierIndex) {
        Set<String> features = words.earlier().get(earlierIndex).features();
        Set<Integer> looked = new HashSet<>();
        for (String feature : features) {
            List<Integer> found = holders.getOrDefault(feature, List.of());
            if (found.size() <= TOO_COMMON) {
                looked.addAll(found);
            }
        }
        List<Candidate> candidates = new ArrayList<>();
        for (int current : looked) {
            boolean between = pairing.isBetweenNeighbours(earlierIndex, current);
            double likeness =
                    words.likeness(features, words.current().get(current).features());
            if (likeness >= (between ? LEAST_BETWEEN_NEIGHBOURS : LEAST_WHEN_MOVED)) {
                candidates.add(new Candidate(earlierIndex, current, Math.min(likeness, 0.99), between));
            }
        }
        return candidates;
    }
}
