package org.consultationdigest.dedupe.likeness;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.consultationdigest.text.Shingles;

/**
 * How many of the alike pairs that comparing all with all finds are candidates by their signatures too.
 *
 * @param pairs pairs of Jaccard .5 and more
 * @param found those that share a band
 */
public record CandidateRecall(int pairs, int found) {
    private static final double ALIKE = 0.5;

    /** Measures these texts, each taken in before the next is asked about. */
    public static CandidateRecall of(List<String> texts) {
        AllPairs all = new AllPairs(texts);
        SharedBands shared = new SharedBands(SignedTexts.of(texts, 2), 2);
        int pairs = 0;
        int found = 0;
        for (int text = 0; text < texts.size(); text++) {
            Shingles shingles = Shingles.of(texts.get(text));
            Set<Integer> candidates = Arrays.stream(shared.alike(text)).boxed().collect(Collectors.toSet());
            for (int other : all.alike(text)) {
                if (shingles.jaccard(Shingles.of(texts.get(other))) >= ALIKE) {
                    pairs++;
                    found += candidates.contains(other) ? 1 : 0;
                }
            }
            all.add(text);
            shared.add(text);
        }
        return new CandidateRecall(pairs, found);
    }

    /** The share of pairs found, 0 to 1. */
    public double recall() {
        return pairs == 0 ? 1 : (double) found / pairs;
    }
}
