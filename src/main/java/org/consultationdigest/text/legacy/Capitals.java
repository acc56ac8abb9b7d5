package org.consultationdigest.text.legacy;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fonts of capitals show small letters as capitals. Their keyboard has no capitals with tones, so words typed in capitals
 * hold small letters where they bear a mark: those were meant as capitals.
 */
final class Capitals {
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern SMALL_ASCII = Pattern.compile("[a-z]");
    private static final Pattern CAPITALS = Pattern.compile("[A-Z].*[A-Z]");

    private Capitals() {}

    /** The text with its marked letters raised in every word that was typed in capitals. */
    static String raised(String text) {
        boolean among = !SMALL_ASCII.matcher(text).find()
                && WORD.matcher(text).results().anyMatch(word -> isTypedInCapitals(word.group()));
        return WORD.matcher(text)
                .replaceAll(word -> among || isTypedInCapitals(word.group())
                        ? Matcher.quoteReplacement(word.group().toUpperCase(Locale.ROOT))
                        : Matcher.quoteReplacement(word.group()));
    }

    /** One capital alone may only begin the word. */
    private static boolean isTypedInCapitals(String word) {
        return CAPITALS.matcher(word).find() && !SMALL_ASCII.matcher(word).find();
    }
}
