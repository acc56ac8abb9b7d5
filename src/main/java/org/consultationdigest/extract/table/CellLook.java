package org.consultationdigest.extract.table;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a cell looks like, its words not understood. */
enum CellLook {
    /** Several words, as in a sentence. */
    SENTENCE,
    /** A word or two. */
    KEYWORD,
    /** A word or a few with a capital, nothing else. */
    NAME,
    /** Digits and what parts them. */
    FIGURE,
    /** Letters and digits in one word: {@code C-01}. */
    CODE,
    /** One sign that says yes. */
    TICK,
    /** An e-mail address. */
    MAIL,
    /** One of the words or letters by which comments are sorted: ge, te, ed. */
    KIND,
    /** The number of a section: 4.2, 12(3). */
    PLACE,
    /** Nothing but named places of a draft: {@code Mục IV.B, đoạn 42}. */
    NAMED_PLACE,
    /** Begins with the number of a recommendation of the review: {@code 38.12}. */
    RECOMMENDATION;

    private static final int SENTENCE_WORDS = 6;
    private static final int FEW_WORDS = 3;
    private static final int LONGEST_WORD = 24;
    private static final int LONGEST_NAME = 40;
    private static final Pattern NAMES =
            Pattern.compile("\\p{Lu}[\\p{L}'’.-]*(?:\\s[\\p{L}&'’.-]+){0,3}(?:\\s\\p{Lu})?");
    private static final Pattern CODES = Pattern.compile("(?=.*\\p{L})[\\p{L}\\d._/-]+");
    private static final Pattern ADDRESSES = Pattern.compile("[^\\s@]+@[^\\s@]+\\.\\p{L}+");
    private static final Pattern KINDS =
            Pattern.compile("ge|te|ed|gen|tec|tech|edit|general|technical|editorial|substantive|g|t|e|s|a|c|m");
    private static final Pattern PLACES = Pattern.compile(
            "\\d{1,3}(?:\\.\\d{1,3}){1,5}(?:\\(\\w+\\))*|\\d{1,3}(?:\\(\\w{1,3}\\))+|[IVX]{1,5}(?:\\.[A-Z\\d]+)+");
    private static final int LONGEST_PLACE = 60;
    private static final Pattern NAMED_PLACES = Pattern.compile(
            "(?:(?:tại |tiểu )?(?:mục|phần|chương|điều|khoản|điểm|đoạn|trang|dòng|phụ lục|sections?|chapters?|parts?|articles?|clauses?|paragraphs?|paras?\\.?"
                    + "|pages?|lines?|annex|chapitres?|paragraphes?)\\s+(?:\\d+[\\d.–-]*|[IVXLC]+(?!\\p{L})(?:\\.\\w{1,3})*|[A-ZĐ](?!\\p{L})(?:\\.\\w{1,3})*)"
                    + "[,;:.\\s–-]*(?:(?:và|and|et|to|đến)\\s+)?){1,6}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern RECOMMENDATIONS = Pattern.compile("\\d{1,3}\\.\\d{1,3}\\b");
    private static final String SIGNS_IN_FIGURES = ".,;:/()-– \n\t";
    private static final String TICKS = "xXvV✓✔☑☒√•●";

    /** All that a cell looks like; white space around it is gone. */
    static Set<CellLook> of(String cell) {
        Set<CellLook> looks = EnumSet.noneOf(CellLook.class);
        int words = words(cell);
        if (words >= SENTENCE_WORDS) {
            looks.add(SENTENCE);
        }
        boolean digit = Character.isDigit(cell.charAt(0));
        add(looks, RECOMMENDATION, digit && RECOMMENDATIONS.matcher(cell).lookingAt());
        add(
                looks,
                NAME,
                !digit && cell.length() <= LONGEST_NAME && NAMES.matcher(cell).matches());
        add(
                looks,
                NAMED_PLACE,
                !digit
                        && cell.length() <= LONGEST_PLACE
                        && NAMED_PLACES.matcher(cell).matches());
        add(looks, MAIL, cell.indexOf('@') > 0 && ADDRESSES.matcher(cell).matches());
        if (cell.length() <= LONGEST_WORD) {
            ofWord(cell, words, looks);
        }
        return looks;
    }

    private static void ofWord(String cell, int words, Set<CellLook> looks) {
        add(looks, KEYWORD, words < FEW_WORDS);
        add(looks, TICK, cell.length() == 1 && TICKS.contains(cell));
        add(looks, FIGURE, isFigure(cell));
        boolean digits = cell.chars().anyMatch(Character::isDigit);
        add(looks, CODE, words == 1 && digits && CODES.matcher(cell).matches());
        add(
                looks,
                KIND,
                words == 1
                        && !digits
                        && KINDS.matcher(cell.toLowerCase(Locale.ROOT)).matches());
        add(looks, PLACE, words == 1 && PLACES.matcher(cell).matches());
    }

    private static void add(Set<CellLook> looks, CellLook look, boolean looksSo) {
        if (looksSo) {
            looks.add(look);
        }
    }

    private static boolean isFigure(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if ((c < '0' || c > '9') && SIGNS_IN_FIGURES.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    /** How many words, counted no further than a sentence has at least. */
    private static int words(String cell) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < cell.length() && words < SENTENCE_WORDS; i++) {
            boolean space = Character.isWhitespace(cell.charAt(i));
            words += !space && !inside ? 1 : 0;
            inside = !space;
        }
        return words;
    }
}
