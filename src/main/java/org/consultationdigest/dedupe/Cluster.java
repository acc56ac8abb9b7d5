package org.consultationdigest.dedupe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Comments that say the same, before they have a name.
 *
 * @param section the section they are filed under
 * @param members the representative first
 * @param alike clusters that may say the same, by their position in the list of all clusters
 * @param opposed clusters that say something else in nearly the same words, by position
 */
record Cluster(String section, List<GroupMember> members, List<Integer> alike, List<Integer> opposed) {
    Cluster {
        members = List.copyOf(members);
        alike = List.copyOf(alike);
        opposed = List.copyOf(opposed);
    }

    /** Comments of the same words at one place: the fittest stands for all, the others follow in their order. */
    static Cluster of(String section, List<Candidate> same) {
        Candidate representative =
                same.stream().min(Candidate.FITTEST_TO_STAND_FOR_ALL).orElseThrow();
        List<GroupMember> members = new ArrayList<>();
        members.add(new GroupMember(representative.comment(), Relation.REPRESENTATIVE, 1, List.of(), List.of()));
        same.stream()
                .filter(candidate -> candidate.position() != representative.position())
                .sorted(Comparator.comparingInt(Candidate::position))
                .forEach(candidate -> members.add(member(candidate, representative)));
        return of(section, members, List.of());
    }

    /** A cluster of these members, the representative first, that nothing is known to oppose. */
    static Cluster of(String section, List<GroupMember> members, List<Integer> alike) {
        return new Cluster(section, members, alike, List.of());
    }

    private static GroupMember member(Candidate candidate, Candidate representative) {
        boolean exact = candidate.key().exact().equals(representative.key().exact());
        return new GroupMember(candidate.comment(), exact ? Relation.EXACT : Relation.FORMAT, 1, List.of(), List.of());
    }

    /** The comment that stands for all. */
    GroupMember representative() {
        return members.get(0);
    }

    Cluster alikeTo(List<Integer> others) {
        return new Cluster(section, members, others, opposed);
    }

    Cluster withReplies(List<GroupMember> replies) {
        List<GroupMember> all = new ArrayList<>(members);
        all.addAll(replies);
        return new Cluster(section, all, alike, opposed);
    }
}
