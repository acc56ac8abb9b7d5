package org.consultationdigest.link;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.consultationdigest.text.Words;

/** Words of the draft that the comment repeats, long enough to stand in one paragraph only. */
final class QuotedWords implements LinkAttempt {
    private static final int LEAST_WORDS = 6;
    private static final double HELD = 0.85;
    private static final double CLEAR_OF_SECOND = 0.15;

    private final DraftIndex draft;

    QuotedWords(DraftIndex draft) {
        this.draft = draft;
    }

    @Override
    public Optional<Finding> attempt(Question question) {
        var wording = question.comment().wording();
        return Stream.concat(
                        Stream.of(wording.quoted(), wording.deleted()).flatMap(Optional::stream),
                        Quotations.of(question.text()).stream())
                .filter(words -> Words.folded(words).size() >= LEAST_WORDS)
                .map(this::find)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Finding> find(String words) {
        List<DraftTexts.Match> matches = draft.texts().holding(words);
        if (matches.isEmpty() || matches.get(0).score() < HELD) {
            return Optional.empty();
        }
        DraftTexts.Match best = matches.get(0);
        boolean clear = matches.size() == 1 || best.score() - matches.get(1).score() >= CLEAR_OF_SECOND;
        Resolution found = clear
                ? Resolution.toParagraphs(List.of(best.paragraph())).scored(Math.min(0.99, best.score()))
                : Resolution.oneOrAmong(matches.stream()
                                .filter(match -> best.score() - match.score() < CLEAR_OF_SECOND)
                                .map(match -> match.paragraph().section())
                                .toList())
                        .scored(HELD);
        return Finding.of(LinkRule.QUOTATION, PlaceInTheCopy.shown(words), found);
    }
}
