package org.consultationdigest.dedupe.likeness;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The lines below a finished letter that have the shape of a name and an address.
 *
 * @param above the text above them
 * @param lines they, as written, a line each; empty when there are none
 */
record Signature(String above, String lines) {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    /** A few names and small words between them, numbers of an address among them. */
    private static final Pattern NAMES = Pattern.compile(
            "[\\s~–—-]*+(?:(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*+|[#\\p{Nd}][\\p{L}\\p{Nd}./-]*+|of|and|the|de|la|du|và)[\\s,]*+){1,6}+");

    /** How to reach somebody: a mail address, a page, a telephone number, with what it is before it. */
    private static final Pattern CONTACT = Pattern.compile(
            "\\s*+(?:[\\p{L}.-]{1,14}+(?:\\s?+:\\s*+|\\s++))?+(?:[\\w.+-]++@[\\w.-]++|(?:https?://|www\\.)\\S++|\\+?+[\\d(][\\d ().-]{6,20}+)\\s*+",
            FLAGS);

    /** A house and its street, or a place and its post code. */
    private static final Pattern STREET = Pattern.compile("\\s*+[#\\p{Nd}][\\p{L}\\p{Nd}./-]*+,?+\\s++\\p{Lu}.*+");

    private static final Pattern POST_CODE = Pattern.compile("\\p{Nd}{4,6}(?:-\\p{Nd}{4})?+\\s*+\\z");
    private static final Pattern HAS_DIGIT = Pattern.compile("\\p{Nd}");
    private static final Pattern FINISHED = Pattern.compile("[.!?…][\"”»’')\\]]*+\\s*+\\z");

    /** So many lines at most make up a name and an address. */
    private static final int MOST_LINES = 4;

    /** The lines below a letter; none when the first of them holds a digit or the text above is not finished. */
    static Signature of(String letter) {
        List<String> above = new ArrayList<>(letter.strip().lines().toList());
        List<String> below = new ArrayList<>();
        while (above.size() > 1 && below.size() <= MOST_LINES && hasTheShape(above.get(above.size() - 1))) {
            String line = above.remove(above.size() - 1);
            if (!line.isBlank()) {
                below.add(line);
            }
        }
        Collections.reverse(below);
        String rest = String.join("\n", above);
        boolean named = !below.isEmpty()
                && below.size() <= MOST_LINES
                && !HAS_DIGIT.matcher(below.get(0)).find();
        return named && isFinished(rest) ? new Signature(rest, String.join("\n", below)) : new Signature(letter, "");
    }

    /** Whether it tells where its writer is reached, which no list of names does. */
    boolean hasAddress() {
        return lines.lines()
                .skip(1)
                .anyMatch(line -> CONTACT.matcher(line).matches()
                        || STREET.matcher(line).matches()
                        || POST_CODE.matcher(line).find());
    }

    private static boolean hasTheShape(String line) {
        return line.isBlank()
                || CONTACT.matcher(line).matches()
                || (NAMES.matcher(line).matches() && !Furniture.isClosing(line.strip()));
    }

    private static boolean isFinished(String text) {
        String last = text.substring(text.lastIndexOf('\n') + 1);
        return FINISHED.matcher(last).find() || Furniture.isClosing(last.strip());
    }
}
