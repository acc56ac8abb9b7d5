package org.consultationdigest.dedupe.guard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives dates one key however they are written: "12 March 2021", "March 12, 2021", "ngày 12 tháng 3 năm 2021". */
final class DateReader {
    private static final Map<String, Integer> MONTHS = new HashMap<>();
    /** Months that are other words too; without a capital they need a day and a year. */
    private static final Set<String> AMBIGUOUS = Set.of("may", "march", "mar", "mai", "mars");

    private static final Pattern UP_TO_A_YEAR = Pattern.compile("#\\d{1,4}");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");

    static {
        months("january february march april may june july august september october november december");
        months("janvier février mars avril mai juin juillet août septembre octobre novembre décembre");
        months("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre");
        months("jan feb mar apr may jun jul aug sep oct nov dec");
        MONTHS.put("sept", 9);
    }

    private final List<Token> tokens;

    private DateReader(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The same tokens, those of one date put together; run after {@link NumberReader}. */
    static List<Token> read(List<Token> tokens) {
        return new DateReader(tokens).read();
    }

    private List<Token> read() {
        List<Token> read = new ArrayList<>();
        for (int i = 0; i < tokens.size(); ) {
            int length = dateAt(i, read);
            if (length == 0) {
                read.add(tokens.get(i));
                length = 1;
            }
            i += length;
        }
        return read;
    }

    /** Adds the date that begins here, and tells of how many tokens it is made; 0 when none begins. */
    private int dateAt(int i, List<Token> read) {
        Token token = tokens.get(i);
        Optional<String> digits = inDigits(token.word());
        if (digits.isPresent()) {
            read.add(token.keyed(digits.get()));
            return 1;
        }
        for (int[] order : ORDERS) {
            if (matches(i, order)) {
                read.add(Token.joined(tokens.subList(i, i + order.length), key(i, order)));
                return order.length;
            }
        }
        return 0;
    }

    private static final int DAY = 0;
    private static final int MONTH = 1;
    private static final int YEAR = 2;
    private static final int MONTH_NUMBER = 3;
    private static final int NGAY = 4;
    private static final int THANG = 5;
    private static final int NAM = 6;
    private static final int OF = 7;

    private static final int[][] ORDERS = {
        {NGAY, DAY, THANG, MONTH_NUMBER, NAM, YEAR},
        {DAY, THANG, MONTH_NUMBER, NAM, YEAR},
        {DAY, OF, MONTH, OF, YEAR},
        {DAY, OF, MONTH, YEAR},
        {DAY, MONTH, YEAR},
        {MONTH, DAY, YEAR},
        {DAY, OF, MONTH},
        {DAY, MONTH},
        {MONTH, DAY},
        {MONTH, YEAR}
    };

    private boolean matches(int i, int[] order) {
        if (i + order.length > tokens.size()) {
            return false;
        }
        for (int k = 0; k < order.length; k++) {
            Token token = tokens.get(i + k);
            boolean doubtful =
                    order.length == 2 && order[1] != YEAR && !token.capital() && AMBIGUOUS.contains(token.word());
            if (doubtful || !is(order[k], token)) {
                return false;
            }
        }
        return true;
    }

    private static boolean is(int part, Token token) {
        return switch (part) {
            case DAY -> number(token, 1, 31);
            case MONTH_NUMBER -> number(token, 1, 12);
            case YEAR -> number(token, 1000, 2999);
            case MONTH -> MONTHS.containsKey(token.word());
            case NGAY -> token.word().equals("ngày");
            case THANG -> token.word().equals("tháng");
            case NAM -> token.word().equals("năm");
            default -> token.word().equals("of") || token.word().equals("de");
        };
    }

    private static boolean number(Token token, int least, int most) {
        if (!token.isNumber()) {
            return false;
        }
        String key =
                token.key().endsWith(".") ? token.key().substring(0, token.key().length() - 1) : token.key();
        if (!UP_TO_A_YEAR.matcher(key).matches()) {
            return false;
        }
        int value = Integer.parseInt(key.substring(1));
        return value >= least && value <= most;
    }

    private String key(int i, int[] order) {
        String[] parts = {"?", "?", "?"};
        for (int k = 0; k < order.length; k++) {
            Token token = tokens.get(i + k);
            String digits = token.key().replaceAll("[#.]", "");
            switch (order[k]) {
                case DAY -> parts[2] = digits;
                case MONTH_NUMBER -> parts[1] = digits;
                case MONTH -> parts[1] = Integer.toString(MONTHS.getOrDefault(token.word(), 0));
                case YEAR -> parts[0] = digits;
                default -> {}
            }
        }
        return "@" + String.join("-", parts);
    }

    /** Day and month in digits only where one cannot be the other. */
    private static Optional<String> inDigits(String word) {
        if (!Character.isDigit(word.charAt(0))) {
            return Optional.empty();
        }
        Matcher first = YEAR_FIRST.matcher(word);
        if (first.matches()) {
            return Optional.of(key(first.group(1), first.group(2), first.group(3)));
        }
        Matcher last = YEAR_LAST.matcher(word);
        if (!last.matches()) {
            return Optional.empty();
        }
        boolean american = Integer.parseInt(last.group(2)) > 12;
        return Optional.of(
                american
                        ? key(last.group(3), last.group(1), last.group(2))
                        : key(last.group(3), last.group(2), last.group(1)));
    }

    private static String key(String year, String month, String day) {
        return "@" + year + "-" + Integer.parseInt(month) + "-" + Integer.parseInt(day);
    }

    private static void months(String words) {
        int month = 1;
        for (String word : words.split(" ", -1)) {
            MONTHS.putIfAbsent(word, month++);
        }
    }
}
