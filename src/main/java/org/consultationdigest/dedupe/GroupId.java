package org.consultationdigest.dedupe;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a row of the digest is known by, for ever.
 *
 * <p>Written {@code C-0001-7}: the number, and a check digit that tells a mistyped id from a true one. The digit is the
 * scheme of Luhn (ISO/IEC 7812-1): every second digit from the right doubled, the sum brought to a multiple of ten; it
 * notices every single wrong digit and nearly every pair of neighbours changed over.
 *
 * @param number counted from 1
 */
public record GroupId(int number) {
    private static final int FEWEST_DIGITS = 4;
    private static final Pattern WRITTEN = Pattern.compile("C-(\\d{4,9})-(\\d)");

    public GroupId {
        if (number < 1) {
            throw new IllegalArgumentException("groups are counted from 1: " + number);
        }
    }

    /** The id as it is written, at least four digits and the check digit. */
    public String written() {
        String digits = Integer.toString(number);
        digits = "0".repeat(Math.max(0, FEWEST_DIGITS - digits.length())) + digits;
        return "C-" + digits + "-" + checkDigit(digits);
    }

    /** The id that is written so; empty when it is none or its check digit is wrong. */
    public static Optional<GroupId> parse(String written) {
        Matcher matcher = WRITTEN.matcher(written.strip().toUpperCase(Locale.ROOT));
        if (!matcher.matches()
                || checkDigit(matcher.group(1)) != matcher.group(2).charAt(0) - '0') {
            return Optional.empty();
        }
        int number = Integer.parseInt(matcher.group(1));
        return number == 0 ? Optional.empty() : Optional.of(new GroupId(number));
    }

    private static int checkDigit(String digits) {
        int sum = 0;
        boolean doubled = true;
        for (int i = digits.length() - 1; i >= 0; i--) {
            int digit = digits.charAt(i) - '0';
            int value = doubled ? digit * 2 : digit;
            sum += value > 9 ? value - 9 : value;
            doubled = !doubled;
        }
        return (10 - sum % 10) % 10;
    }
}
