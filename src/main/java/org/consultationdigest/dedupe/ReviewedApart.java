package org.consultationdigest.dedupe;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.consultationdigest.extract.CommentId;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;

/** Keeps apart two groups that people have written in: no review is ever merged by machine. */
final class ReviewedApart {
    private final KnownGroups known;
    private final Set<Set<String>> met = new LinkedHashSet<>();

    ReviewedApart(KnownGroups known) {
        this.known = known;
    }

    /** Comments of the same words at one place, a part a review; those without any join the first. */
    List<SameWords> parted(String section, List<Candidate> same) {
        if (known.all().isEmpty()) {
            return List.of(SameWords.of(section, same, Optional.empty()));
        }
        Map<GroupId, List<Candidate>> byReviewed = new LinkedHashMap<>();
        List<Candidate> others = new ArrayList<>();
        for (Candidate candidate : same) {
            reviewed(candidate.extracted().id())
                    .map(id -> byReviewed.computeIfAbsent(id, unused -> new ArrayList<>()))
                    .orElse(others)
                    .add(candidate);
        }
        if (byReviewed.isEmpty()) {
            return List.of(SameWords.of(section, same, Optional.empty()));
        }
        note(byReviewed.keySet());
        byReviewed.values().iterator().next().addAll(others);
        return byReviewed.entrySet().stream()
                .map(entry -> SameWords.of(section, entry.getValue(), Optional.of(entry.getKey())))
                .toList();
    }

    /** Whether two stars would bring two reviews together; noted when they would. */
    boolean keeps(Star one, Star other) {
        if (one.reviewed().isEmpty()
                || other.reviewed().isEmpty()
                || one.reviewed().equals(other.reviewed())) {
            return false;
        }
        note(List.of(one.reviewed().get(), other.reviewed().get()));
        return true;
    }

    private void note(Collection<GroupId> groups) {
        if (groups.size() > 1) {
            met.add(groups.stream().map(GroupId::written).collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    private Optional<GroupId> reviewed(CommentId comment) {
        return known.of(comment).filter(KnownGroup::reviewed).map(KnownGroup::id);
    }

    /** What was kept apart and stands apart still: a person may have put it together. */
    List<Problem> problems(List<Star> stars) {
        Map<String, Set<Star>> standing = new HashMap<>();
        for (Star star : met.isEmpty() ? List.<Star>of() : stars) {
            star.comments()
                    .forEach(comment -> reviewed(comment)
                            .ifPresent(id -> standing.computeIfAbsent(id.written(), unused -> new LinkedHashSet<>())
                                    .add(star)));
        }
        return met.stream()
                .filter(ids -> ids.stream()
                                .flatMap(id -> standing.getOrDefault(id, Set.of()).stream())
                                .distinct()
                                .count()
                        > 1)
                .map(ids -> Problem.of(ProblemCode.REVIEW_CONFLICT, told(String.join(", ", ids))))
                .toList();
    }

    private static String told(String ids) {
        return "These rows now say the same and were all reviewed, so they stay apart: " + ids
                + ". Write the id of the row to keep into \"Same as\" of the others.";
    }
}
