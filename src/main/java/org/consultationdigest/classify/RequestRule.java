package org.consultationdigest.classify;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A request and the words that say so.
 *
 * @param request what they ask for
 * @param asked cues that count where something is asked for
 * @param anyway cues that count wherever they stand
 */
record RequestRule(Request request, Expressions asked, Expressions anyway) {

    /** Right before a cue, this asks for the contrary of it, or for nothing. */
    private static final Pattern NEGATION =
            Patterns.of("(?:\\b(?:không|đừng|chớ|not|never|without|sans|ne pas)|n't)\\s+"
                    + "(?:(?:nên|cần|phải|to|be|suggest|propose|recommend|ask for|asking for)\\s+){0,3}$");
    /** How far back a negation is looked for. */
    private static final int REACH = 40;

    private static boolean isNegated(Cue cue, String text) {
        String before = text.substring(Math.max(0, cue.start() - REACH), cue.start());
        return NEGATION.matcher(before).find();
    }

    /** The cues of one sentence. */
    List<Cue> find(Sentence sentence) {
        List<Cue> certain = anyway.all(sentence.text());
        List<Cue> wanted = sentence.asks()
                ? asked.all(sentence.text()).stream()
                        .filter(cue -> !isNegated(cue, sentence.text()))
                        .toList()
                : List.of();
        return Stream.concat(certain.stream(), wanted.stream())
                .map(cue -> new Cue(cue.words(), sentence.start() + cue.start()))
                .toList();
    }
}
