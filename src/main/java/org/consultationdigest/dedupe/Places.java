package org.consultationdigest.dedupe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consultationdigest.link.LinkTarget;

/** Tells apart the same words said about different places, for a cluster of each. */
final class Places {
    private Places() {}

    /** Comments of the same words, by section and there by place. */
    static Map<String, List<List<Candidate>>> apart(List<Candidate> sameWords) {
        Map<String, List<List<Candidate>>> placesBySection = new LinkedHashMap<>();
        Deduplicator.grouped(sameWords, Candidate::section)
                .forEach((section, candidates) -> placesBySection.put(section, places(candidates)));
        joinUnlinkedToTheOnlySection(placesBySection);
        return placesBySection;
    }

    /** The places of one section; what names no more than the section joins the only one, and is a place beside several. */
    private static List<List<Candidate>> places(List<Candidate> inOneSection) {
        Map<String, List<Candidate>> byPlace = Deduplicator.grouped(inOneSection, Candidate::place);
        List<Candidate> withoutPlace = byPlace.getOrDefault("", List.of());
        if (byPlace.size() == 2 && !withoutPlace.isEmpty()) {
            byPlace.remove("");
            byPlace.values().iterator().next().addAll(withoutPlace);
        }
        return byPlace.values().stream()
                .flatMap(place -> isSeveralPoints(place) ? place.stream().map(Places::alone) : Stream.of(place))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** One file that makes a change of the same words twice makes it at two points; which is which in others, who knows. */
    private static boolean isSeveralPoints(List<Candidate> place) {
        return place.get(0).isChange()
                && place.stream()
                                .map(change -> change.extracted().submission())
                                .distinct()
                                .count()
                        < place.size();
    }

    private static List<Candidate> alone(Candidate candidate) {
        return new ArrayList<>(List.of(candidate));
    }

    private static void joinUnlinkedToTheOnlySection(Map<String, List<List<Candidate>>> placesBySection) {
        List<List<Candidate>> unlinked = placesBySection.getOrDefault(LinkTarget.UNLINKED, List.of());
        if (placesBySection.size() != 2
                || unlinked.isEmpty()
                || !unlinked.get(0).get(0).isLong()) {
            return;
        }
        List<List<Candidate>> linked = placesBySection.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(LinkTarget.UNLINKED))
                .findFirst()
                .orElseThrow()
                .getValue();
        unlinked.removeIf(copies -> joined(copies, linked));
        if (unlinked.isEmpty()) {
            placesBySection.remove(LinkTarget.UNLINKED);
        }
    }

    /** A copy that names a place of its own has a place that cannot be compared, and stays where it is. */
    private static boolean joined(List<Candidate> copies, List<List<Candidate>> linked) {
        Optional<List<Candidate>> place = linked.size() == 1
                ? Optional.of(linked.get(0))
                : linked.stream()
                        .filter(candidates -> !candidates.get(0).hasPlace())
                        .findFirst();
        if (place.isEmpty() || copies.stream().anyMatch(Candidate::hasPlace)) {
            return false;
        }
        place.get().addAll(copies);
        return true;
    }
}
