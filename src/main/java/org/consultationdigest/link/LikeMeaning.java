package org.consultationdigest.link;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consultationdigest.extract.Wording;

/**
 * Sections whose words are like the comment's. A suggestion only, for a person to decide: it yields candidates and never a
 * place. It keeps silent unless the best section is clear of the second by a margin that was measured on a real consultation.
 */
final class LikeMeaning {
    /** How many rare terms the best must be ahead; {@code SuggestionBench} prints what a margin yields and costs. */
    static final double MARGIN = 6;

    private static final int SUGGESTED = 3;

    private final LexicalIndex index;
    private final double margin;

    LikeMeaning(LexicalIndex index, double margin) {
        this.index = index;
        this.margin = margin;
    }

    /** Sections to choose from, the likest first; empty when none stands out. */
    Optional<Resolution> suggest(Question question) {
        Wording wording = question.comment().wording();
        String text = Stream.of(wording.text(), wording.proposedChange(), wording.quoted(), wording.rationale())
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
        List<LexicalIndex.Likeness> like = index.like(text);
        if (like.isEmpty() || lead(like) < margin) {
            return Optional.empty();
        }
        double all = like.stream().mapToDouble(LexicalIndex.Likeness::score).sum();
        return Optional.of(Resolution.NOTHING.withCandidates(like.stream()
                .limit(SUGGESTED)
                .map(each -> new SectionLink.Candidate(each.section(), each.score() / all))
                .toList()));
    }

    private static double lead(List<LexicalIndex.Likeness> like) {
        double second = like.size() == 1 ? 0 : like.get(1).score();
        return like.get(0).score() - second;
    }
}
