package org.consultationdigest.extract.letter;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number or bullet that a line begins with.
 *
 * @param style what kind of list it belongs to; lines of one list share it
 * @param label the number without its brackets and stops; empty for bullets
 * @param typed how many characters of the line it takes; 0 when the file keeps it apart from the words
 */
record Marker(Style style, String label, int typed) {

    /** The kinds of list. */
    enum Style {
        ROMAN,
        UPPER_LETTER,
        DECIMAL,
        DECIMAL_BRACKET,
        DECIMAL_BRACKETS,
        LOWER_LETTER,
        LOWER_ROMAN,
        ORDINAL_WORD,
        DASH,
        PLUS,
        BULLET;

        /** Whether lists of this kind say nothing but that an item begins. */
        boolean isBullet() {
            return this == DASH || this == PLUS || this == BULLET;
        }
    }

    private record Shape(Style style, Pattern pattern) {}

    private static final List<Shape> SHAPES = List.of(
            new Shape(
                    Style.DECIMAL,
                    Pattern.compile("^(\\d{1,3}(?:\\.\\d{1,3}){1,4})(?:[.:/]?\\s+|[.:/])(?=[\\p{Lu}\"“(\\[])")),
            new Shape(Style.DECIMAL, Pattern.compile("^(\\d{1,3})\\s?(?:[.:/](?!\\d)\\s*|\\s[-–]\\s)(?=\\S)")),
            new Shape(Style.DECIMAL, Pattern.compile("^(\\d{1,2})\\s+(?=\\p{Lu}[\\p{L} ,&'’-]{2,60}$)")),
            new Shape(Style.DECIMAL_BRACKET, Pattern.compile("^(\\d{1,3}(?:\\.\\d{1,3})*)\\)\\s*")),
            new Shape(Style.DECIMAL_BRACKETS, Pattern.compile("^\\((\\d{1,3})\\)\\s*")),
            new Shape(Style.ROMAN, Pattern.compile("^([IVXLC]{1,7})\\s?(?:[.)/:]\\s*|\\s[-–]\\s)(?=\\S)")),
            new Shape(Style.UPPER_LETTER, Pattern.compile("^(?!Q:)([A-ZĐ])\\s?(?:[.)/:]\\s+|\\s[-–]\\s)(?=\\S)")),
            new Shape(
                    Style.LOWER_LETTER,
                    Pattern.compile("^\\(?([a-zđ])(?:[.)]\\s*(?=\\p{L}|[\"“(\\[])|\\)\\s+(?=\\d))")),
            new Shape(Style.LOWER_ROMAN, Pattern.compile("^\\(?([ivx]{1,6})[.)]\\s*(?=\\S)")),
            new Shape(Style.DASH, Pattern.compile("^[-–—−]+(?:\\s*(?=[\\p{L}\"“'‘(\\[])|\\s+(?=\\d))()")),
            new Shape(Style.PLUS, Pattern.compile("^\\+\\s*(?=[\\p{L}\"“(\\[])()")),
            new Shape(Style.BULLET, Pattern.compile("^(?:[•·●○◦▪■□➢►✓\\uF0B7\\uF0A7*]+\\s*|o\\s+)(?=\\S)()")));

    /** The first word of a line counts; numbers and bullets have no two letters at their beginning, but Roman ones. */
    private static final Cue ORDINAL_WORD =
            Cue.line("^(?:(?:thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)|(?:một|hai|ba|bốn|năm|sáu|bảy) là"
                    + "|first|second|third|fourth|firstly|secondly|thirdly|fourthly)\\s?[,:])");

    private static final String ROMAN_LETTERS = "ivxlcIVXLC";

    /** The marker typed at the beginning of a line. */
    static Optional<Marker> typedIn(String line) {
        if (beginsWithAWord(line)) {
            return ordinalWord(line);
        }
        for (Shape shape : SHAPES) {
            Matcher matcher = shape.pattern().matcher(line);
            if (matcher.find() && isTrue(shape.style(), matcher)) {
                return Optional.of(new Marker(shape.style(), matcher.group(1), matcher.end()));
            }
        }
        return ordinalWord(line);
    }

    private static boolean beginsWithAWord(String line) {
        return line.length() > 1
                && Character.isLetter(line.charAt(0))
                && Character.isLetter(line.charAt(1))
                && ROMAN_LETTERS.indexOf(line.charAt(0)) < 0;
    }

    /** A word that counts is part of the words behind it. */
    private static Optional<Marker> ordinalWord(String line) {
        if (!ORDINAL_WORD.isIn(line)) {
            return Optional.empty();
        }
        Matcher matcher = ORDINAL_WORD.matcher(line);
        return matcher.lookingAt() ? Optional.of(new Marker(Style.ORDINAL_WORD, matcher.group(), 0)) : Optional.empty();
    }

    /** The marker that an automatic label stands for: what is no number is a bullet. */
    static Marker automatic(String label) {
        return typedIn(label.strip() + " X")
                .map(marker -> new Marker(marker.style(), marker.label(), 0))
                .orElse(new Marker(Style.BULLET, "", 0));
    }

    /** How many numbers the label is made of: 2 for {@code 2.1}. */
    int parts() {
        return (int) label.chars().filter(c -> c == '.').count() + 1;
    }

    private static boolean isTrue(Style style, Matcher matcher) {
        return style != Style.ROMAN || isRoman(matcher.group(1));
    }

    private static boolean isRoman(String label) {
        return label.matches("(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})|C");
    }
}
