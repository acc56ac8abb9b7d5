package org.consultationdigest.extract.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consultationdigest.text.Folding;

/** By what paragraphs of a copy are compared with those of the draft. */
final class ParagraphKey {
    private static final Pattern TYPED_LABEL = Pattern.compile(
            "^\\(?(?:[0-9]{1,4}(?:\\.[0-9]{1,3})*|[ivxlcdm]{1,6}|[a-zđ])[.)]\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern TYPED_MARKER = Pattern.compile(
            "^(?:\\(?(?:[0-9]{1,4}(?:\\.[0-9]{1,3})*|[IVXLCDM]{1,6}|\\p{L})[.)/:]|[-–—−+•*])\\s*",
            Pattern.UNICODE_CHARACTER_CLASS);

    private ParagraphKey() {}

    /** A text without the number or bullet that was typed before it. */
    static String withoutLabel(String text) {
        return TYPED_MARKER.matcher(text).replaceFirst("");
    }

    /** The words in lower case without a number before them: copies number by hand what the draft numbers by itself. */
    static String of(String text) {
        String key = Folding.lowered(text);
        Matcher label = TYPED_LABEL.matcher(key);
        return label.lookingAt() ? key.substring(label.end()) : key;
    }

    /** The words of a text, each with how often it stands in it. */
    static Map<String, Integer> words(String text) {
        Map<String, Integer> words = new HashMap<>();
        for (String word : list(text)) {
            words.merge(word, 1, Integer::sum);
        }
        return words;
    }

    /** The words of a text in their order. */
    static List<String> list(String text) {
        return wordsOf(of(text));
    }

    /** The words of a key in their order. */
    static List<String> wordsOf(String key) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= key.length(); i++) {
            boolean inWord = i < key.length() && isOfWord(key.codePointAt(i));
            if (inWord && start < 0) {
                start = i;
            } else if (!inWord && start >= 0) {
                words.add(key.substring(start, i));
                start = -1;
            }
            i += inWord && Character.isSupplementaryCodePoint(key.codePointAt(i)) ? 1 : 0;
        }
        return words;
    }

    /** Letters and numbers of every kind. */
    private static boolean isOfWord(int character) {
        int type = Character.getType(character);
        return Character.isLetterOrDigit(character)
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    /** How much two bags of words have in common, from 0 to 1: twice what they share over what they hold (Dice 1945). */
    static double likeness(Map<String, Integer> one, Map<String, Integer> other) {
        int shared = 0;
        for (Map.Entry<String, Integer> word : one.entrySet()) {
            shared += Math.min(word.getValue(), other.getOrDefault(word.getKey(), 0));
        }
        int all = size(one) + size(other);
        return all == 0 ? 0 : 2.0 * shared / all;
    }

    private static int size(Map<String, Integer> words) {
        return words.values().stream().mapToInt(Integer::intValue).sum();
    }
}
