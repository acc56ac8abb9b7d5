package org.consultationdigest.extract.table;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a cell looks like, its words not understood. */
enum CellLook {
    /** Several words, as in a sentence. */
    SENTENCE,
    /** Ended as a sentence is. */
    ENDED,
    /** A word or two. */
    KEYWORD,
    /** A word or a few with a capital, nothing else. */
    NAME,
    /** The name of a body, by the word for what it is, or of a person, by a form of address or initials. */
    SENDER,
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
    /** The number of a section, 4.2 or 12(3), or a word for one with its number. */
    PLACE,
    /** Nothing but named places of a draft: {@code Mục IV.B, đoạn 42}. */
    NAMED_PLACE,
    /** A day. */
    DATE,
    /** For or against. */
    VOTE,
    /** Yes, no, in part. */
    YES_NO,
    /** What was decided: accepted, closed. */
    VERDICT,
    /** Begins as an answer does. */
    REPLY,
    /** Begins with the number of a recommendation of the review: {@code 38.12}. */
    RECOMMENDATION;

    private static final int SENTENCE_WORDS = 6;
    private static final int FEW_WORDS = 3;
    private static final int LONGEST_WORD = 24;
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_PHRASE = 60;
    private static final Pattern NAMES =
            Pattern.compile("\\p{Lu}[\\p{L}'’.-]*(?:\\s[\\p{L}&'’.-]+){0,3}(?:\\s\\p{Lu})?");
    private static final Pattern CODES = Pattern.compile("(?=.*\\p{L})[\\p{L}\\d._/-]+");
    private static final Pattern ADDRESSES = Pattern.compile("[^\\s@]+@[^\\s@]+\\.\\p{L}+");
    private static final Pattern KINDS =
            Pattern.compile("ge|te|ed|gen|tec|tech|edit|general|technical|editorial|substantive|g|t|e|s|a|c|m");
    private static final Pattern PLACES = Pattern.compile(
            "(?:§\\s?)?\\d{1,5}(?:\\.\\d{1,4}){1,5}(?:\\(\\w+\\))*|§\\s?\\d{1,6}(?:\\(\\w{1,3}\\))*|\\d{1,3}(?:\\(\\w{1,3}\\))+|[IVX]{1,5}(?:\\.[A-Z\\d]+)+");
    private static final int LONGEST_PLACE = 60;
    private static final Pattern NAMED_PLACES = Pattern.compile(
            "(?:(?:tại |tiểu )?(?:mục|phần|chương|điều|khoản|điểm|đoạn|trang|dòng|phụ lục|sections?|chapters?|parts?|articles?|clauses?|paragraphs?|paras?\\.?"
                    + "|pages?|lines?|annex|chapitres?|paragraphes?)\\s+(?:\\d+[\\d.–-]*|[IVXLC]+(?!\\p{L})(?:\\.\\w{1,3})*|[A-ZĐ](?!\\p{L})(?:\\.\\w{1,3})*)"
                    + "[,;:.\\s–-]*(?:(?:và|and|et|to|đến)\\s+)?){1,6}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern RECOMMENDATIONS = Pattern.compile("\\d{1,3}\\.\\d{1,3}\\b");
    private static final String SIGNS_IN_FIGURES = ".,;:/()-– \n\t";
    private static final String TICKS = "xXvV✓✔☑☒√•●";

    /** Whether a cell looks so; it has words, and no white space around them. */
    boolean fits(String cell) {
        return switch (this) {
            case SENTENCE -> words(cell) >= SENTENCE_WORDS;
            case ENDED -> Prose.endsASentence(cell);
            case KEYWORD -> cell.length() <= LONGEST_WORD && words(cell) < FEW_WORDS;
            case NAME ->
                cell.length() <= LONGEST_NAME
                        && Character.isUpperCase(cell.charAt(0))
                        && NAMES.matcher(cell).matches();
            case SENDER -> Senders.isSender(cell);
            case FIGURE -> cell.length() <= LONGEST_WORD && isFigure(cell);
            case CODE ->
                isOneWord(cell) && hasDigit(cell) && CODES.matcher(cell).matches();
            case TICK -> cell.length() == 1 && TICKS.contains(cell);
            case MAIL -> cell.indexOf('@') > 0 && ADDRESSES.matcher(cell).matches();
            case KIND -> isOneWord(cell) && !hasDigit(cell) && isKind(cell);
            case PLACE -> isPlace(cell);
            case NAMED_PLACE ->
                cell.length() <= LONGEST_PLACE
                        && !Character.isDigit(cell.charAt(0))
                        && NAMED_PLACES.matcher(cell).matches();
            case DATE -> cell.length() <= LONGEST_PHRASE && hasDigit(cell) && isDay(cell);
            case VOTE -> SetWords.isVote(cell);
            case YES_NO -> SetWords.isYesOrNo(cell);
            case VERDICT -> SetWords.isVerdict(cell);
            case REPLY -> SetWords.isReply(cell);
            case RECOMMENDATION ->
                Character.isDigit(cell.charAt(0))
                        && RECOMMENDATIONS.matcher(cell).lookingAt();
        };
    }

    private static boolean isOneWord(String cell) {
        return cell.length() <= LONGEST_WORD && words(cell) == 1;
    }

    private static boolean isKind(String cell) {
        return KINDS.matcher(cell.toLowerCase(Locale.ROOT)).matches();
    }

    private static boolean isDay(String cell) {
        return Dates.read(cell, "").isPresent();
    }

    private static boolean isPlace(String cell) {
        boolean numbered = cell.length() <= LONGEST_WORD && PLACES.matcher(cell).matches();
        return numbered
                || (cell.length() <= LONGEST_PHRASE
                        && PlaceWords.leading(cell)
                                .filter(place -> place.length() == cell.length())
                                .isPresent());
    }

    private static boolean hasDigit(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            if (Character.isDigit(cell.charAt(i))) {
                return true;
            }
        }
        return false;
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
