package org.consultationdigest.dedupe;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.consultationdigest.extract.CommentId;

/**
 * A cluster's claim to the name of a group of the last digest.
 *
 * @param cluster its position among the clusters
 * @param group whose name it claims
 * @param comments how many of the group's comments it holds; 0 when it only says the same
 * @param representative whether the comment that stood for the group is among them
 */
record Claim(int cluster, KnownGroup group, int comments, boolean representative) {
    /**
     * A comment of its own outweighs the same words. Of several groups that fall into one cluster, the one that people
     * have written in lives on; of several parts of a group that falls apart, the one with its representative; then the
     * larger, then the older.
     */
    static final Comparator<Claim> STRONGEST_FIRST = Comparator.comparing((Claim claim) -> claim.comments() == 0)
            .thenComparing(claim -> !claim.group().reviewed())
            .thenComparing(claim -> !claim.representative())
            .thenComparing(Comparator.comparingInt(Claim::comments).reversed())
            .thenComparingInt(claim -> claim.group().id().number())
            .thenComparingInt(Claim::cluster);

    /** The claims of a cluster: to the groups of its comments, and when it has none, to those of its words. */
    static List<Claim> of(int position, Cluster cluster, KnownGroups known) {
        Map<KnownGroup, Claim> claims = new LinkedHashMap<>();
        for (CommentId id : commentsOf(cluster)) {
            known.of(id)
                    .ifPresent(group -> claims.merge(
                            group,
                            new Claim(position, group, 1, group.members().get(0).equals(id)),
                            Claim::and));
        }
        return claims.isEmpty() ? bySameWords(position, cluster, known) : List.copyOf(claims.values());
    }

    private static List<Claim> bySameWords(int position, Cluster cluster, KnownGroups known) {
        return said(cluster)
                .flatMap(words -> known.saying(cluster.section(), words).stream())
                .distinct()
                .map(group -> new Claim(position, group, 0, false))
                .toList();
    }

    private static Stream<String> said(Cluster cluster) {
        return cluster.members().stream()
                .filter(member -> member.relation() != Relation.REPLY)
                .map(member -> CommentGroups.wordsOf(member.comment()))
                .distinct();
    }

    private static List<CommentId> commentsOf(Cluster cluster) {
        return cluster.members().stream()
                .map(member -> member.comment().comment().id())
                .toList();
    }

    private Claim and(Claim other) {
        return new Claim(cluster, group, comments + other.comments, representative || other.representative);
    }
}
