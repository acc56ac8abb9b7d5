package org.consultationdigest.dedupe;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Comments that say the same, before they have a name.
 *
 * @param section the section they are filed under
 * @param members the representative first
 * @param suspicions what it may be to other clusters, by their position in the list of all clusters
 * @param family what it is of a family
 */
record Cluster(
        String section, List<GroupMember> members, SortedMap<Integer, Suspicion> suspicions, Optional<Family> family) {
    Cluster {
        members = List.copyOf(members);
    }

    /** Comments of the same words at one place: the fittest stands for all, the others follow in their order. */
    static Cluster of(String section, List<Candidate> same) {
        if (same.size() == 1) {
            return standing(section, List.of(representative(same.get(0))));
        }
        Candidate representative =
                same.stream().min(Candidate.FITTEST_TO_STAND_FOR_ALL).orElseThrow();
        List<GroupMember> members = new ArrayList<>();
        members.add(representative(representative));
        same.stream()
                .filter(candidate -> candidate.position() != representative.position())
                .sorted(Comparator.comparingInt(Candidate::position))
                .forEach(candidate -> members.add(member(candidate, representative)));
        return standing(section, members);
    }

    /** A cluster of these members, the representative first, that is nothing to others. */
    static Cluster standing(String section, List<GroupMember> members) {
        return new Cluster(section, members, Collections.emptySortedMap(), Optional.empty());
    }

    private static GroupMember representative(Candidate candidate) {
        return new GroupMember(candidate.comment(), Relation.REPRESENTATIVE, 1, List.of(), List.of());
    }

    private static GroupMember member(Candidate candidate, Candidate representative) {
        boolean exact = candidate.key().exact().equals(representative.key().exact());
        return new GroupMember(candidate.comment(), exact ? Relation.EXACT : Relation.FORMAT, 1, List.of(), List.of());
    }

    /** The comment that stands for all. */
    GroupMember representative() {
        return members.get(0);
    }

    Cluster suspecting(SortedMap<Integer, Suspicion> others, Optional<Family> ofFamily) {
        return others.isEmpty() ? this : new Cluster(section, members, others, ofFamily);
    }

    Cluster withReplies(List<GroupMember> replies) {
        List<GroupMember> all = new ArrayList<>(members);
        all.addAll(replies);
        return new Cluster(section, all, suspicions, family);
    }
}
