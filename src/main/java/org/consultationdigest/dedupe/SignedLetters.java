package org.consultationdigest.dedupe;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.consultationdigest.dedupe.likeness.ComparedText;
import org.jspecify.annotations.Nullable;

/**
 * The last words of letters below which many have written lines of their own, and which are therefore signed there.
 *
 * <p>One copy with another line below it may name another thing; that several copies have as many lines of names is the
 * custom of a letter that was handed round. Counted when first asked: most consultations never ask.
 */
final class SignedLetters implements Predicate<String> {
    /** So many different lines below the same words are names of people. */
    private static final int SEVERAL = 5;

    private final Collection<Candidate> candidates;
    private @Nullable Set<String> leads;

    SignedLetters(Collection<Candidate> candidates) {
        this.candidates = candidates;
    }

    @Override
    public boolean test(String lead) {
        Set<String> known = leads;
        if (known == null) {
            known = counted();
            leads = known;
        }
        return known.contains(lead);
    }

    private Set<String> counted() {
        Set<TextDigest> seen = new HashSet<>();
        Map<String, Set<String>> below = new HashMap<>();
        for (Candidate candidate : candidates) {
            String written = candidate.extracted().wording().said();
            if (written.indexOf('\n') >= 0 && seen.add(candidate.key().format())) {
                ComparedText text = new ComparedText(written, candidate.key().words());
                below.computeIfAbsent(text.lead(), lead -> new HashSet<>()).add(text.below());
            }
        }
        return below.entrySet().stream()
                .filter(entry -> !entry.getKey().isEmpty() && entry.getValue().size() >= SEVERAL)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
