package org.consultationdigest.link;

import java.util.List;
import java.util.Optional;
import org.consultationdigest.outline.DraftParagraph;

/**
 * The paragraph of an annotated copy that a comment hangs on. An unchanged paragraph is as good as a reference; a changed one
 * is found by the words that are left, when the best match is clear of the second.
 */
final class PlaceInTheCopy implements LinkAttempt {
    private static final double LIKE_ENOUGH = 0.5;
    private static final double CLEAR_OF_SECOND = 0.15;
    private static final int SHOWN = 160;

    private final DraftIndex draft;
    private final ReferenceResolver resolver;
    private final EarlierDrafts earlier;

    PlaceInTheCopy(DraftIndex draft, ReferenceResolver resolver, EarlierDrafts earlier) {
        this.draft = draft;
        this.resolver = resolver;
        this.earlier = earlier;
    }

    @Override
    public Optional<Finding> attempt(Question question) {
        return question.draftParagraph().flatMap(words -> {
            List<String> context = question.hints()
                    .draftHeading()
                    .map(heading -> resolver.narrowed(draft.titles().exact(heading), List.of()))
                    .orElse(List.of());
            List<DraftParagraph> same = draft.texts().same(words);
            Resolution found = same.isEmpty()
                    ? earlier.holding(words).orElseGet(() -> nearly(words, context))
                    : exactly(same, context);
            return Finding.of(LinkRule.PLACE, shown(words), found);
        });
    }

    /** Of several paragraphs with the same words, those under the heading of the copy. */
    private Resolution exactly(List<DraftParagraph> same, List<String> context) {
        List<DraftParagraph> here = same.stream()
                .filter(paragraph ->
                        context.stream().anyMatch(above -> draft.tree().isWithin(paragraph.section(), above)))
                .toList();
        List<DraftParagraph> possible = here.isEmpty() ? same : here;
        return possible.size() == 1
                ? Resolution.toParagraphs(possible)
                : Resolution.oneOrAmong(
                        possible.stream().map(DraftParagraph::section).toList());
    }

    private Resolution nearly(String words, List<String> context) {
        List<DraftTexts.Match> matches = draft.texts().alike(words);
        if (matches.isEmpty() || matches.get(0).score() < LIKE_ENOUGH) {
            return Resolution.NOTHING;
        }
        DraftTexts.Match best = matches.get(0);
        double second = matches.size() > 1 ? matches.get(1).score() : 0;
        if (best.score() - second >= CLEAR_OF_SECOND) {
            return Resolution.toParagraphs(List.of(best.paragraph())).scored(Math.min(0.99, best.score()));
        }
        List<DraftParagraph> tied = matches.stream()
                .filter(match -> best.score() - match.score() < CLEAR_OF_SECOND)
                .map(DraftTexts.Match::paragraph)
                .toList();
        return exactly(tied, context).scored(Math.min(0.99, best.score()));
    }

    static String shown(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        return line.length() <= SHOWN
                ? line
                : line.substring(0, line.lastIndexOf(" ", SHOWN) < 0 ? SHOWN : line.lastIndexOf(" ", SHOWN)) + " …";
    }
}
