package org.consultationdigest.dedupe;

import java.util.List;
import java.util.Optional;
import org.consultationdigest.intake.SubmissionId;

/**
 * Comments of the same words at one place, which stand or fall together from here on.
 *
 * @param section the section they are filed under
 * @param candidates the comments, the fittest to stand for all first
 * @param reviewed the group of the last digest that people have written in and that these comments belong to
 */
record SameWords(String section, List<Candidate> candidates, Optional<GroupId> reviewed) {
    SameWords {
        candidates = List.copyOf(candidates);
    }

    /** The comments of one place. */
    static SameWords of(String section, List<Candidate> same, Optional<GroupId> reviewed) {
        return new SameWords(
                section,
                same.size() == 1
                        ? same
                        : same.stream()
                                .sorted(Candidate.FITTEST_TO_STAND_FOR_ALL)
                                .toList(),
                reviewed);
    }

    /** The comment that stands for them. */
    Candidate first() {
        return candidates.get(0);
    }

    /** The paragraphs they are about; empty when they name no more than the section. */
    String place() {
        return candidates.stream()
                .map(Candidate::place)
                .filter(place -> !place.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** How many files hold these words. */
    int files() {
        if (candidates.size() == 1) {
            return 1;
        }
        return (int) candidates.stream()
                .map(candidate -> candidate.extracted().submission())
                .map(SubmissionId::sha256)
                .distinct()
                .count();
    }
}
