package org.consultationdigest.dedupe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.consultationdigest.extract.CommentId;
import org.consultationdigest.link.LinkedComment;

/** A consultation over several runs: remembers what its last digest showed, and what people have reviewed. */
final class Consultation {
    private final Set<GroupId> reviewed = new HashSet<>();
    private List<KnownGroup> known = List.of();
    private int lastNumber;
    private Verdicts verdicts = Verdicts.none();
    private CommentGroups.Grouping last = new CommentGroups.Grouping(List.of(), List.of(), 0, List.of());

    Consultation run(LinkedComment... comments) {
        return run(Arrays.asList(comments));
    }

    Consultation run(List<LinkedComment> comments) {
        List<KnownGroup> now =
                known.stream().map(group -> reviewed(group, group.members())).toList();
        last = new CommentGroups(List.of("I", "II.A", "II.B", "III")).group(comments, now, lastNumber, verdicts);
        lastNumber = last.lastNumber();
        known = new ArrayList<>();
        last.groups().forEach(group -> known.add(shown(group)));
        Set<CommentId> standing =
                known.stream().flatMap(group -> group.members().stream()).collect(Collectors.toSet());
        last.withdrawn().forEach(group -> {
            List<CommentId> left = group.members().stream()
                    .filter(member -> !standing.contains(member))
                    .toList();
            if (!left.isEmpty()) {
                known.add(reviewed(group, left));
            }
        });
        return this;
    }

    void decide(Verdicts more) {
        verdicts = verdicts.and(more);
    }

    /** A row as the last digest showed it. */
    KnownGroup known(int number) {
        return known.stream()
                .filter(group -> group.id().number() == number)
                .findFirst()
                .orElseThrow();
    }

    Consultation review(int... numbers) {
        Arrays.stream(numbers).mapToObj(GroupId::new).forEach(reviewed::add);
        return this;
    }

    /** The rows of the last digest: {@code 1: a, b}. */
    List<String> rows() {
        return last.groups().stream()
                .map(group -> group.id().number() + ": " + members(group))
                .toList();
    }

    /** The numbers of the rows that no comment stands in any more. */
    List<Integer> withdrawn() {
        return last.withdrawn().stream().map(group -> group.id().number()).toList();
    }

    CommentGroups.Grouping last() {
        return last;
    }

    private static String members(CommentGroup group) {
        return group.members().stream()
                .map(member -> member.comment().comment().id().value())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private KnownGroup reviewed(KnownGroup group, List<CommentId> members) {
        return new KnownGroup(group.id(), group.section(), group.words(), members, reviewed.contains(group.id()));
    }

    private KnownGroup shown(CommentGroup group) {
        return new KnownGroup(
                group.id(),
                group.section(),
                CommentGroups.wordsOf(group.representative().comment()),
                group.members().stream()
                        .map(member -> member.comment().comment().id())
                        .toList(),
                reviewed.contains(group.id()));
    }
}
