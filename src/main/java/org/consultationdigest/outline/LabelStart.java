package org.consultationdigest.outline;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether words can begin with a label, told by their first letters. Nearly all paragraphs of a file begin with none, and
 * telling so by the whole grammar would be most of the work of reading an outline.
 */
final class LabelStart {
    /** No count in one word is longer, in any of the languages. */
    private static final int LONGEST_COUNT = 14;

    private static final String ROMAN = "ivxlcdm";
    private static final List<String> ANNEX_STEMS = List.of("annex", "appendi", "anexo", "phụ", "apéndice");

    private static final Set<String> UNIT_WORDS =
            SectionUnit.words().map(LabelStart::firstWord).collect(Collectors.toUnmodifiableSet());

    private LabelStart() {}

    /** Whether the first word is that of a unit or an annex ({@code Chapter}, {@code Tiểu mục}, {@code Phụ lục}). */
    static boolean namesUnit(String text) {
        String first = firstWord(text).toLowerCase(Locale.ROOT);
        return UNIT_WORDS.contains(first) || ANNEX_STEMS.stream().anyMatch(first::startsWith);
    }

    /** Whether the first word is a count ({@code Première partie}). */
    static boolean counts(String text) {
        String first = firstWord(text);
        return first.length() <= LONGEST_COUNT && CountWords.value(first).isPresent();
    }

    /** Whether it begins with figures, a letter that stands alone, or what could be a Roman number. */
    static boolean mayBeNumber(String text) {
        int start = text.startsWith("(") ? 1 : 0;
        if (start >= text.length() || !Character.isLetterOrDigit(text.charAt(start))) {
            return false;
        }
        boolean word = start + 1 < text.length()
                && Character.isLetter(text.charAt(start))
                && Character.isLetter(text.charAt(start + 1));
        return !word || (isRoman(text.charAt(start)) && isRoman(text.charAt(start + 1)));
    }

    private static boolean isRoman(char c) {
        return ROMAN.indexOf(Character.toLowerCase(c)) >= 0;
    }

    /** The letters up to the first character that is none. */
    private static String firstWord(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }
}
