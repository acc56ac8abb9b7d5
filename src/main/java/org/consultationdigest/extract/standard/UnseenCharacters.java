package org.consultationdigest.extract.standard;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;

/**
 * Tells of characters in comments that nobody sees and that change what is seen: those without width, those that turn the
 * direction of writing (Unicode Standard Annex 9), and marks without a letter to stand on. They stay where they are.
 */
final class UnseenCharacters {
    private static final int MOST_NAMED = 5;

    private final Map<Integer, Integer> times = new TreeMap<>();

    private UnseenCharacters() {}

    /** The same extraction, with a problem that names the characters where there are such. */
    static Extraction told(Extraction extraction) {
        if (!(extraction instanceof Extraction.Parsed parsed)) {
            return extraction;
        }
        UnseenCharacters unseen = new UnseenCharacters();
        parsed.comments().forEach(comment -> comment.wording().parts().forEach(unseen::count));
        return unseen.times.isEmpty() ? parsed : parsed.withProblems(List.of(unseen.problem()));
    }

    private void count(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isWithoutWidth(c) || turnsWriting(c) || (isMark(c) && !standsOnALetter(text, i))) {
                times.merge((int) c, 1, Integer::sum);
            }
        }
    }

    /** Joiners stand between letters of scripts that join, and between pictures; there they are spelling. */
    private static boolean isWithoutWidth(char c) {
        return c == '\u200B' || c == '\uFEFF' || (c >= '\u2060' && c <= '\u2064');
    }

    private static boolean turnsWriting(char c) {
        return c == '\u200E' || c == '\u200F' || (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    }

    private static boolean isMark(char c) {
        return c >= '\u0300' && Character.getType(c) == Character.NON_SPACING_MARK && !isVariation(c);
    }

    /** What chooses between the forms of a picture or sign. */
    private static boolean isVariation(char c) {
        return c >= '\uFE00' && c <= '\uFE0F';
    }

    private static boolean standsOnALetter(String text, int mark) {
        int before = mark - 1;
        while (before >= 0 && Character.getType(text.charAt(before)) == Character.NON_SPACING_MARK) {
            before--;
        }
        return before >= 0
                && !Character.isWhitespace(text.charAt(before))
                && !Character.isSpaceChar(text.charAt(before));
    }

    private Problem problem() {
        String named = times.entrySet().stream()
                .limit(MOST_NAMED)
                .map(entry -> name(entry.getKey()) + ", " + entry.getValue() + " times")
                .collect(Collectors.joining("; "));
        return Problem.of(
                ProblemCode.HIDDEN_CONTENT,
                "Comments hold characters that cannot be seen or stand on no letter, and were left as they are ("
                        + named + "): what is shown may read otherwise than what was typed, compare it with the file.");
    }

    private static String name(int character) {
        return String.format(Locale.ROOT, "U+%04X ", character) + Character.getName(character);
    }
}
