package org.consultationdigest.dedupe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.consultationdigest.extract.CommentId;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;

/** Parts a cluster in which two groups meet that people have written in: no review is ever merged by machine. */
final class ReviewedApart {
    private ReviewedApart() {}

    /** The clusters, those with two reviews parted; what was parted is told. */
    static List<Cluster> part(List<Cluster> clusters, Map<CommentId, KnownGroup> byComment, List<Problem> problems) {
        List<List<Cluster>> parted = new ArrayList<>();
        for (Cluster cluster : clusters) {
            parted.add(part(cluster, byComment, problems));
        }
        return renumbered(clusters, parted);
    }

    private static List<Cluster> part(Cluster cluster, Map<CommentId, KnownGroup> byComment, List<Problem> problems) {
        Map<GroupId, List<GroupMember>> byReviewed = new LinkedHashMap<>();
        for (GroupMember member : cluster.members()) {
            KnownGroup group = byComment.get(member.comment().comment().id());
            if (group != null && group.reviewed()) {
                byReviewed.computeIfAbsent(group.id(), id -> new ArrayList<>()).add(member);
            }
        }
        if (byReviewed.size() < 2) {
            return List.of(cluster);
        }
        problems.add(Problem.of(ProblemCode.REVIEW_CONFLICT, told(byReviewed)));
        joinTheOthersToTheFirst(cluster, byReviewed);
        return byReviewed.values().stream()
                .map(members -> new Cluster(cluster.section(), withRepresentative(members), cluster.alike()))
                .toList();
    }

    private static String told(Map<GroupId, List<GroupMember>> byReviewed) {
        String ids = byReviewed.keySet().stream().map(GroupId::written).collect(Collectors.joining(", "));
        return "These rows now say the same and were all reviewed, so they stay apart: " + ids
                + ". Write the id of the row to keep into \"Same as\" of the others.";
    }

    private static void joinTheOthersToTheFirst(Cluster cluster, Map<GroupId, List<GroupMember>> byReviewed) {
        List<GroupMember> first = byReviewed.values().iterator().next();
        List<GroupMember> placed =
                byReviewed.values().stream().flatMap(List::stream).toList();
        cluster.members().stream().filter(member -> !placed.contains(member)).forEach(first::add);
    }

    private static List<GroupMember> withRepresentative(List<GroupMember> members) {
        if (members.stream().anyMatch(member -> member.relation() == Relation.REPRESENTATIVE)) {
            return members.stream()
                    .sorted((one, other) -> Boolean.compare(
                            other.relation() == Relation.REPRESENTATIVE, one.relation() == Relation.REPRESENTATIVE))
                    .toList();
        }
        List<GroupMember> named = new ArrayList<>(members);
        named.set(0, new GroupMember(members.get(0).comment(), Relation.REPRESENTATIVE, 1, List.of(), List.of()));
        return named;
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
                Cluster cluster = parted.get(i).get(part);
                clusters.add(new Cluster(cluster.section(), cluster.members(), alike));
            }
        }
        return clusters;
    }
}
