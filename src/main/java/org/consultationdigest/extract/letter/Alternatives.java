package org.consultationdigest.extract.letter;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Many words as one expression that decides by the first letter. An alternation tries its words one after the other, which
 * at a hundred words and every word of a text is most of the time that reading a letter takes.
 */
final class Alternatives {
    private static final String BEHIND = "(?<!";
    private static final String GROUP = "(?:";
    private static final String QUANTIFIERS = "?*+{";

    private Alternatives() {}

    /** The same words, sorted by their first letters; they are compared without regard to case. */
    static String sorted(String words) {
        List<String> choices = choices(words);
        Map<Character, Set<String>> byLetter = new TreeMap<>();
        for (String choice : choices) {
            Set<Character> letters = letters(choice);
            if (letters.isEmpty()) {
                return words;
            }
            letters.forEach(letter -> byLetter.computeIfAbsent(letter, unused -> new LinkedHashSet<>())
                    .add(choice));
        }
        return tree(new ArrayList<>(byLetter.entrySet()));
    }

    private static String tree(List<Map.Entry<Character, Set<String>>> sorted) {
        if (sorted.size() == 1) {
            return String.join("|", sorted.get(0).getValue());
        }
        int middle = sorted.size() / 2;
        List<Map.Entry<Character, Set<String>>> low = sorted.subList(0, middle);
        String letters = low.stream().map(entry -> entry.getKey().toString()).collect(Collectors.joining());
        return "(?=[" + letters + "])(?:" + tree(low) + ")|(?![" + letters + "])(?:"
                + tree(sorted.subList(middle, sorted.size())) + ")";
    }

    /** The letters, in lower case, that an expression can begin with; none when that is not known. */
    private static Set<Character> letters(String expression) {
        if (expression.startsWith(BEHIND)) {
            return letters(expression.substring(closing(expression) + 1));
        }
        if (expression.startsWith(GROUP)) {
            return ofGroup(expression);
        }
        boolean known = !expression.isEmpty()
                && Character.isLetter(expression.charAt(0))
                && (expression.length() == 1 || QUANTIFIERS.indexOf(expression.charAt(1)) < 0);
        return known ? Set.of(Character.toLowerCase(expression.charAt(0))) : Set.of();
    }

    private static Set<Character> ofGroup(String expression) {
        int end = closing(expression);
        String behind = expression.substring(end + 1);
        boolean optional = behind.startsWith("?");
        if (!optional && !behind.isEmpty() && QUANTIFIERS.indexOf(behind.charAt(0)) >= 0) {
            return Set.of();
        }
        String rest = optional ? behind.substring(1) : behind;
        List<String> ways = new ArrayList<>();
        choices(expression.substring(GROUP.length(), end)).forEach(choice -> ways.add(choice + rest));
        if (optional) {
            ways.add(rest);
        }
        Set<Character> letters = new LinkedHashSet<>();
        for (String way : ways) {
            Set<Character> own = letters(way);
            if (own.isEmpty()) {
                return Set.of();
            }
            letters.addAll(own);
        }
        return letters;
    }

    /** Where the bracket that the expression begins with is closed. */
    private static int closing(String expression) {
        int depth = 0;
        for (int at = 0; at < expression.length(); at++) {
            char c = expression.charAt(at);
            boolean escaped = at > 0 && expression.charAt(at - 1) == '\\';
            depth += escaped ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        throw new IllegalArgumentException("a bracket is not closed: " + expression);
    }

    private static List<String> choices(String words) {
        List<String> choices = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int at = 0; at < words.length(); at++) {
            char c = words.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == '|' && depth == 0) {
                choices.add(words.substring(start, at));
                start = at + 1;
            } else {
                depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            }
        }
        choices.add(words.substring(start));
        return choices;
    }
}
