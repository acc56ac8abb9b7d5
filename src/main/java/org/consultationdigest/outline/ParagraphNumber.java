package org.consultationdigest.outline;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number before a paragraph, automatic or typed.
 *
 * @param line the paragraph
 * @param value its number
 * @param addition what stands behind the number ({@code bis}); empty when nothing does
 * @param text the words without the number
 * @param form what numbers of one list share: the list, or how the number was typed
 */
record ParagraphNumber(DraftLine line, int value, String addition, String text, String form) {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final String NUMBER = "([0-9]{1,4})(?:\\s?(bis|ter|quater|quinquies|[a-zđ]))?";
    private static final Pattern AUTOMATIC =
            Pattern.compile("^(?:[^\\p{L}0-9]|para\\S*\\s)*" + NUMBER + "([^\\p{L}0-9]*)$", FLAGS);
    private static final Pattern TYPED =
            Pattern.compile("^(\\(?)" + NUMBER + "(?:([.)]+)\\s+|(\\t)\\s*)(\\S.*)$", FLAGS | Pattern.DOTALL);

    /** The number before a line; empty when there is none that counts paragraphs. */
    static Optional<ParagraphNumber> of(DraftLine line) {
        if (line.label().isPresent()) {
            Matcher automatic = AUTOMATIC.matcher(line.label().get().strip());
            return automatic.matches()
                    ? Optional.of(new ParagraphNumber(
                            line,
                            Integer.parseInt(automatic.group(1)),
                            addition(automatic.group(2)),
                            line.text(),
                            line.list()))
                    : Optional.empty();
        }
        String words = line.text().strip();
        if (words.isEmpty() || (words.charAt(0) != '(' && !Character.isDigit(words.charAt(0)))) {
            return Optional.empty();
        }
        Matcher typed = TYPED.matcher(words);
        return typed.matches()
                ? Optional.of(new ParagraphNumber(
                        line,
                        Integer.parseInt(typed.group(2)),
                        addition(typed.group(3)),
                        typed.group(6),
                        "typed " + typed.group(1) + typed.group(4)))
                : Optional.empty();
    }

    /** The number that a paragraph is cited by, without what stands behind it: 45 of {@code 45bis}. */
    static int value(String shown) {
        int end = 0;
        while (end < shown.length() && shown.charAt(end) >= '0' && shown.charAt(end) <= '9') {
            end++;
        }
        return Integer.parseInt(shown.substring(0, end));
    }

    private static String addition(@Nullable String group) {
        return group == null ? "" : group;
    }

    /** The number as the draft is cited: {@code 45}, {@code 45bis}. */
    String shown() {
        return value + addition;
    }

    /** Whether it comes right after another: 46 after 45, 45bis after 45. */
    boolean follows(ParagraphNumber other) {
        return addition.isEmpty() ? value == other.value + 1 : value == other.value;
    }
}
