package org.consultationdigest.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The recommendations that a heading, or the line below it, says its section treats: {@code (Recommendations 1, 5, 7-9)}.
 * Sequence numbers may stand without the number that they share ({@code 38.12} or {@code 12}).
 */
final class RecommendationNumbers {
    private static final int LARGEST_RANGE = 400;
    private static final String NUMBER = "\\d{1,3}(?:\\.\\d{1,3})?";
    private static final String RANGE = NUMBER + "(?:\\s*(?:[-–—]|to|đến|à|a)\\s*" + NUMBER + ")?";
    private static final String WORD =
            "(?:recommendations?|recs?\\.?|(?:các\\s+)?khuyến nghị|recommandations?|recomendaci[oó]n(?:es)?)";
    private static final Pattern LIST = Pattern.compile(
            "(?:^|[(\\[])\\s*" + WORD + "\\s*(?:nos?\\.?|n[o°º]s?\\.?|số)?\\s*:?\\s*(" + RANGE
                    + "(?:\\s*(?:[,;]|and|và|et|y|&)\\s*" + RANGE + "){0,300})\\s*\\.?\\s*(?:[)\\]]|$)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ONE =
            Pattern.compile("(" + NUMBER + ")(?:\\s*(?:[-–—]|to|đến|à|a)\\s*(" + NUMBER + "))?");

    private RecommendationNumbers() {}

    /** The numbers listed, ranges written out; empty when the words list none. */
    static List<String> of(String words) {
        if (!mayList(words)) {
            return List.of();
        }
        List<String> numbers = new ArrayList<>();
        Matcher list = LIST.matcher(words.strip());
        while (list.find()) {
            Matcher one = ONE.matcher(list.group(1));
            while (one.find()) {
                add(numbers, one.group(1), one.group(2) == null ? one.group(1) : one.group(2));
            }
        }
        return numbers;
    }

    /** Whether the beginning of one of the words is in it ({@code rec}, {@code khuy}), as it is in few lines. */
    private static boolean mayList(String words) {
        for (int i = 0; i + 2 < words.length(); i++) {
            char c = words.charAt(i);
            boolean begins = c == 'r' || c == 'R' || c == 'k' || c == 'K';
            if (begins && (words.regionMatches(true, i, "rec", 0, 3) || words.regionMatches(true, i, "khuy", 0, 4))) {
                return true;
            }
        }
        return false;
    }

    private static void add(List<String> numbers, String first, String last) {
        String prefix = first.substring(0, first.lastIndexOf('.') + 1);
        String lastPrefix = last.substring(0, last.lastIndexOf('.') + 1);
        int from = Integer.parseInt(first.substring(prefix.length()));
        int to = Integer.parseInt(last.substring(lastPrefix.length()));
        boolean range = (lastPrefix.isEmpty() || lastPrefix.equals(prefix)) && from <= to && to - from <= LARGEST_RANGE;
        if (!range) {
            numbers.add(first);
            numbers.add(last);
            return;
        }
        for (int number = from; number <= to; number++) {
            numbers.add(prefix + number);
        }
    }
}
