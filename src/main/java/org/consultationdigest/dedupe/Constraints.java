package org.consultationdigest.dedupe;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.consultationdigest.extract.CommentId;

/** The verdicts of people, looked up by comment. */
final class Constraints {
    private final Map<CommentId, Set<CommentId>> apart = new HashMap<>();
    private final List<List<CommentId>> same = new ArrayList<>();
    private final FamilyVerdicts families;

    /** The verdicts as they bear on these comments. */
    Constraints(Verdicts verdicts, Collection<Candidate> candidates) {
        this.families = new FamilyVerdicts(verdicts.families(), candidates);
        if (verdicts.equals(Verdicts.none())) {
            return;
        }
        Map<CommentId, Candidate> byId = candidates.stream()
                .collect(Collectors.toMap(candidate -> candidate.extracted().id(), Function.identity(), (a, b) -> a));
        Map<String, List<CommentId>> byWords = new HashMap<>();
        for (Candidate candidate : candidates) {
            byWords.computeIfAbsent(CommentGroups.wordsOf(candidate.comment()), words -> new ArrayList<>())
                    .add(candidate.extracted().id());
        }
        Function<Verdicts.Said, List<CommentId>> standing = said -> byId.containsKey(said.comment())
                ? List.of(said.comment())
                : byWords.getOrDefault(said.words(), List.of());
        verdicts.apart().forEach(pair -> keepApart(standing.apply(pair.one()), standing.apply(pair.other())));
        verdicts.same().forEach(pair -> {
            List<CommentId> ids = new ArrayList<>(standing.apply(pair.one()));
            ids.addAll(standing.apply(pair.other()));
            same.add(List.copyOf(ids));
        });
        same.addAll(families.same());
    }

    private void keepApart(List<CommentId> some, List<CommentId> others) {
        for (CommentId one : some) {
            for (CommentId other : others) {
                apart.computeIfAbsent(one, id -> new HashSet<>()).add(other);
                apart.computeIfAbsent(other, id -> new HashSet<>()).add(one);
            }
        }
    }

    /** Comments that belong into one row, each verdict as its comments. */
    List<List<CommentId>> same() {
        return same;
    }

    /** Whether a person has said that these do not belong together, of themselves or of their family. */
    boolean forbid(Star one, Star other) {
        return forbidAsPair(one, other) || families.forbid(one, other);
    }

    /** Whether a person has said of these themselves that they do not belong together: nothing outranks that. */
    boolean forbidAsPair(Star one, Star other) {
        return !apart.isEmpty()
                && other.comments().stream().anyMatch(apart::containsKey)
                && forbid(other.comments(), one.comments());
    }

    private boolean forbid(Collection<CommentId> some, Collection<CommentId> others) {
        return some.stream()
                .map(id -> apart.getOrDefault(id, Set.of()))
                .anyMatch(forbidden -> others.stream().anyMatch(forbidden::contains));
    }

    /** Comments parted so that no verdict is broken; each goes to the first part that it may stand in. */
    List<List<Candidate>> parted(List<Candidate> same) {
        if (apart.isEmpty()) {
            return List.of(same);
        }
        List<List<Candidate>> parts = new ArrayList<>();
        same.stream()
                .sorted(Candidate.FITTEST_TO_STAND_FOR_ALL)
                .forEach(candidate -> parts.stream()
                        .filter(part -> !forbid(
                                List.of(idOf(candidate)),
                                part.stream().map(Constraints::idOf).toList()))
                        .findFirst()
                        .orElseGet(() -> {
                            List<Candidate> part = new ArrayList<>();
                            parts.add(part);
                            return part;
                        })
                        .add(candidate));
        return parts;
    }

    private static CommentId idOf(Candidate candidate) {
        return candidate.extracted().id();
    }
}
