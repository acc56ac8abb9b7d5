package org.consultationdigest.dedupe;

import java.util.List;
import org.consultationdigest.link.LinkedComment;
import org.consultationdigest.problem.Problem;

/**
 * Puts comments together into groups, and gives every group its name for ever.
 *
 * <p>In: the comments of all submissions that stand, and the groups that the last digest showed. Out: every comment in
 * exactly one group.
 */
public final class CommentGroups {
    private final Deduplicator deduplicator;

    /**
     * The grouping of one consultation.
     *
     * @param sections the ids of the draft's sections, in its order
     */
    public CommentGroups(List<String> sections) {
        this.deduplicator = new Deduplicator(sections);
    }

    /**
     * What came of it.
     *
     * @param groups those on the whole document first, then in the order of the draft, the unlinked last
     * @param withdrawn groups of the last digest that no standing comment belongs to any more
     * @param lastNumber the highest number given to a group so far; it is never given again
     * @param problems groups that were not put together because people have written in both
     */
    public record Grouping(
            List<CommentGroup> groups, List<KnownGroup> withdrawn, int lastNumber, List<Problem> problems) {
        public Grouping {
            groups = List.copyOf(groups);
            withdrawn = List.copyOf(withdrawn);
            problems = List.copyOf(problems);
        }
    }

    /**
     * Groups comments.
     *
     * @param comments every standing comment once, in the order of the submissions
     * @param known the groups of the last digest
     * @param lastNumber the highest number given to a group so far, 0 when none
     */
    public Grouping group(List<LinkedComment> comments, List<KnownGroup> known, int lastNumber) {
        List<Cluster> clusters = deduplicator.cluster(comments);
        return new GroupRegister(known, lastNumber).name(clusters);
    }

    /** The words by which a group is known again: those of its representative. */
    public static String wordsOf(LinkedComment representative) {
        return WordingKey.of(representative.comment().wording()).folded();
    }
}
