package org.consultationdigest.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.consultationdigest.extract.Wording;
import org.consultationdigest.text.Words;

/**
 * Words of the draft that the comment repeats, in any language of the draft: between quotation marks, in a column for the
 * draft's text, as the wording it proposes anew, or in the midst of what it says. Small differences are allowed for: runs of
 * three words find the paragraphs, an alignment of the words says how much of them is repeated.
 */
final class QuotedWords implements LinkAttempt {
    /** Fewer words than this stand in many texts, unless they are the same to the letter. */
    private static final int LEAST_WORDS = 6;

    private static final int LEAST_EXACT_WORDS = 4;
    private static final int LEAST_UNMARKED_WORDS = 8;
    private static final int MOST_WORDS = 300;
    private static final double HELD = 0.75;
    private static final double SAME_STRETCH = 0.8;
    private static final double CLEAR_OF_SECOND = 0.1;
    private static final double SHORT = 0.7;

    private final DraftIndex draft;

    QuotedWords(DraftIndex draft) {
        this.draft = draft;
    }

    /** A paragraph and how surely words are repeated from it. */
    private record Held(DraftTexts.Match match, double score) {}

    @Override
    public Optional<Finding> attempt(Question question) {
        Wording wording = question.comment().wording();
        return Stream.concat(
                        Stream.of(wording.quoted(), wording.deleted()).flatMap(Optional::stream),
                        Quotations.of(question.text()).stream())
                .map(this::quoted)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> unmarked(question.text()))
                .or(() -> wording.proposedChange().flatMap(this::unmarked));
    }

    /** Words that are said to be the draft's: most of them must stand in one paragraph. */
    private Optional<Finding> quoted(String words) {
        List<String> query = query(words);
        if (query.size() < LEAST_EXACT_WORDS) {
            return Optional.empty();
        }
        boolean brief = query.size() < LEAST_WORDS;
        List<Held> held = new ArrayList<>();
        for (DraftTexts.Match match : draft.texts().holding(words)) {
            WordAlignment alignment = WordAlignment.of(query, match.words());
            double share = (double) alignment.matched() / Math.max(query.size(), alignment.span());
            if (share >= (brief ? 1 : HELD)) {
                held.add(new Held(match, brief ? SHORT : share));
            }
        }
        return finding(held, words);
    }

    /** A stretch long enough to be no chance. */
    private Optional<Finding> unmarked(String text) {
        List<String> query = query(text);
        if (query.size() < LEAST_UNMARKED_WORDS) {
            return Optional.empty();
        }
        List<Held> held = new ArrayList<>();
        String words = text;
        double best = 0;
        for (DraftTexts.Match match : draft.texts().sharing(text, LEAST_UNMARKED_WORDS / 2)) {
            WordAlignment alignment = WordAlignment.of(query, match.words());
            if (alignment.matched() >= LEAST_UNMARKED_WORDS && alignment.likeness() >= SAME_STRETCH) {
                double length = Math.min(1, alignment.matched() / (2.0 * LEAST_UNMARKED_WORDS));
                held.add(new Held(match, alignment.likeness() * (SHORT + (1 - SHORT) * length)));
                if (alignment.matched() > best) {
                    best = alignment.matched();
                    words = String.join(" ", query.subList(alignment.from(), alignment.to()));
                }
            }
        }
        return finding(held, words);
    }

    private static List<String> query(String words) {
        List<String> all = Words.folded(words);
        return all.size() <= MOST_WORDS ? all : all.subList(0, MOST_WORDS);
    }

    private static Optional<Finding> finding(List<Held> held, String words) {
        if (held.isEmpty()) {
            return Optional.empty();
        }
        held.sort(Comparator.comparingDouble(Held::score).reversed());
        double best = held.get(0).score();
        List<Held> possible = held.stream()
                .filter(other -> best - other.score() < CLEAR_OF_SECOND)
                .toList();
        boolean one = possible.stream()
                        .map(each -> each.match().paragraph())
                        .distinct()
                        .count()
                == 1;
        Resolution found = one
                ? Resolution.toParagraphs(List.of(held.get(0).match().paragraph()))
                : Resolution.oneOrAmong(possible.stream()
                        .map(each -> each.match().paragraph().section())
                        .toList());
        return Finding.of(LinkRule.QUOTATION, PlaceInTheCopy.shown(words), found.scored(Math.min(0.99, best)));
    }
}
