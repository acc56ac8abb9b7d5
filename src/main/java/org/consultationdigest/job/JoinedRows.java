package org.consultationdigest.job;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.consultationdigest.dedupe.CommentGroup;
import org.consultationdigest.dedupe.GroupId;
import org.consultationdigest.dedupe.KnownGroup;
import org.consultationdigest.digest.DigestColumn;
import org.consultationdigest.digest.DigestLanguage;
import org.consultationdigest.digest.Review;
import org.consultationdigest.extract.CommentId;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;
import org.consultationdigest.store.Reviews;

/**
 * Takes what was typed in a row that a person joined to another over to that row. Where both rows hold words in one
 * column, those of the row that stays remain, and the others are told.
 */
final class JoinedRows {
    private final RunContext context;
    private final Map<CommentId, GroupId> rowOf = new HashMap<>();
    private final Map<GroupId, CommentGroup> rows = new HashMap<>();

    JoinedRows(RunContext context, List<CommentGroup> groups) {
        this.context = context;
        for (CommentGroup group : groups) {
            rows.put(group.id(), group);
            group.members()
                    .forEach(member -> rowOf.put(member.comment().comment().id(), group.id()));
        }
    }

    /** Takes the words over. */
    List<Problem> takeOver(List<KnownGroup> known) {
        List<Problem> problems = new ArrayList<>();
        Map<GroupId, Review> reviews = new HashMap<>(context.store().reviews().current());
        for (KnownGroup group : known) {
            GroupId into = rowOf.get(group.members().get(0));
            Review typed = reviews.getOrDefault(group.id(), Review.BLANK);
            if (into != null && !rows.containsKey(group.id()) && !typed.isBlank()) {
                takeOver(group.id(), typed, into, reviews, problems);
            }
        }
        return problems;
    }

    private void takeOver(
            GroupId from, Review typed, GroupId into, Map<GroupId, Review> reviews, List<Problem> problems) {
        Map<DigestColumn, String> target =
                new TreeMap<>(reviews.getOrDefault(into, Review.BLANK).typed());
        Map<DigestColumn, String> left = new TreeMap<>();
        typed.typed().forEach((column, words) -> {
            if (column != DigestColumn.SAME_AS && !words.equals(target.putIfAbsent(column, words))) {
                left.put(column, target.get(column).equals(words) ? "" : words);
            }
        });
        left.values().removeIf(String::isEmpty);
        Reviews store = context.store().reviews();
        OffsetDateTime now = OffsetDateTime.now(context.clock());
        Review taken = new Review(target);
        if (!taken.equals(reviews.getOrDefault(into, Review.BLANK))) {
            store.add(into, context.run(), now, taken);
            reviews.put(into, taken);
        }
        store.add(from, context.run(), now, Review.BLANK);
        if (!left.isEmpty()) {
            problems.add(told(from, into, left));
        }
    }

    private static Problem told(GroupId from, GroupId into, Map<DigestColumn, String> left) {
        String words = left.entrySet().stream()
                .map(each -> each.getKey().title(DigestLanguage.ENGLISH) + ": “"
                        + each.getValue().replaceAll("\\R", " ⏎ ") + "”")
                .collect(Collectors.joining("; "));
        return Problem.at(
                into.written(),
                ProblemCode.REVIEW_CONFLICT,
                from.written()
                        + " was joined to this row, and both had words in the same columns. Those of this row stay;"
                        + " the other row said " + words + ".");
    }
}
