package org.consultationdigest.extract.letter;

import java.util.List;
import java.util.regex.Pattern;

/** What can be told of a text without knowing its words. */
final class Shape {
    private static final Pattern SENTENCE_END =
            Pattern.compile("(?<=[\\p{L}\\p{N})\"”%][.!?…])[\"”]?\\s+(?=[\\p{Lu}\"“])|\\R");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Shape() {}

    static boolean isCapitals(String text) {
        return text.codePoints().anyMatch(Character::isUpperCase)
                && text.codePoints().noneMatch(Character::isLowerCase);
    }

    static int wordCount(String text) {
        return text.isBlank() ? 0 : SPACES.split(text.strip()).length;
    }

    /** Its sentences; an abbreviation may be taken for an end, which only makes more of them. */
    static List<String> sentences(String text) {
        return List.of(SENTENCE_END.split(text.strip()));
    }

    static boolean hasLettersOrDigits(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** Whether it ends like a sentence. */
    static boolean endsSentence(String text) {
        String bare = text.strip().replaceAll("[\"”’)\\]/]+$", "");
        return bare.endsWith(".") || bare.endsWith("!") || bare.endsWith("?") || bare.endsWith(";");
    }
}
