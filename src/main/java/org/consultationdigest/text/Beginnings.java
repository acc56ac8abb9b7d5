package org.consultationdigest.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The first letters of all that a regular expression can match. An expression of a hundred words is tried at every
 * character of a text unless something cheaper says where it cannot begin; that is most of what reading a letter costs.
 *
 * <p>Only what the expressions of this program are made of is understood: words, groups, choices, what may be left out. Of an
 * expression that can begin with something else (any word, any figure) nothing is known.
 */
public final class Beginnings {
    /** How many letters of a beginning are looked at. */
    static final int LONGEST = 3;
    /** How many hashes there are. */
    static final int BITS = 1 << 13;

    private static final int FACTOR = 131;
    /** Stands for what is not known, in expressions that are put together here. */
    private static final char ANYTHING = '\uFFFF';

    private static final String META = "\\[.^$(|)*+?{" + ANYTHING;
    private static final String QUANTIFIERS = "?*+{";

    private final BitSet known = new BitSet(BITS);

    private Beginnings(Set<String> beginnings) {
        beginnings.forEach(beginning -> known.set(hash(beginning, 0, beginning.length())));
    }

    /**
     * The beginnings of an expression; empty when they are not known.
     *
     * @param expression what is compared without regard to case
     */
    public static Optional<Beginnings> of(String expression) {
        Set<String> found = new LinkedHashSet<>();
        for (String choice : choices(expression)) {
            if (!collect("", choice, found)) {
                return Optional.empty();
            }
        }
        return Optional.of(new Beginnings(found));
    }

    /**
     * Whether a match can begin here; a wrong yes is rare and costs a try, a wrong no does not happen.
     *
     * @param at an offset in the text, in characters
     */
    public boolean canBegin(CharSequence text, int at) {
        int hash = 0;
        int end = Math.min(text.length(), at + LONGEST);
        for (int i = at; i < end; i++) {
            hash = hash * FACTOR + folded(text.charAt(i));
            if (known.get(hash & (BITS - 1))) {
                return true;
            }
        }
        return false;
    }

    /** The next offset from here at which a word begins and a match can; -1 when there is none. */
    public int next(CharSequence text, int from) {
        boolean inWord = from > 0 && Character.isLetterOrDigit(text.charAt(from - 1));
        for (int at = from; at < text.length(); at++) {
            if (!inWord && canBegin(text, at)) {
                return at;
            }
            inWord = Character.isLetterOrDigit(text.charAt(at));
        }
        return -1;
    }

    /** The hashes of all beginnings. */
    IntStream hashes() {
        return known.stream();
    }

    static int hash(CharSequence text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * FACTOR + folded(text.charAt(i));
        }
        return hash & (BITS - 1);
    }

    /** As {@code Pattern} compares without regard to case: what has the same capital is the same letter. */
    private static char folded(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
        }
        return Character.toLowerCase(Character.toUpperCase(c));
    }

    /** Adds what an expression can begin with behind the letters read so far; false when that is not known. */
    private static boolean collect(String read, String expression, Set<String> found) {
        if (read.length() == LONGEST || expression.isEmpty()) {
            return end(read, found);
        }
        char c = expression.charAt(0);
        if (c == '(') {
            return group(read, expression, found);
        }
        if (c == '\\' && expression.length() > 1 && !Character.isLetterOrDigit(expression.charAt(1))) {
            return letter(read, expression.charAt(1), expression.substring(2), found);
        }
        if (c == '^' || expression.startsWith("\\b")) {
            return collect(read, expression.substring(c == '^' ? 1 : 2), found);
        }
        return META.indexOf(c) >= 0 ? end(read, found) : letter(read, c, expression.substring(1), found);
    }

    /** Keeps what was read as a beginning; false when nothing was read, as anything can begin then. */
    private static boolean end(String read, Set<String> found) {
        if (read.isEmpty()) {
            return false;
        }
        found.add(read);
        return true;
    }

    private static boolean letter(String read, char letter, String behind, Set<String> found) {
        String more = read + letter;
        if (behind.isEmpty() || QUANTIFIERS.indexOf(behind.charAt(0)) < 0) {
            return collect(more, behind, found);
        }
        String rest = behind.substring(quantifier(behind));
        boolean once = behind.charAt(0) == '?';
        boolean needed = behind.charAt(0) == '+';
        return (once ? collect(more, rest, found) : end(more, found)) && (needed || collect(read, rest, found));
    }

    private static boolean group(String read, String expression, Set<String> found) {
        int close = closing(expression);
        String behind = expression.substring(close + 1);
        int inside = expression.startsWith("(?:") ? 3 : expression.startsWith("(?<") ? expression.indexOf('>') + 1 : 1;
        boolean looks = expression.startsWith("(?!")
                || expression.startsWith("(?=")
                || expression.startsWith("(?<!")
                || expression.startsWith("(?<=");
        if (looks) {
            return collect(read, behind, found);
        }
        int length = quantifier(behind);
        String rest = behind.substring(length);
        boolean repeated = length > 0 && behind.charAt(0) != '?';
        for (String choice : choices(expression.substring(inside, close))) {
            if (!collect(read, repeated ? choice + ANYTHING : choice + rest, found)) {
                return false;
            }
        }
        return length == 0 || behind.charAt(0) == '+' || collect(read, rest, found);
    }

    /** How many characters say how often what stands before them is repeated. */
    private static int quantifier(String behind) {
        if (behind.isEmpty() || QUANTIFIERS.indexOf(behind.charAt(0)) < 0) {
            return 0;
        }
        int length = behind.charAt(0) == '{' ? behind.indexOf('}') + 1 : 1;
        boolean lazy = behind.length() > length && "?+".indexOf(behind.charAt(length)) >= 0;
        return lazy ? length + 1 : length;
    }

    /** Where the bracket that the expression begins with is closed. */
    private static int closing(String expression) {
        int depth = 0;
        boolean listed = false;
        for (int at = 0; at < expression.length(); at++) {
            char c = expression.charAt(at);
            if (c == '\\') {
                at++;
            } else if (listed || c == '[') {
                listed = c != ']';
            } else {
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
                if (depth == 0) {
                    return at;
                }
            }
        }
        throw new IllegalArgumentException("a bracket is not closed: " + expression);
    }

    private static List<String> choices(String words) {
        List<String> choices = new ArrayList<>();
        int start = 0;
        int at = 0;
        while (at < words.length()) {
            char c = words.charAt(at);
            if (c == '|') {
                choices.add(words.substring(start, at));
                start = at + 1;
            }
            at = behindOne(words, at);
        }
        choices.add(words.substring(start));
        return choices;
    }

    /** The offset behind the letter, class or group that stands here. */
    private static int behindOne(String words, int at) {
        char c = words.charAt(at);
        if (c == '(') {
            return at + closing(words.substring(at)) + 1;
        }
        if (c == '[') {
            int end = at + 1;
            while (words.charAt(end) != ']') {
                end += words.charAt(end) == '\\' ? 2 : 1;
            }
            return end + 1;
        }
        return at + (c == '\\' ? 2 : 1);
    }
}
