package org.consultationdigest.dedupe;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.consultationdigest.extract.CommentId;

/** What people have decided about families, as it bears on comments: on all members, whenever they came. */
final class FamilyVerdicts {
    private final Map<String, Boolean> verdicts = new HashMap<>();
    private final Map<InSection, List<CommentId>> same = new LinkedHashMap<>();

    /** The family of each comment whose family is to stand apart. */
    private final Map<CommentId, String> apart = new HashMap<>();

    private record InSection(String section, String family) {}

    FamilyVerdicts(List<Verdicts.OfFamily> said, Collection<Candidate> candidates) {
        said.forEach(verdict -> verdicts.put(verdict.family(), verdict.same()));
        if (!verdicts.isEmpty()) {
            find(candidates);
        }
    }

    private void find(Collection<Candidate> candidates) {
        Map<TextDigest, Optional<String>> families = new HashMap<>();
        for (Candidate candidate : candidates) {
            // A change of the draft's words joins only the same change.
            if (!candidate.isChange()) {
                families.computeIfAbsent(candidate.key().exact(), words -> decided(candidate))
                        .ifPresent(family -> note(candidate, family));
            }
        }
    }

    private Optional<String> decided(Candidate candidate) {
        return Family.of(candidate.extracted().wording()).map(Family.Named::id).filter(verdicts::containsKey);
    }

    private void note(Candidate candidate, String family) {
        if (verdicts.getOrDefault(family, false)) {
            same.computeIfAbsent(new InSection(candidate.section(), family), key -> new ArrayList<>())
                    .add(candidate.extracted().id());
        } else {
            apart.put(candidate.extracted().id(), family);
        }
    }

    /** Comments that belong into one row, a list for each section and family. */
    Collection<List<CommentId>> same() {
        return same.values();
    }

    /** Whether a person has said that a family of which these are stays apart; the same words may stand together. */
    boolean forbid(Star one, Star other) {
        if (apart.isEmpty() || one.words().equals(other.words())) {
            return false;
        }
        String family = apart.get(one.middle().first().extracted().id());
        return family != null
                && family.equals(apart.get(other.middle().first().extracted().id()));
    }
}
