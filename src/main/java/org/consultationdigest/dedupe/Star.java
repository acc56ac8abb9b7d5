package org.consultationdigest.dedupe;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.consultationdigest.dedupe.likeness.Comparison;
import org.consultationdigest.extract.CommentId;
import org.jspecify.annotations.Nullable;

/**
 * A group in the making: one wording in the middle, and every other verified against it and no other.
 */
final class Star {
    /** A wording that stands in the star, and what it was found to be to the middle. */
    record Ray(SameWords words, Relation relation, Comparison comparison) {}

    private final int number;
    private SameWords middle;
    private List<Ray> rays = List.of();
    private Map<Star, Suspicion> suspicions = Map.of();
    private String place;
    private Optional<GroupId> reviewed;
    private @Nullable Star taker;

    /**
     * A star of one wording.
     *
     * @param number its place among all stars
     */
    Star(int number, SameWords middle) {
        this.number = number;
        this.middle = middle;
        this.place = middle.place();
        this.reviewed = middle.reviewed();
    }

    int number() {
        return number;
    }

    SameWords middle() {
        return middle;
    }

    /** The words in the middle, by which very many stars are told apart. */
    TextDigest words() {
        return middle.first().key().folded();
    }

    String section() {
        return middle.section();
    }

    String place() {
        return place;
    }

    Optional<GroupId> reviewed() {
        return reviewed;
    }

    List<Ray> rays() {
        return rays;
    }

    /** What it may be to others. */
    Map<Star, Suspicion> suspicions() {
        return suspicions;
    }

    /** The stars that contradict it, where they stand by now. */
    List<Star> opponents() {
        return suspicions.entrySet().stream()
                .filter(other -> other.getValue().kind() == Doubt.Kind.OPPOSED)
                .map(other -> other.getKey().standing())
                .toList();
    }

    /** Whether it has gone up in another star. */
    boolean isTaken() {
        return taker != null;
    }

    /** The star that holds its wordings by now. */
    Star standing() {
        Star star = this;
        for (Star next = taker; next != null; next = next.taker) {
            star = next;
        }
        return star;
    }

    /** Takes another star in; its wordings are what these rays say to the middle of this one. */
    void takeIn(Star other, List<Ray> as) {
        if (rays.isEmpty()) {
            rays = new ArrayList<>();
        }
        rays.addAll(as);
        place = place.isEmpty() ? other.place : place;
        reviewed = reviewed.or(() -> other.reviewed);
        other.suspicions.forEach(this::note);
        other.taker = this;
    }

    /** Puts another of its wordings into the middle. */
    void turnTo(SameWords newMiddle, List<Ray> newRays) {
        middle = newMiddle;
        rays = new ArrayList<>(newRays);
    }

    /** Notes on both what they may be to each other, as seen from this one. */
    void suspect(Star other, Suspicion suspicion) {
        note(other, suspicion);
        other.note(this, suspicion.turned());
    }

    private void note(Star other, Suspicion suspicion) {
        if (suspicions.isEmpty()) {
            suspicions = new LinkedHashMap<>();
        }
        suspicions.merge(other, suspicion, Suspicion::orWeightier);
    }

    /** All its comments. */
    Collection<CommentId> comments() {
        List<CommentId> ids = new ArrayList<>();
        middle.candidates().forEach(candidate -> ids.add(candidate.extracted().id()));
        rays.forEach(ray -> ray.words()
                .candidates()
                .forEach(candidate -> ids.add(candidate.extracted().id())));
        return ids;
    }

    /** The members: the representative, its copies, then the others in the order of their submissions. */
    Cluster cluster() {
        Cluster ofMiddle = Cluster.of(section(), middle.candidates());
        if (rays.isEmpty()) {
            return ofMiddle;
        }
        List<GroupMember> members = new ArrayList<>(ofMiddle.members());
        List<Candidate> others = new ArrayList<>();
        List<GroupMember> behind = new ArrayList<>();
        for (Ray ray : rays) {
            for (Candidate candidate : ray.words().candidates()) {
                others.add(candidate);
                behind.add(member(candidate, ray));
            }
        }
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < others.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingInt(i -> others.get(i).position()));
        order.forEach(i -> members.add(behind.get(i)));
        return Cluster.standing(section(), members);
    }

    private static GroupMember member(Candidate candidate, Ray ray) {
        Comparison found = ray.comparison();
        return new GroupMember(
                candidate.comment(), ray.relation(), found.score(), found.differences(), found.onlyHere());
    }
}
