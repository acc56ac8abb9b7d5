package org.consultationdigest.extract.table;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a cell looks like, its words not understood. */
@FunctionalInterface
interface CellLook {
    int LONGEST_CODE = 24;
    int LONGEST_NAME = 40;
    int SENTENCE = 6;
    Pattern FIGURE = Pattern.compile("[\\d.,;:/()\\s–-]+");
    Pattern CODE = Pattern.compile("(?=.*\\p{L})(?=.*\\d)[\\p{L}\\d._/-]+");
    Pattern RECOMMENDATION = Pattern.compile("\\d{1,3}\\.\\d{1,3}\\b");
    Pattern TICK = Pattern.compile("[xXvV✓✔☑☒√•●]");
    Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'’.-]*(?:\\s[\\p{L}&'’.-]+){0,3}(?:\\s\\p{Lu})?");
    Pattern MAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.\\p{L}+");
    Pattern KIND = Pattern.compile("(?:ge|te|ed|gen|tec|tech|edit|general|technical|editorial|substantive|substantiv|g|t|e|s|a|c|m)");
    Pattern PLACE = Pattern.compile(
            "\\d{1,3}(?:\\.\\d{1,3}){1,5}(?:\\(\\w+\\))*|\\d{1,3}(?:\\(\\w{1,3}\\))+|[IVX]{1,5}(?:\\.[A-Z\\d]+)+");

    /** Whether a cell looks so. */
    boolean is(String cell);

    /** Several words, as in a sentence. */
    static boolean isSentence(String cell) {
        return cell.split("\\s+", SENTENCE).length >= SENTENCE;
    }

    /** A word or a few with a capital, nothing else. */
    static boolean isName(String cell) {
        return cell.length() <= LONGEST_NAME && NAME.matcher(cell).matches();
    }

    /** Digits and what parts them. */
    static boolean isFigure(String cell) {
        return cell.length() <= LONGEST_CODE && FIGURE.matcher(cell).matches();
    }

    /** Begins with the number of a recommendation of the review: {@code 38.12}. */
    static boolean isRecommendation(String cell) {
        return RECOMMENDATION.matcher(cell).lookingAt();
    }

    /** A word or two. */
    static boolean isKeyword(String cell) {
        return cell.length() <= LONGEST_CODE && cell.split("\\s+", 3).length < 3;
    }

    /** One sign that says yes. */
    static boolean isTick(String cell) {
        return TICK.matcher(cell).matches();
    }

    /** Letters and digits in one word: {@code C-01}. */
    static boolean isCode(String cell) {
        return cell.length() <= LONGEST_CODE && CODE.matcher(cell).matches();
    }

    static boolean isMail(String cell) {
        return cell.length() <= 2 * LONGEST_NAME && MAIL.matcher(cell).matches();
    }

    /** The letters by which comments are sorted: ge, te, ed. */
    static boolean isKind(String cell) {
        return cell.length() <= LONGEST_CODE
                && KIND.matcher(cell.toLowerCase(Locale.ROOT)).matches();
    }

    /** The number of a section: 4.2, 12(3). */
    static boolean isPlace(String cell) {
        return cell.length() <= LONGEST_CODE && PLACE.matcher(cell).matches();
    }
}
