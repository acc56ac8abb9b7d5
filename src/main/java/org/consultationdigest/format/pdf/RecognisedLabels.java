package org.consultationdigest.format.pdf;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.consultationdigest.format.ocr.RecognisedWord;

/**
 * Numbers of items whose point was recognised as a comma: a line that begins with {@code 4,} beside lines that begin with
 * {@code 3.} or {@code 5.} is the fourth item. Only the mark is put right, never the number.
 */
final class RecognisedLabels {
    private static final Pattern WITH_POINT = Pattern.compile("([0-9]{1,3})\\.");
    private static final Pattern WITH_COMMA = Pattern.compile("([0-9]{1,3}),");

    private RecognisedLabels() {}

    /** The same words with the points of such numbers. */
    static List<RecognisedWord> mended(List<RecognisedWord> words) {
        Map<Integer, RecognisedWord> firsts = words.stream()
                .collect(Collectors.toMap(RecognisedWord::line, Function.identity(), (first, later) -> first));
        Set<Integer> numbers = firsts.values().stream()
                .map(word -> WITH_POINT.matcher(word.text()))
                .filter(Matcher::matches)
                .map(label -> Integer.valueOf(label.group(1)))
                .collect(Collectors.toSet());
        return words.stream()
                .map(word -> word.equals(firsts.get(word.line())) ? mended(word, numbers) : word)
                .toList();
    }

    private static RecognisedWord mended(RecognisedWord word, Set<Integer> numbers) {
        Matcher label = WITH_COMMA.matcher(word.text());
        if (!label.matches()) {
            return word;
        }
        int number = Integer.parseInt(label.group(1));
        boolean isNext = numbers.contains(number - 1) || numbers.contains(number + 1);
        return isNext && !numbers.contains(number) ? word.saying(number + ".") : word;
    }
}
