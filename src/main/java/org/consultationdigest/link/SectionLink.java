package org.consultationdigest.link;

import java.util.List;
import java.util.Optional;
import org.consultationdigest.problem.Problem;

/** Where a comment belongs in the draft, how that is known, and what else was possible. */
public sealed interface SectionLink {

    /** The words or the place that the link rests on, for a person to check; empty when there is none. */
    String evidence();

    /** Other sections that were possible, the likeliest first. */
    List<Candidate> candidates();

    /** Recommendation numbers that the comment names ({@code 38.12}). */
    List<String> recommendations();

    /** What was written and could not be resolved, or contradicts itself. */
    List<Problem> problems();

    /** What the contributor wrote about the place. */
    Written written();

    /** The targets, the first is the comment's own; empty for {@link Unlinked}. */
    List<LinkTarget> targets();

    /**
     * Written by the contributor, or the place of an unchanged paragraph of the draft.
     *
     * @param targets where to, at least one
     * @param rule how it was found
     */
    record Stated(
            List<LinkTarget> targets,
            LinkRule rule,
            String evidence,
            List<Candidate> candidates,
            List<String> recommendations,
            List<Problem> problems,
            Written written)
            implements SectionLink {

        /** A link of which nothing is known that was written. */
        public Stated(
                List<LinkTarget> targets,
                LinkRule rule,
                String evidence,
                List<Candidate> candidates,
                List<String> recommendations,
                List<Problem> problems) {
            this(targets, rule, evidence, candidates, recommendations, problems, Written.NOTHING);
        }
    }

    /**
     * Concluded by the program.
     *
     * @param targets where to, at least one
     * @param rule how it was found
     * @param score how sure it is, from 0 to 1
     */
    record Inferred(
            List<LinkTarget> targets,
            LinkRule rule,
            double score,
            String evidence,
            List<Candidate> candidates,
            List<String> recommendations,
            List<Problem> problems,
            Written written)
            implements SectionLink {

        /** A link of which nothing is known that was written. */
        public Inferred(
                List<LinkTarget> targets,
                LinkRule rule,
                double score,
                String evidence,
                List<Candidate> candidates,
                List<String> recommendations,
                List<Problem> problems) {
            this(targets, rule, score, evidence, candidates, recommendations, problems, Written.NOTHING);
        }
    }

    /**
     * Nothing says where it belongs.
     *
     * @param suggestedBy the rule that its candidates come from, when a rule that only suggests found them
     */
    record Unlinked(
            String evidence,
            List<Candidate> candidates,
            List<String> recommendations,
            List<Problem> problems,
            Written written,
            Optional<LinkRule> suggestedBy)
            implements SectionLink {

        /** A comment of which nothing is known that was written. */
        public Unlinked(
                String evidence, List<Candidate> candidates, List<String> recommendations, List<Problem> problems) {
            this(evidence, candidates, recommendations, problems, Written.NOTHING, Optional.empty());
        }

        @Override
        public List<LinkTarget> targets() {
            return List.of();
        }
    }

    /**
     * A section that was possible.
     *
     * @param section its id
     * @param score how likely, from 0 to 1
     */
    record Candidate(String section, double score) {}
}
