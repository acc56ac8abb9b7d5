package org.consultationdigest.classify;

import java.util.ArrayList;
import java.util.List;

/** Writes out the alternatives that an expression begins with, so that each begins with letters. */
final class Alternatives {
    private static final String BEHIND = "(?<!";
    private static final String GROUP = "(?:";

    private Alternatives() {}

    /** The expression as several, none of which begins with a group of alternatives. */
    static List<String> of(String expression) {
        return of("", expression);
    }

    private static List<String> of(String behind, String expression) {
        if (expression.startsWith(BEHIND)) {
            int end = closing(expression) + 1;
            return of(behind + expression.substring(0, end), expression.substring(end));
        }
        if (!expression.startsWith(GROUP)) {
            return List.of(behind + expression);
        }
        int end = closing(expression);
        boolean optional = end + 1 < expression.length() && expression.charAt(end + 1) == '?';
        String rest = expression.substring(optional ? end + 2 : end + 1);
        List<String> all = new ArrayList<>();
        for (String choice : choices(expression.substring(GROUP.length(), end))) {
            all.addAll(of(behind, choice + rest));
        }
        if (optional) {
            all.addAll(of(behind, rest));
        }
        return List.copyOf(all);
    }

    /** Where the bracket that the expression begins with is closed. */
    private static int closing(String expression) {
        int depth = 0;
        for (int at = 0; at < expression.length(); at++) {
            depth += expression.charAt(at) == '(' ? 1 : expression.charAt(at) == ')' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        throw new IllegalArgumentException("a bracket is not closed: " + expression);
    }

    private static List<String> choices(String inside) {
        List<String> choices = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int at = 0; at < inside.length(); at++) {
            char c = inside.charAt(at);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == '|' && depth == 0) {
                choices.add(inside.substring(start, at));
                start = at + 1;
            }
        }
        choices.add(inside.substring(start));
        return choices;
    }

    /** The two letters that such an expression begins with. */
    static String lead(String plain) {
        String rest = plain;
        while (rest.startsWith(BEHIND)) {
            rest = rest.substring(closing(rest) + 1);
        }
        boolean letters = rest.length() > 1 && Character.isLetter(rest.charAt(0)) && isLead(rest.charAt(1));
        if (!letters || (rest.length() > 2 && "?*{".indexOf(rest.charAt(2)) >= 0)) {
            throw new IllegalArgumentException("does not begin with two letters: " + plain);
        }
        return rest.substring(0, 2);
    }

    private static boolean isLead(char c) {
        return Character.isLetter(c) || c == '\'';
    }
}
