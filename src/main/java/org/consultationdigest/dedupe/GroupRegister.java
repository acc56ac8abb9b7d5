package org.consultationdigest.dedupe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.consultationdigest.extract.CommentId;
import org.consultationdigest.problem.Problem;

/**
 * Gives clusters their names: a cluster that a group of the last digest lives on in keeps its id, and so its review.
 *
 * <p>A cluster claims the groups whose comments it holds, and those of the same words in the same section. Where several
 * groups fall into one cluster, the one that people have written in lives on; where they have written in two, the
 * cluster is parted again and a person decides.
 */
final class GroupRegister {
    private final List<KnownGroup> known;
    private final Map<CommentId, KnownGroup> byComment = new HashMap<>();
    private final Map<String, KnownGroup> byWords = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private int lastNumber;

    GroupRegister(List<KnownGroup> known, int lastNumber) {
        this.known = known.stream()
                .sorted(Comparator.comparingInt(group -> group.id().number()))
                .toList();
        this.lastNumber = lastNumber;
        for (KnownGroup group : this.known) {
            group.members().forEach(member -> byComment.putIfAbsent(member, group));
            byWords.putIfAbsent(wordsKey(group.section(), group.words()), group);
        }
    }

    CommentGroups.Grouping name(List<Cluster> found) {
        List<Cluster> clusters = ReviewedApart.part(found, byComment, problems);
        Map<Integer, GroupId> names = claimed(clusters);
        for (int i = 0; i < clusters.size(); i++) {
            names.computeIfAbsent(i, position -> new GroupId(++lastNumber));
        }
        return new CommentGroups.Grouping(groups(clusters, names), withdrawn(clusters, names), lastNumber, problems);
    }

    /** The names that clusters keep, the strongest claim first. */
    private Map<Integer, GroupId> claimed(List<Cluster> clusters) {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < clusters.size(); i++) {
            claims.addAll(claimsOf(i, clusters.get(i)));
        }
        claims.sort(Claim.STRONGEST_FIRST);
        Map<Integer, GroupId> names = new TreeMap<>();
        Set<GroupId> taken = new HashSet<>();
        for (Claim claim : claims) {
            if (!names.containsKey(claim.cluster())
                    && !taken.contains(claim.group().id())) {
                names.put(claim.cluster(), claim.group().id());
                taken.add(claim.group().id());
            }
        }
        return names;
    }

    private List<Claim> claimsOf(int position, Cluster cluster) {
        Map<KnownGroup, Integer> votes = new LinkedHashMap<>();
        for (GroupMember member : cluster.members()) {
            KnownGroup group = byComment.get(member.comment().comment().id());
            if (group != null) {
                votes.merge(group, weight(group, member), Integer::sum);
            }
        }
        KnownGroup sameWords = byWords.get(wordsKey(
                cluster.section(),
                CommentGroups.wordsOf(cluster.members().get(0).comment())));
        if (sameWords != null) {
            votes.merge(sameWords, 1, Integer::sum);
        }
        return votes.entrySet().stream()
                .map(vote -> new Claim(position, vote.getKey(), vote.getValue()))
                .toList();
    }

    /** A representative decides which part of a group that falls apart keeps its name. */
    private static int weight(KnownGroup group, GroupMember member) {
        return group.members().get(0).equals(member.comment().comment().id()) ? 1_000 : 2;
    }

    private static List<CommentGroup> groups(List<Cluster> clusters, Map<Integer, GroupId> names) {
        List<CommentGroup> groups = new ArrayList<>();
        for (int i = 0; i < clusters.size(); i++) {
            Cluster cluster = clusters.get(i);
            List<GroupId> similar = cluster.alike().stream()
                    .map(names::get)
                    .sorted(Comparator.comparingInt(GroupId::number))
                    .toList();
            groups.add(new CommentGroup(names.get(i), cluster.section(), cluster.members(), List.of(), similar));
        }
        return groups;
    }

    /** Groups of the last digest that no cluster goes on with and whose comments stand in no other. */
    private List<KnownGroup> withdrawn(List<Cluster> clusters, Map<Integer, GroupId> names) {
        Set<GroupId> alive = new HashSet<>(names.values());
        Set<CommentId> standing = new LinkedHashSet<>();
        clusters.forEach(cluster -> cluster.members()
                .forEach(member -> standing.add(member.comment().comment().id())));
        return known.stream()
                .filter(group -> !alive.contains(group.id()))
                .filter(group -> group.reviewed() || group.members().stream().noneMatch(standing::contains))
                .toList();
    }

    private static String wordsKey(String section, String words) {
        return section + "\n" + words;
    }

    /** A cluster's claim to the name of a group: {@code votes} says how much of the group lives in it. */
    private record Claim(int cluster, KnownGroup group, int votes) {
        static final Comparator<Claim> STRONGEST_FIRST = Comparator.comparing(
                        (Claim claim) -> !claim.group().reviewed())
                .thenComparing(Comparator.comparingInt(Claim::votes).reversed())
                .thenComparingInt(claim -> claim.group().id().number())
                .thenComparingInt(Claim::cluster);
    }
}
