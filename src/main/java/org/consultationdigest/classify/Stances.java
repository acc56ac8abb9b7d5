package org.consultationdigest.classify;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Chooses the stance of a comment. */
final class Stances {
    /** Stances that stand only where nothing is asked for, in their order. */
    private static final List<StanceRule> WITHOUT_REQUEST =
            List.of(StanceRules.AGREES, StanceRules.PRAISES, StanceRules.HAS_NO_COMMENT);

    private static final Pattern QUESTION_MARK = Patterns.of("[\\p{L}\\p{Nd}]*\\s*\\?(?=\\s|$|[)\"”»])");

    private Stances() {}

    /**
     * A stance and what says so.
     *
     * @param stance which one
     * @param cue the words; absent where the requests say it
     */
    record Found(Stance stance, Optional<Cue> cue) {}

    /** The stance of a text that asks for these things; empty when nothing tells. */
    static Optional<Found> in(String text, Requests requests) {
        String masked = Masked.blank(Masked.of(text), StanceRules.NO_OBJECTION);
        Optional<Cue> opposes = StanceRules.OPPOSES.find(masked).map(cue -> cue.asWrittenIn(text));
        if (opposes.isPresent()) {
            return Optional.of(new Found(Stance.OPPOSE, opposes));
        }
        Optional<Cue> asks =
                StanceRules.ASKS.find(masked).or(() -> questionMark(masked)).map(cue -> cue.asWrittenIn(text));
        boolean onlyToKnow =
                requests.kinds().isEmpty() || Set.of(Request.CLARIFY).containsAll(requests.kinds());
        if (asks.isPresent() && onlyToKnow) {
            return Optional.of(new Found(Stance.QUESTION, asks));
        }
        if (requests.asks()) {
            return Optional.of(new Found(Stance.REQUEST, Optional.empty()));
        }
        return WITHOUT_REQUEST.stream()
                .flatMap(rule ->
                        rule
                                .find(masked)
                                .map(cue -> new Found(rule.stance(), Optional.of(cue.asWrittenIn(text))))
                                .stream())
                .findFirst();
    }

    /** A question mark at the end of a sentence, with the word before it. */
    private static Optional<Cue> questionMark(String masked) {
        Matcher mark = QUESTION_MARK.matcher(masked);
        return mark.find() ? Optional.of(new Cue(mark.group(), mark.start())) : Optional.empty();
    }
}
