package org.consultationdigest.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consultationdigest.link.reference.Numerals;

/**
 * Keys by which labels are compared: figures and Roman numerals by their value ({@code 2} is {@code II}), letters as
 * themselves, đ apart from d. One letter may be either; the draft's own labels are decided by their neighbours.
 */
final class LabelKeys {
    private static final Pattern LABEL = Pattern.compile("[\\p{L}\\p{Nd}]+");

    private static final Pattern ANNEX =
            Pattern.compile("^\\s*(?:annex|appendix|anexo|phụ lục)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private LabelKeys() {}

    /** Every reading of a label as somebody wrote it. */
    static List<String> readings(String label) {
        String lower = label.toLowerCase(Locale.ROOT);
        if (lower.chars().allMatch(Character::isDigit)) {
            return List.of(figure(lower));
        }
        List<String> keys = new ArrayList<>();
        OptionalInt roman = Numerals.roman(lower);
        boolean oneLetter = lower.length() == 1;
        if (roman.isPresent()) {
            keys.add("#" + roman.getAsInt());
        }
        if (roman.isEmpty() || oneLetter) {
            keys.add("@" + lower);
        }
        return keys;
    }

    private static String figure(String digits) {
        return "#" + digits.replaceFirst("^0+(?=.)", "");
    }

    /** The one reading of a label of the draft between the labels before and after it at the same height. */
    static String settled(String label, String before, String after) {
        List<String> readings = readings(label);
        if (readings.size() == 1) {
            return readings.get(0);
        }
        char letter = Character.toLowerCase(label.charAt(0));
        boolean alphabetical = isLetter(before, letter - 1) || isLetter(after, letter + 1);
        boolean alone = before.isEmpty() && after.isEmpty();
        boolean opens = letter == 'i' && before.isEmpty();
        boolean amongRomans = isRomanNeighbour(before) || isRomanNeighbour(after);
        boolean roman = !alphabetical && (alone ? "ivx".indexOf(letter) >= 0 : opens || amongRomans);
        return readings.get(roman ? 0 : 1);
    }

    private static boolean isLetter(String label, int letter) {
        return label.length() == 1 && Character.toLowerCase(label.charAt(0)) == letter;
    }

    private static boolean isRomanNeighbour(String label) {
        return label.length() > 1 && Numerals.roman(label).isPresent();
    }

    /** The parts of a label as the draft writes it: {@code Chapter 2.1} is 2 and 1; an annex is no numbered section. */
    static List<String> parts(String label) {
        List<String> parts = new ArrayList<>();
        Matcher words = LABEL.matcher(label);
        while (words.find()) {
            parts.add(words.group());
        }
        if (parts.size() > 1 && ANNEX.matcher(label).find()) {
            return List.of();
        }
        boolean headed = parts.size() > 1
                && parts.get(0).length() > 2
                && Numerals.roman(parts.get(0)).isEmpty()
                && !Character.isDigit(parts.get(0).charAt(0));
        return headed ? List.copyOf(parts.subList(1, parts.size())) : List.copyOf(parts);
    }
}
