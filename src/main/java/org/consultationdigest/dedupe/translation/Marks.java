package org.consultationdigest.dedupe.translation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consultationdigest.text.Folding;

/**
 * What of a text stays the same in another language.
 *
 * @param words by key, the words that bear it: {@code term 12}, {@code number 2030}, {@code name undp}
 */
record Marks(Map<String, String> words) {
    static final String TERM = "term ";
    static final String NUMBER = "number ";
    static final String NAME = "name ";

    /** Points and commas part thousands in one language and decimals in the other. */
    private static final Pattern NUMBERS = Pattern.compile("\\p{Nd}+(?:[.,/]\\p{Nd}+)*");

    /** A word with a capital that opens no sentence. */
    private static final Pattern NAMES =
            Pattern.compile("(?<=[\\p{L}\\p{N},(\"“] ?)(?<![\\p{L}\\p{M}\\p{N}])\\p{Lu}[\\p{L}\\p{M}\\p{N}]+");

    /** The marks of a text. */
    static Marks of(String text, Map<Integer, String> terms) {
        Map<String, String> marks = new LinkedHashMap<>();
        terms.forEach((term, words) -> marks.put(TERM + term, words));
        Matcher numbers = NUMBERS.matcher(text);
        while (numbers.find()) {
            marks.putIfAbsent(NUMBER + numbers.group().replaceAll("[.,]", ""), numbers.group());
        }
        Matcher names = NAMES.matcher(text);
        while (names.find()) {
            marks.putIfAbsent(NAME + Folding.folded(names.group()), names.group());
        }
        return new Marks(marks);
    }

    /** How many numbers there are. */
    long numbers() {
        return words.keySet().stream().filter(key -> key.startsWith(NUMBER)).count();
    }

    /** Whether most numbers of the one stand in the other too, or one has none. */
    boolean agreesInNumbers(Marks other) {
        long common = words.keySet().stream()
                .filter(key -> key.startsWith(NUMBER) && other.words.containsKey(key))
                .count();
        return 2 * common >= Math.min(numbers(), other.numbers());
    }
}
