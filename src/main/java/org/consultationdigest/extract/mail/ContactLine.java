package org.consultationdigest.extract.mail;

import java.util.regex.Pattern;

/** A line of a signature that holds nothing but where somebody can be reached. */
final class ContactLine {
    private static final Pattern REACHED = Pattern.compile(
            "(?U)[\\w.+-]{1,64}@[\\w.-]{1,100}|(?:https?://|www\\.)\\S{1,200}|(?<!\\d)[+(]{0,2}\\d[\\d .()/-]{6,20}\\d(?!\\d)");
    private static final Pattern LABEL = Pattern.compile(
            "(?Ui)(?<!\\p{L})(?:t|m|e|f|w|đt|đtdđ|sđt|tel|tél|phone|mobile|cell|fax|e-?mail|web(?:site)?|zalo|hotline|skype|viber"
                    + "|whatsapp|điện thoại|di động|máy lẻ|thư điện tử|ext|teléfono|móvil|courriel|portable)(?!\\p{L})\\.?");
    private static final int LONGEST = 300;

    private ContactLine() {}

    /** Whether a line says nothing once numbers, addresses and their labels are taken away. */
    static boolean is(String line) {
        if (line.length() > LONGEST || !REACHED.matcher(line).find()) {
            return false;
        }
        String rest = LABEL.matcher(REACHED.matcher(line).replaceAll(" ")).replaceAll(" ");
        return rest.codePoints().noneMatch(Character::isLetterOrDigit);
    }
}
