package org.consultationdigest.format.ocr;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Words that name a place or an amount, where one wrong letter is a false statement: digits and Roman numerals. */
final class NumberWord {
    private static final Pattern NUMBER = Pattern.compile("\\b[IVXLC]+\\b|[0-9]+");

    private NumberWord() {}

    /** Whether a number stands in this text. */
    static boolean isIn(String text) {
        return NUMBER.matcher(text).find();
    }

    /** Whether two readings have the same numbers in the same order. */
    static boolean sameNumbers(String one, String other) {
        return numbers(one).equals(numbers(other));
    }

    private static List<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(MatchResult::group).toList();
    }
}
