package org.consultationdigest.dedupe;

import java.util.List;
import java.util.Optional;
import org.consultationdigest.dedupe.translation.SentenceEmbedding;
import org.consultationdigest.dedupe.translation.Translations;
import org.consultationdigest.link.LinkedComment;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.text.Folding;

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
        this(sections, 1);
    }

    /**
     * The grouping of one consultation by several threads; the groups are the same whatever their number.
     *
     * @param sections the ids of the draft's sections, in its order
     * @param workers how many threads, at least 1
     */
    public CommentGroups(List<String> sections, int workers) {
        this(sections, workers, Optional.empty());
    }

    /**
     * The same, with a model that finds translations by their meaning.
     *
     * @param embedding the model; without one they are found by the terms, numbers and names that both texts have
     */
    public CommentGroups(List<String> sections, int workers, Optional<SentenceEmbedding> embedding) {
        this.deduplicator = new Deduplicator(sections, new Translations(embedding), workers);
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
        return group(comments, known, lastNumber, Verdicts.none());
    }

    /**
     * Groups comments as people have decided, and the rest as the machine finds.
     *
     * @param comments every standing comment once, in the order of the submissions
     * @param known the groups of the last digest
     * @param lastNumber the highest number given to a group so far, 0 when none
     * @param verdicts what people have decided, ever
     */
    public Grouping group(List<LinkedComment> comments, List<KnownGroup> known, int lastNumber, Verdicts verdicts) {
        KnownGroups knownGroups = new KnownGroups(known);
        Replies replies = new Replies(comments, knownGroups::wasReviewedAsItsOwnRow);
        Deduplicator.Outcome outcome = deduplicator.cluster(replies.others(), knownGroups, verdicts);
        return new GroupRegister(knownGroups, lastNumber)
                .name(replies.joinedTo(outcome.clusters()), outcome.problems());
    }

    /**
     * The words by which a group is known again when a corrected file says the same: of a long text without marks, as
     * nobody says it of something else; of a short one with its marks and its place.
     *
     * @param representative the comment that stands for the group
     */
    public static String wordsOf(LinkedComment representative) {
        String words = WordingKey.Key.of(representative.comment().wording()).format();
        Candidate candidate = Candidate.of(representative, 0);
        return candidate.isLong() ? Folding.folded(words) : words + " at " + candidate.place();
    }
}
