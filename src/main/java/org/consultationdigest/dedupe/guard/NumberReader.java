package org.consultationdigest.dedupe.guard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consultationdigest.text.Language;

/**
 * Gives numbers their value for a key, so that "1,000", "one thousand" and "1 thousand" are the same.
 *
 * <p>Where a point or a comma may part thousands or decimals, the language of the text decides.
 */
final class NumberReader {
    private static final Pattern DIGITS = Pattern.compile("\\p{Nd}+(?:[., \u00A0\u202F]\\p{Nd}+)*");
    private static final Pattern ORDINAL = Pattern.compile("(\\p{Nd}+)(?:st|nd|rd|th|er|re|ère|e|ème|º|ª)");
    private static final Pattern THOUSANDS = Pattern.compile("[1-9]\\p{Nd}{0,2}(?:[., \u00A0\u202F]\\p{Nd}{3})+");

    private static final BigDecimal FOUR = BigDecimal.valueOf(4);
    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);

    private final List<Token> tokens;
    private final boolean commaParts;
    private final List<Token> read = new ArrayList<>();

    private NumberReader(List<Token> tokens, Language language) {
        this.tokens = tokens;
        this.commaParts = language == Language.ENGLISH || language == Language.UNKNOWN || language == Language.MIXED;
    }

    /** The same tokens, those of one number put together and keyed by its value. */
    static List<Token> read(List<Token> tokens, Language language) {
        return new NumberReader(tokens, language).read();
    }

    private List<Token> read() {
        for (int i = 0; i < tokens.size(); ) {
            Optional<String> first = value(tokens.get(i));
            i = first.isPresent() ? number(i, first.get()) : plain(i);
        }
        return read;
    }

    private int plain(int i) {
        Token token = tokens.get(i);
        boolean share = i > 0 && tokens.get(i - 1).word().equals("phần");
        boolean times = !share
                && NumberWords.multiplier(token.word()).filter(by -> by >= 100).isPresent();
        if (times && !token.word().startsWith("cent")) {
            return number(i, "1");
        }
        read.add(token);
        return i + 1;
    }

    /** Reads the number that begins here; gives the place behind it. */
    private int number(int from, String first) {
        boolean bare = NumberWords.multiplier(tokens.get(from).word()).isPresent();
        if (first.endsWith(".") || isLabel(first)) {
            read.add(tokens.get(from).keyed("#" + first));
            return from + 1;
        }
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal current = new BigDecimal(first);
        int i = bare ? from : from + 1;
        BigDecimal last = current;
        for (; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (isTimesTwenty(token, last)) {
                current = current.subtract(last).add(last.multiply(TWENTY));
                last = BigDecimal.ZERO;
                continue;
            }
            Optional<Long> times = NumberWords.multiplier(token.word());
            Optional<BigDecimal> more = times.isPresent() ? Optional.empty() : more(i, current);
            if (times.isPresent()) {
                BigDecimal by = BigDecimal.valueOf(times.get());
                boolean whole = times.get() >= 1000;
                // "hai mươi" behind a hundred is twenty: ten times the last word, not the whole.
                boolean tens = times.get() == 10 && last.signum() > 0;
                BigDecimal rest = tens ? current.subtract(last) : BigDecimal.ZERO;
                BigDecimal scaled = current.signum() == 0
                        ? by
                        : rest.add(current.subtract(rest).multiply(by));
                last = BigDecimal.ZERO;
                total = whole ? total.add(scaled) : total;
                current = whole ? BigDecimal.ZERO : scaled;
            } else if (more.isPresent()) {
                last = more.get();
                current = current.add(last);
            } else if (!NumberWords.joins(token.word()) || !goesOn(i)) {
                break;
            }
        }
        String value = total.add(current).stripTrailingZeros().toPlainString();
        read.add(Token.joined(tokens.subList(from, i), "#" + value));
        return i;
    }

    /** "Quatre-vingts". */
    private static boolean isTimesTwenty(Token token, BigDecimal last) {
        return last.compareTo(FOUR) == 0
                && (token.word().equals("vingt") || token.word().equals("vingts"));
    }

    /** What the next word adds: a smaller number in words behind a round one. */
    private Optional<BigDecimal> more(int i, BigDecimal current) {
        if (tokens.get(i).hasDigit() || tokens.get(i - 1).hasDigit()) {
            return Optional.empty();
        }
        return NumberWords.amongNumbers(tokens.get(i).word())
                .filter(value -> !value.endsWith("."))
                .map(BigDecimal::new)
                .filter(value -> current.signum() == 0
                        || (current.remainder(BigDecimal.TEN).signum() == 0 && value.compareTo(current) < 0));
    }

    private boolean goesOn(int i) {
        return !tokens.get(i - 1).hasDigit()
                && i + 1 < tokens.size()
                && NumberWords.multiplier(tokens.get(i - 1).word()).isPresent()
                && NumberWords.amongNumbers(tokens.get(i + 1).word()).isPresent();
    }

    private Optional<String> value(Token token) {
        String word = token.word();
        if (!Character.isDigit(word.charAt(0))) {
            return NumberWords.value(word);
        }
        Matcher ordinal = ORDINAL.matcher(word);
        if (ordinal.matches()) {
            return Optional.of(ordinal.group(1) + ".");
        }
        return DIGITS.matcher(word).matches() ? Optional.of(digits(word)) : Optional.empty();
    }

    /** The value of digits; what has several parts that are no thousands (2.3.1) is a label and stays as it is. */
    private String digits(String word) {
        String plain = word.replace('\u00A0', ' ').replace('\u202F', ' ');
        char last = plain.contains(" ") ? ' ' : lastSign(plain);
        boolean one = plain.indexOf(last) == plain.lastIndexOf(last);
        boolean both = plain.contains(",") && plain.contains(".");
        boolean parts = THOUSANDS.matcher(plain).matches() && (last == ' ' || !one || (last == ',') == commaParts);
        if (last == 0) {
            return stripped(plain);
        }
        if (parts && !both) {
            return plain.replaceAll("[., ]", "");
        }
        if (!one && !both) {
            return plain;
        }
        String grouped = plain.substring(0, plain.lastIndexOf(last)).replaceAll("[., ]", "");
        return stripped(grouped) + "." + plain.substring(plain.lastIndexOf(last) + 1);
    }

    private static char lastSign(String digits) {
        int at = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
        return at < 0 ? 0 : digits.charAt(at);
    }

    private static String stripped(String digits) {
        int zeros = 0;
        while (zeros < digits.length() - 1 && digits.charAt(zeros) == '0') {
            zeros++;
        }
        return digits.substring(zeros);
    }

    private static boolean isLabel(String value) {
        return value.indexOf('.') != value.lastIndexOf('.') || value.indexOf(',') >= 0 || value.indexOf(' ') >= 0;
    }
}
