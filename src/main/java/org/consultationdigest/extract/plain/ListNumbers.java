package org.consultationdigest.extract.plain;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;

/**
 * The numbers of the items of one list as a browser shows them; dashes where it shows bullets. What numbers look like is
 * said by a type (HTML, {@code ol}) or a style (CSS, {@code list-style-type}).
 */
final class ListNumbers {
    private static final Pattern STYLE = Pattern.compile("(?i)list-style(?:-type)?\\s*:\\s*([a-z-]{1,30})");
    private static final int LETTERS = 26;
    /** Above it, Roman numbers are shown as Arabic ones. */
    private static final int LARGEST_ROMAN = 3999;

    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

    private final Look look;
    private int next;

    private enum Look {
        BULLET,
        DECIMAL,
        LETTER,
        CAPITAL,
        ROMAN,
        CAPITAL_ROMAN
    }

    private ListNumbers(Look look, int first) {
        this.look = look;
        this.next = first;
    }

    /** A list that begins: {@code ol} or {@code ul}. */
    static ListNumbers of(String name, Attributes attributes) {
        Look look = name.equals("ol") ? byStyle(attributes).orElseGet(() -> byType(attributes)) : Look.BULLET;
        return new ListNumbers(look, number(attributes, "start").orElse(1));
    }

    private static Look byType(Attributes attributes) {
        return switch (Optional.ofNullable(attributes.getValue("type")).orElse("")) {
            case "a" -> Look.LETTER;
            case "A" -> Look.CAPITAL;
            case "i" -> Look.ROMAN;
            case "I" -> Look.CAPITAL_ROMAN;
            default -> Look.DECIMAL;
        };
    }

    private static Optional<Look> byStyle(Attributes attributes) {
        Matcher style =
                STYLE.matcher(Optional.ofNullable(attributes.getValue("style")).orElse(""));
        return !style.find()
                ? Optional.empty()
                : switch (style.group(1).toLowerCase(Locale.ROOT)) {
                    case "lower-alpha", "lower-latin" -> Optional.of(Look.LETTER);
                    case "upper-alpha", "upper-latin" -> Optional.of(Look.CAPITAL);
                    case "lower-roman" -> Optional.of(Look.ROMAN);
                    case "upper-roman" -> Optional.of(Look.CAPITAL_ROMAN);
                    case "decimal" -> Optional.of(Look.DECIMAL);
                    case "disc", "circle", "square" -> Optional.of(Look.BULLET);
                    default -> Optional.empty();
                };
    }

    /** What stands before the next item. */
    String next(Attributes attributes) {
        int number = number(attributes, "value").orElse(next);
        next = number + 1;
        return look == Look.BULLET ? "-" : shown(number) + ".";
    }

    private String shown(int number) {
        String small =
                switch (look) {
                    case LETTER, CAPITAL -> letters(number);
                    case ROMAN, CAPITAL_ROMAN -> roman(number);
                    default -> String.valueOf(number);
                };
        return look == Look.CAPITAL || look == Look.CAPITAL_ROMAN ? small.toUpperCase(Locale.ROOT) : small;
    }

    /** a to z, aa to zz; zero has no letter. */
    private static String letters(int number) {
        if (number < 1) {
            return String.valueOf(number);
        }
        StringBuilder letters = new StringBuilder();
        for (int rest = number; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('a' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }

    private static String roman(int number) {
        if (number < 1 || number > LARGEST_ROMAN) {
            return String.valueOf(number);
        }
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN.length; i++) {
            for (; rest >= ROMAN_VALUES[i]; rest -= ROMAN_VALUES[i]) {
                roman.append(ROMAN[i]);
            }
        }
        return roman.toString();
    }

    private static Optional<Integer> number(Attributes attributes, String name) {
        return Optional.ofNullable(attributes.getValue(name))
                .filter(value -> value.matches("[0-9]{1,6}"))
                .map(Integer::valueOf);
    }
}
