package org.consultationdigest.dedupe;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.consultationdigest.extract.ExtractedComment;

/** Tells apart the same words said about different places, and makes a cluster of each place. */
final class Places {
    private static final Comparator<Candidate> MOST_COMPLETE_FIRST = Comparator.comparingInt(
                    (Candidate candidate) -> candidate.key().marks())
            .thenComparingInt(candidate -> candidate.key().exact().length())
            .reversed()
            .thenComparing(candidate -> dateOf(candidate.comment().comment()))
            .thenComparing(candidate -> candidate.comment().comment().id().value());

    private Places() {}

    /** Comments of the same words, a cluster a place. */
    static List<Cluster> apart(List<Candidate> sameWords) {
        Map<String, List<Candidate>> bySection = Deduplicator.grouped(sameWords, Candidate::section);
        joinUnlinkedToTheOnlySection(bySection);
        List<Cluster> clusters = new ArrayList<>();
        bySection.forEach(
                (section, candidates) -> places(candidates).forEach(place -> clusters.add(cluster(section, place))));
        return clusters;
    }

    private static void joinUnlinkedToTheOnlySection(Map<String, List<Candidate>> bySection) {
        Optional<Map.Entry<String, List<Candidate>>> unlinked = bySection.entrySet().stream()
                .filter(entry -> entry.getValue().get(0).isUnlinked())
                .findFirst();
        boolean isLong = unlinked.map(entry -> entry.getValue().get(0).key().words() >= Deduplicator.LONG_TEXT_WORDS)
                .orElse(false);
        if (bySection.size() == 2 && isLong) {
            bySection.remove(unlinked.orElseThrow().getKey());
            bySection.values().iterator().next().addAll(unlinked.orElseThrow().getValue());
        }
    }

    private static Collection<List<Candidate>> places(List<Candidate> inOneSection) {
        Map<String, List<Candidate>> byPlace = new LinkedHashMap<>();
        List<Candidate> withoutPlace = new ArrayList<>();
        for (Candidate candidate : inOneSection) {
            if (candidate.hasPlace()) {
                byPlace.computeIfAbsent(candidate.place(), place -> new ArrayList<>())
                        .add(candidate);
            } else {
                withoutPlace.add(candidate);
            }
        }
        List<List<Candidate>> places = new ArrayList<>(byPlace.values());
        if (places.size() == 1) {
            places.get(0).addAll(withoutPlace);
        } else if (!withoutPlace.isEmpty()) {
            places.add(withoutPlace);
        }
        return places;
    }

    private static Cluster cluster(String section, List<Candidate> same) {
        // A linked copy stands for the group, so that its evidence is the one that is shown.
        Candidate representative = same.stream()
                .min(Comparator.comparing(Candidate::isUnlinked).thenComparing(MOST_COMPLETE_FIRST))
                .orElseThrow();
        List<GroupMember> members = new ArrayList<>();
        members.add(new GroupMember(representative.comment(), Relation.REPRESENTATIVE, 1, List.of(), List.of()));
        same.stream()
                .filter(candidate -> candidate != representative)
                .sorted(Comparator.comparingInt(Candidate::position))
                .forEach(candidate -> members.add(member(candidate, representative)));
        return new Cluster(section, members, List.of());
    }

    private static GroupMember member(Candidate candidate, Candidate representative) {
        boolean exact = candidate.key().exact().equals(representative.key().exact());
        return new GroupMember(candidate.comment(), exact ? Relation.EXACT : Relation.FORMAT, 1, List.of(), List.of());
    }

    private static String dateOf(ExtractedComment comment) {
        return comment.date().map(Object::toString).orElse("9999");
    }
}
