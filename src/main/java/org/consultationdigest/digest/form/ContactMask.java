package org.consultationdigest.digest.form;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts marks in the place of e-mail addresses and phone numbers. A number is one of a phone when it is introduced as one,
 * begins with the sign of an international number or with the 0 of a national one, or is grouped as phone numbers are;
 * years, figures, numbers of laws and of recommendations are not.
 */
final class ContactMask {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private static final String HOST = "[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,8}";

    private static final Pattern E_MAIL = Pattern.compile(
            "(?:mailto:)?[\\p{L}\\p{N}._%+'-]{1,64}+(?:\\s?[@＠]\\s?|\\s?[\\[({]\\s?(?:at|a còng|@)\\s?[\\])}]\\s?)"
                    + HOST,
            FLAGS);

    /** What every address has; most texts have none of it and need no look for addresses. */
    private static final Pattern AT = Pattern.compile("[@＠]|[\\[({]\\s?(?:at|a còng)", FLAGS);

    /** No phone number has fewer. */
    private static final int LEAST_DIGITS = 6;

    private static final String BEFORE = "(?<![\\p{L}\\p{N}/])(?<!\\d[.,])";
    private static final String AFTER = "(?![\\p{L}\\p{N}/])";
    /** Thousands set apart, behind a plus: {@code +1.500.000}. */
    private static final String NO_FIGURE = "(?!\\+\\d{1,3}(?:[.,]\\d{3}){1,2}(?!\\d|[ .,-]\\d))";

    private static final String NO_DATE = "(?!\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}(?!\\d))";
    private static final String GAP = "[ \\u00a0.()-]{0,3}";

    private static final List<Pattern> PHONES = List.of(
            Pattern.compile(
                    "(?<=(?:tel|tél|phone|telephone|mobile|cell|hotline|fax|whatsapp|zalo|viber|signal|thoại|đt|đtdđ|sđt|động)"
                            + "[.:\\s]{1,4})\\+?\\(?\\d(?:" + GAP + "\\d){5,14}" + AFTER,
                    FLAGS),
            Pattern.compile(BEFORE + NO_FIGURE + "\\(?(?:\\+|\\b00)\\(?[1-9](?:" + GAP + "\\d){6,13}" + AFTER, FLAGS),
            Pattern.compile(BEFORE + NO_DATE + "\\(?0[1-9](?:" + GAP + "\\d){7,9}" + AFTER, FLAGS),
            Pattern.compile(BEFORE + "(?:\\(\\d{3}\\) ?|\\d{3}[.-])\\d{3}[.-]\\d{4}" + AFTER, FLAGS));

    private final String eMail;
    private final String phone;

    /** A mask with these marks. */
    ContactMask(String eMail, String phone) {
        this.eMail = eMail;
        this.phone = phone;
    }

    /** The text without addresses and numbers. */
    String mask(String text) {
        String masked =
                AT.matcher(text).find() ? E_MAIL.matcher(text).replaceAll(Matcher.quoteReplacement(eMail)) : text;
        return mayHoldAPhone(masked) ? withoutPhones(masked) : masked;
    }

    private static boolean mayHoldAPhone(String text) {
        return text.chars().filter(Character::isDigit).limit(LEAST_DIGITS).count() == LEAST_DIGITS;
    }

    private String withoutPhones(String text) {
        String masked = text;
        for (Pattern pattern : PHONES) {
            masked = pattern.matcher(masked).replaceAll(Matcher.quoteReplacement(phone));
        }
        return masked;
    }
}
