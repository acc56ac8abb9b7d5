package org.consultationdigest.job;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.consultationdigest.dedupe.GroupId;
import org.consultationdigest.dedupe.GroupMember;
import org.consultationdigest.digest.DigestLanguage;
import org.consultationdigest.digest.RowMark;
import org.consultationdigest.digest.WordingText;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;
import org.consultationdigest.review.ReadBack;
import org.consultationdigest.store.ConsultationStore;

/**
 * Tells the rows of a copy that does not say which digest it is of: a row counts when it has an id of this consultation and
 * shows one of its comments.
 */
final class RowsOfThisConsultation {
    private final Map<GroupId, Set<String>> marks = new HashMap<>();

    /** The rows of the digest that was published before a run. */
    RowsOfThisConsultation(ConsultationStore store, int run) {
        store.runs()
                .publishedBefore(run)
                .map(last -> store.groups().of(last.run()))
                .orElse(List.of())
                .forEach(shown -> shown.group()
                        .members()
                        .forEach(member -> add(shown.group().id(), member)));
    }

    private void add(GroupId id, GroupMember member) {
        Set<String> here = marks.computeIfAbsent(id, row -> new HashSet<>());
        Stream.of(DigestLanguage.values())
                .map(language -> new WordingText(language)
                        .said(member.comment().comment().wording()))
                .flatMap(words -> RowMark.of(words).stream())
                .forEach(here::add);
    }

    /** The copy with the rows that are of this consultation; those in which something is typed are told otherwise. */
    ReadBack in(ReadBack copy, String name, List<Problem> problems) {
        copy.rows().stream()
                .filter(row -> !isOurs(row) && !row.review().isBlank())
                .forEach(row -> problems.add(notOurs(row, name)));
        return copy.with(copy.rows().stream().filter(this::isOurs).toList());
    }

    private boolean isOurs(ReadBack.Row row) {
        return row.comment()
                .filter(marks.getOrDefault(row.id(), Set.of())::contains)
                .isPresent();
    }

    private static Problem notOurs(ReadBack.Row row, String name) {
        return Problem.at(
                name + ", " + row.id().written(),
                ProblemCode.REVIEW_CONFLICT,
                "The row " + row.id().written() + " of " + name
                        + " does not show the comment of that row of this digest, so"
                        + " what is typed in it was not taken: "
                        + String.join("; ", row.review().typed().values())
                        + ". Copy it over by hand if it is meant for this one.");
    }
}
