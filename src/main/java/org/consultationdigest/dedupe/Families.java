package org.consultationdigest.dedupe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds families among stars that are shown to a person beside others, so that one question is asked of a family instead of
 * one of each pair.
 *
 * <p>Within a family each member is shown beside the first and no other. A family is shown beside a star that is none of it, or
 * beside another family, by the most alike pair of each kind.
 */
final class Families {
    /** Two are a pair. */
    private static final int LEAST_MEMBERS = 3;

    private final List<Star> stars;
    private final List<SortedMap<Integer, Suspicion>> suspicions;
    private final @Nullable Family[] families;

    /** The position of the first of the family; its own when it is of none. */
    private final int[] first;

    private Families(List<Star> stars, List<SortedMap<Integer, Suspicion>> suspicions) {
        this.stars = stars;
        this.suspicions = suspicions;
        this.families = new Family[stars.size()];
        this.first = IntStream.range(0, stars.size()).toArray();
    }

    /**
     * Finds families.
     *
     * @param stars in the order of the draft
     * @param suspicions by star what others may be to it, by position; what a family makes needless is taken out
     */
    static Families among(List<Star> stars, List<SortedMap<Integer, Suspicion>> suspicions) {
        Families found = new Families(stars, suspicions);
        found.byForm().values().stream()
                .filter(members -> members.size() >= LEAST_MEMBERS)
                .forEach(found::unite);
        if (Arrays.stream(found.families).anyMatch(Objects::nonNull)) {
            new FewestPairs(found.families, found.first, suspicions).thinOut();
        }
        return found;
    }

    /** What the star at a position is of its family. */
    Optional<Family> of(int position) {
        return Optional.ofNullable(families[position]);
    }

    private record Member(int position, Family.Named named) {}

    private record SectionForm(String section, String form) {}

    private Map<SectionForm, List<Member>> byForm() {
        Map<SectionForm, List<Member>> byForm = new LinkedHashMap<>();
        for (int i = 0; i < stars.size(); i++) {
            if (suspicions.get(i).size() >= LEAST_MEMBERS - 1) {
                Star star = stars.get(i);
                int position = i;
                Family.of(star.middle().first().extracted().wording())
                        .ifPresent(named -> byForm.computeIfAbsent(
                                        new SectionForm(star.section(), named.id()), form -> new ArrayList<>())
                                .add(new Member(position, named)));
            }
        }
        return byForm;
    }

    private void unite(List<Member> members) {
        int opening = members.get(0).position();
        boolean[] varies = varying(members);
        for (Member member : members) {
            first[member.position()] = opening;
            families[member.position()] =
                    new Family(member.named().id(), shown(member.named().form().filledIn(), varies));
        }
        Doubt.Kind kind = weightiest(members);
        for (Member member : members.subList(1, members.size())) {
            showBeside(opening, member.position(), kind);
        }
    }

    /** Which of the places that are filled in hold not the same in all. */
    private static boolean[] varying(List<Member> members) {
        List<String> one = members.get(0).named().form().filledIn();
        boolean[] varies = new boolean[one.size()];
        for (Member member : members) {
            for (int i = 0; i < varies.length; i++) {
                varies[i] |= !member.named().form().filledIn().get(i).equalsIgnoreCase(one.get(i));
            }
        }
        return varies;
    }

    private static String shown(List<String> filledIn, boolean[] varies) {
        return String.join(
                " · ",
                IntStream.range(0, varies.length)
                        .filter(i -> varies[i])
                        .mapToObj(filledIn::get)
                        .toList());
    }

    private Doubt.Kind weightiest(List<Member> members) {
        Set<Integer> positions = new HashSet<>();
        members.forEach(member -> positions.add(member.position()));
        boolean opposed = positions.stream()
                .flatMap(position -> suspicions.get(position).entrySet().stream())
                .anyMatch(other ->
                        positions.contains(other.getKey()) && other.getValue().kind() == Doubt.Kind.OPPOSED);
        return opposed ? Doubt.Kind.OPPOSED : Doubt.Kind.ALIKE;
    }

    private void showBeside(int opening, int position, Doubt.Kind kind) {
        Family one = families[opening];
        Family other = families[position];
        if (one != null && other != null) {
            Suspicion suspicion = Suspicion.ofFamily(kind, one.filledIn(), other.filledIn());
            suspicions.get(opening).put(position, suspicion);
            suspicions.get(position).put(opening, suspicion.turned());
        }
    }
}
