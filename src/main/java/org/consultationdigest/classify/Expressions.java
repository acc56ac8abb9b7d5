package org.consultationdigest.classify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Expressions of whole words, searched for together. They are sorted by the two letters they begin with, so that at most
 * words of a text nothing has to be tried.
 */
final class Expressions {
    private static final String BOUNDARY = "(?![\\p{L}\\p{M}\\p{Nd}])";

    private final Map<String, Pattern> byLead = new HashMap<>();

    private Expressions(Map<String, List<String>> alternatives) {
        alternatives.forEach((lead, expressions) ->
                byLead.put(lead, Patterns.of("(?:" + String.join("|", expressions) + ")" + BOUNDARY)));
    }

    /**
     * Any of these expressions, lower case; a space stands for any white space, one with a question mark may be absent.
     *
     * @throws IllegalArgumentException when one does not begin with two letters, or a group of such
     */
    static Expressions of(String... expressions) {
        Map<String, List<String>> byLead = new HashMap<>();
        for (String expression : expressions) {
            for (String plain : Alternatives.of(expression)) {
                byLead.computeIfAbsent(Alternatives.lead(plain), lead -> new ArrayList<>())
                        .add(plain.replace(" ?", "\\s*").replace(" ", "\\s+"));
            }
        }
        return new Expressions(byLead);
    }

    /** The first of them in a lowered text. */
    Optional<Cue> first(String text) {
        return next(text, 0);
    }

    /** All of them in a lowered text, none inside another. */
    List<Cue> all(String text) {
        List<Cue> found = new ArrayList<>();
        Optional<Cue> next = next(text, 0);
        while (next.isPresent()) {
            found.add(next.get());
            next = next(text, next.get().end());
        }
        return found;
    }

    private Optional<Cue> next(String text, int from) {
        for (int at = from; at + 1 < text.length(); at++) {
            Pattern pattern = isWordStart(text, at) ? byLead.get(text.substring(at, at + 2)) : null;
            if (pattern != null) {
                Matcher matcher =
                        pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
                if (matcher.lookingAt()) {
                    return Optional.of(new Cue(matcher.group(), at));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isWordStart(String text, int at) {
        return Character.isLetter(text.charAt(at)) && (at == 0 || !isPartOfWord(text.charAt(at - 1)));
    }

    private static boolean isPartOfWord(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
