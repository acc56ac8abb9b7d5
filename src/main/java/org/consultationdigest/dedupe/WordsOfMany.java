package org.consultationdigest.dedupe;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.consultationdigest.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * The words that several comments write, and that are therefore words and no slips of each other.
 *
 * <p>Counted over different texts, as a letter that was handed round repeats its slips; of very many texts over a sample by
 * their digests, the same in whatever order they come. Counted when first asked: most consultations never ask.
 */
final class WordsOfMany implements Predicate<String> {
    /** A slip seldom stands in three different texts. */
    private static final int SEVERAL = 3;

    private static final int SAMPLE = 20_000;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}]+");

    private final Collection<Candidate> candidates;
    private @Nullable Set<String> words;

    WordsOfMany(Collection<Candidate> candidates) {
        this.candidates = candidates;
    }

    @Override
    public boolean test(String word) {
        Set<String> known = words;
        if (known == null) {
            known = counted(sample());
            words = known;
        }
        return known.contains(word);
    }

    private List<Candidate> sample() {
        Map<TextDigest, Candidate> different = new HashMap<>();
        candidates.forEach(candidate -> different.putIfAbsent(candidate.key().format(), candidate));
        long steps = Math.max(1, Integer.highestOneBit(different.size() / SAMPLE));
        List<Candidate> sample = new ArrayList<>();
        different.forEach((digest, candidate) -> {
            if ((digest.first() & (steps - 1)) == 0) {
                sample.add(candidate);
            }
        });
        return sample;
    }

    private static Set<String> counted(List<Candidate> texts) {
        Map<String, Integer> counts = new HashMap<>();
        for (Candidate text : texts) {
            String lower =
                    Folding.lowered(Folding.shown(text.extracted().wording().said()));
            new HashSet<>(List.of(BETWEEN_WORDS.split(lower, -1))).forEach(word -> counts.merge(word, 1, Integer::sum));
        }
        counts.values().removeIf(count -> count < SEVERAL);
        return Set.copyOf(counts.keySet());
    }
}
