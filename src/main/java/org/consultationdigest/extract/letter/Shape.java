package org.consultationdigest.extract.letter;

import java.util.ArrayList;
import java.util.List;

/** What can be told of a text without knowing its words. */
final class Shape {
    private static final String STOPS = ".!?…";
    private static final String BEFORE_A_STOP = ")\"”%";
    private static final String QUOTES = "\"”";
    private static final String OPENING_QUOTES = "\"“";
    private static final String BEHIND_A_SENTENCE = "\"”’)]/";
    private static final String LINE_ENDS = "\n\u000B\f\r\u0085\u2028\u2029";

    private Shape() {}

    static boolean isCapitals(String text) {
        boolean capitals = false;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int c = text.codePointAt(at);
            if (Character.isLowerCase(c)) {
                return false;
            }
            capitals |= Character.isUpperCase(c);
        }
        return capitals;
    }

    static int wordCount(String text) {
        int words = 0;
        boolean inWord = false;
        for (int at = 0; at < text.length(); at++) {
            boolean space = isSpace(text.charAt(at));
            words += !space && !inWord ? 1 : 0;
            inWord = !space;
        }
        return words;
    }

    /** Its sentences; an abbreviation may be taken for an end, which only makes more of them. */
    static List<String> sentences(String text) {
        String all = text.strip();
        List<String> sentences = new ArrayList<>();
        int start = 0;
        int at = 0;
        while (at < all.length()) {
            int next = behindEnd(all, at);
            if (next > at) {
                add(all.substring(start, at), sentences);
                start = next;
            }
            at = Math.max(next, at + 1);
        }
        add(all.substring(start), sentences);
        return List.copyOf(sentences);
    }

    private static void add(String sentence, List<String> sentences) {
        if (!sentence.isEmpty() || sentences.isEmpty()) {
            sentences.add(sentence);
        }
    }

    /** Where the next sentence begins when one ends here, before a quote, a gap or the end of a line; else where it was. */
    private static int behindEnd(String text, int at) {
        char c = text.charAt(at);
        if (isSpace(c) || QUOTES.indexOf(c) >= 0) {
            int gap = at > 1 && isStop(text, at - 1) ? behindGap(text, isSpace(c) ? at : at + 1) : at;
            if (gap > at) {
                return gap;
            }
        }
        if (LINE_ENDS.indexOf(c) < 0) {
            return at;
        }
        return c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n' ? at + 2 : at + 1;
    }

    private static boolean isStop(String text, int at) {
        char before = text.charAt(at - 1);
        return STOPS.indexOf(text.charAt(at)) >= 0
                && (isLetterOrFigure(text.codePointBefore(at)) || BEFORE_A_STOP.indexOf(before) >= 0);
    }

    private static boolean isLetterOrFigure(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }

    /** Where a capital or a quote stands behind a gap; -1 when there is no gap or something else. */
    private static int behindGap(String text, int from) {
        int at = from;
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        boolean begins = at > from
                && at < text.length()
                && (Character.getType(text.codePointAt(at)) == Character.UPPERCASE_LETTER
                        || OPENING_QUOTES.indexOf(text.charAt(at)) >= 0);
        return begins ? at : -1;
    }

    static boolean hasLettersOrDigits(String text) {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            if (Character.isLetterOrDigit(text.codePointAt(at))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it ends like a sentence. */
    static boolean endsSentence(String text) {
        int last = text.length() - 1;
        while (last >= 0 && Character.isWhitespace(text.charAt(last))) {
            last--;
        }
        while (last >= 0 && BEHIND_A_SENTENCE.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0 && ".!?;".indexOf(text.charAt(last)) >= 0;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }
}
