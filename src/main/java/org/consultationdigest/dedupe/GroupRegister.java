package org.consultationdigest.dedupe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.consultationdigest.extract.CommentId;
import org.consultationdigest.problem.Problem;

/**
 * Gives clusters their names: a cluster that a group of the last digest lives on in keeps its id, and so its review.
 *
 * <p>A cluster claims the groups whose comments it holds, and when it holds none, those of the same words; see
 * {@link Claim}. What claims none, or only what a stronger claim has taken, gets the next number.
 */
final class GroupRegister {
    private final KnownGroups known;
    private int lastNumber;

    /**
     * The register as the last digest left it.
     *
     * @param lastNumber the highest number given so far, 0 when none
     */
    GroupRegister(KnownGroups known, int lastNumber) {
        this.known = known;
        this.lastNumber =
                known.all().stream().mapToInt(group -> group.id().number()).reduce(lastNumber, Math::max);
    }

    /**
     * The groups of these clusters.
     *
     * @param problems handed on
     */
    CommentGroups.Grouping name(List<Cluster> clusters, List<Problem> problems) {
        Map<Integer, GroupId> claimed = claimed(clusters);
        List<GroupId> names = new ArrayList<>();
        for (int i = 0; i < clusters.size(); i++) {
            GroupId kept = claimed.get(i);
            names.add(kept == null ? new GroupId(++lastNumber) : kept);
        }
        return new CommentGroups.Grouping(groups(clusters, names), withdrawn(clusters, names), lastNumber, problems);
    }

    /** The names that clusters keep, the strongest claim first. */
    private Map<Integer, GroupId> claimed(List<Cluster> clusters) {
        if (known.all().isEmpty()) {
            return new HashMap<>();
        }
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < clusters.size(); i++) {
            claims.addAll(Claim.of(i, clusters.get(i), known));
        }
        claims.sort(Claim.STRONGEST_FIRST);
        Map<Integer, GroupId> names = new HashMap<>();
        Set<GroupId> taken = new HashSet<>();
        for (Claim claim : claims) {
            if (!names.containsKey(claim.cluster()) && taken.add(claim.group().id())) {
                names.put(claim.cluster(), claim.group().id());
            }
        }
        return names;
    }

    private static List<CommentGroup> groups(List<Cluster> clusters, List<GroupId> names) {
        List<CommentGroup> groups = new ArrayList<>();
        for (int i = 0; i < clusters.size(); i++) {
            Cluster cluster = clusters.get(i);
            List<Doubt> doubts = doubts(cluster, names);
            groups.add(new CommentGroup(
                    names.get(i),
                    cluster.section(),
                    cluster.members(),
                    others(doubts, Doubt.Kind.OPPOSED::equals),
                    others(doubts, kind -> kind != Doubt.Kind.OPPOSED),
                    doubts,
                    cluster.family()));
        }
        return groups;
    }

    private static List<Doubt> doubts(Cluster cluster, List<GroupId> names) {
        if (cluster.suspicions().isEmpty()) {
            return List.of();
        }
        return cluster.suspicions().entrySet().stream()
                .map(entry -> entry.getValue().about(names.get(entry.getKey())))
                .sorted(Comparator.comparingInt(doubt -> doubt.other().number()))
                .toList();
    }

    private static List<GroupId> others(List<Doubt> doubts, Predicate<Doubt.Kind> kind) {
        if (doubts.isEmpty()) {
            return List.of();
        }
        return doubts.stream()
                .filter(doubt -> kind.test(doubt.kind()))
                .map(Doubt::other)
                .toList();
    }

    /** Groups of the last digest that no cluster goes on with and whose comments stand in no other. */
    private List<KnownGroup> withdrawn(List<Cluster> clusters, List<GroupId> names) {
        if (known.all().isEmpty()) {
            return List.of();
        }
        Set<GroupId> alive = new HashSet<>(names);
        Set<CommentId> standing = new LinkedHashSet<>();
        clusters.forEach(cluster -> cluster.members()
                .forEach(member -> standing.add(member.comment().comment().id())));
        return known.all().stream()
                .filter(group -> !alive.contains(group.id()))
                .filter(group -> group.reviewed() || group.members().stream().noneMatch(standing::contains))
                .toList();
    }
}
