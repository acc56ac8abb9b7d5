package org.consultationdigest.extract.letter;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consultationdigest.text.Beginnings;

/**
 * Words by which a line is known: a pattern that sees Vietnamese capitals and word limits as people do, and is tried only
 * where a word begins as one of its own.
 */
final class Cue {
    private static final int FLAGS =
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL;
    private static final String BEFORE_THE_FIRST_WORD = "\"“(*";

    private final Pattern pattern;
    private final Optional<Beginnings> beginnings;
    private final Where where;

    /** Where a pattern can match. */
    private enum Where {
        /** At every word. */
        AT_WORDS,
        /** At the first word, behind a quote or a bracket. */
        AT_THE_FIRST_WORD,
        /** At the first character. */
        AT_THE_START,
        ANYWHERE
    }

    private Cue(String expression, Optional<Beginnings> beginnings, Where where) {
        this.pattern = Pattern.compile(expression, FLAGS);
        this.beginnings = beginnings;
        this.where = beginnings.isEmpty() && where == Where.AT_WORDS ? Where.ANYWHERE : where;
    }

    /** A cue that looks for any of these words anywhere. */
    static Cue anywhere(String... alternatives) {
        String words = String.join("|", alternatives);
        return new Cue("(?<!\\w)(?:" + words + ")(?!\\w)", Beginnings.of(words), Where.AT_WORDS);
    }

    /** A cue that looks for any of these words at the beginning of a line. */
    static Cue atStart(String... alternatives) {
        String words = String.join("|", alternatives);
        return new Cue("^[\\s\"“(*]*(?:" + words + ")(?!\\w)", Beginnings.of(words), Where.AT_THE_FIRST_WORD);
    }

    /** A pattern that begins with a word, behind which it may not be in the middle of one, and says so itself. */
    static Cue atWords(String expression) {
        return new Cue(expression, Beginnings.of(expression), Where.AT_WORDS);
    }

    /** A pattern for a line as a whole, or for its beginning. */
    static Cue line(String expression) {
        return new Cue(expression, Beginnings.of(expression), Where.AT_THE_START);
    }

    /** A pattern as it stands. */
    static Cue of(String expression) {
        return new Cue(expression, Optional.empty(), Where.ANYWHERE);
    }

    /** Whether it stands in a text. */
    boolean isIn(String text) {
        return switch (where) {
            case AT_WORDS -> atAWord(text, beginnings.orElseThrow()).isPresent();
            case AT_THE_FIRST_WORD ->
                canBegin(text, firstWord(text)) && pattern.matcher(text).lookingAt();
            case AT_THE_START -> canBegin(text, 0) && pattern.matcher(text).lookingAt();
            case ANYWHERE -> pattern.matcher(text).find();
        };
    }

    /** Whether a text as a whole is what it says. */
    boolean fits(String text) {
        return (where != Where.AT_THE_START || canBegin(text, 0))
                && pattern.matcher(text).matches();
    }

    /** What it is written as. */
    String expression() {
        return pattern.pattern();
    }

    /** Whether a glance does not rule out that it stands in a text. */
    boolean mayBeIn(String text) {
        return where != Where.AT_WORDS || beginnings.orElseThrow().next(text, 0) >= 0;
    }

    /** For the parts of a match. */
    Matcher matcher(String text) {
        return pattern.matcher(text);
    }

    private boolean canBegin(String text, int at) {
        return beginnings.isEmpty() || beginnings.get().canBegin(text, at);
    }

    /** The first match in a text, wherever the cue may stand. */
    Optional<MatchResult> first(String text) {
        if (where == Where.AT_WORDS) {
            return atAWord(text, beginnings.orElseThrow());
        }
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    private Optional<MatchResult> atAWord(String text, Beginnings known) {
        int at = known.next(text, 0);
        if (at < 0) {
            return Optional.empty();
        }
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        while (at >= 0) {
            if (matcher.region(at, text.length()).lookingAt()) {
                return Optional.of(matcher);
            }
            at = known.next(text, at + 1);
        }
        return Optional.empty();
    }

    private static int firstWord(String text) {
        int at = 0;
        while (at < text.length()
                && (Character.isWhitespace(text.charAt(at))
                        || Character.isSpaceChar(text.charAt(at))
                        || BEFORE_THE_FIRST_WORD.indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }
}
