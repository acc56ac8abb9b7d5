package org.consultationdigest.dedupe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;

/** Parts a cluster in which two groups meet that people have written in: no review is ever merged by machine. */
final class ReviewedApart {
    private final KnownGroups known;
    private final List<Problem> problems = new ArrayList<>();

    ReviewedApart(KnownGroups known) {
        this.known = known;
    }

    /** The clusters, those with several reviews parted. */
    List<Cluster> part(List<Cluster> clusters) {
        List<List<Cluster>> parted = clusters.stream().map(this::part).toList();
        return renumbered(clusters, parted);
    }

    /** What was parted so far. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    private List<Cluster> part(Cluster cluster) {
        Map<GroupId, List<Candidate>> byReviewed = new LinkedHashMap<>();
        List<Candidate> others = new ArrayList<>();
        for (int i = 0; i < cluster.members().size(); i++) {
            Candidate candidate = Candidate.of(cluster.members().get(i).comment(), i);
            reviewed(candidate)
                    .map(id -> byReviewed.computeIfAbsent(id, unused -> new ArrayList<>()))
                    .orElse(others)
                    .add(candidate);
        }
        if (byReviewed.size() < 2) {
            return List.of(cluster);
        }
        problems.add(Problem.of(ProblemCode.REVIEW_CONFLICT, told(byReviewed)));
        byReviewed.values().iterator().next().addAll(others);
        return byReviewed.values().stream()
                .map(candidates -> Cluster.of(cluster.section(), candidates))
                .toList();
    }

    private Optional<GroupId> reviewed(Candidate candidate) {
        return known.of(candidate.extracted().id()).filter(KnownGroup::reviewed).map(KnownGroup::id);
    }

    private static String told(Map<GroupId, List<Candidate>> byReviewed) {
        String ids = byReviewed.keySet().stream().map(GroupId::written).sorted().collect(Collectors.joining(", "));
        return "These rows now say the same and were all reviewed, so they stay apart: " + ids
                + ". Write the id of the row to keep into \"Same as\" of the others.";
    }

    /** Positions in {@code alike} moved to where the clusters now stand; the parts of a cluster are alike as well. */
    private static List<Cluster> renumbered(List<Cluster> before, List<List<Cluster>> parted) {
        List<List<Integer>> now = new ArrayList<>();
        int next = 0;
        for (List<Cluster> parts : parted) {
            List<Integer> positions = new ArrayList<>();
            for (int i = 0; i < parts.size(); i++) {
                positions.add(next++);
            }
            now.add(positions);
        }
        List<Cluster> clusters = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            for (int part = 0; part < parted.get(i).size(); part++) {
                int own = now.get(i).get(part);
                List<Integer> alike = new ArrayList<>(now.get(i));
                before.get(i).alike().forEach(position -> alike.addAll(now.get(position)));
                alike.removeIf(position -> position == own);
                clusters.add(parted.get(i).get(part).alikeTo(alike));
            }
        }
        return clusters;
    }
}
