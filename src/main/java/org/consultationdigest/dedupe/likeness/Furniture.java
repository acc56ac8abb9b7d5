package org.consultationdigest.dedupe.likeness;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What stands around a letter and says nothing: the line that greets, the closing formula, and the lines with name and
 * address below it.
 *
 * <p>Such lines neither make two letters alike nor keep a copy from being one.
 */
final class Furniture {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private static final Pattern GREETING = Pattern.compile(
            "\\s*(?:dear|hello|hi|to|attention|greetings|kính (?:gửi|thưa)|thưa|madame|monsieur|mesdames|messieurs|chers?|chère"
                    + "|estimad\\w{1,2}|señor\\w{0,2})\\b[^.!?]{0,60}",
            FLAGS);

    private static final Pattern CLOSING = Pattern.compile(
            "\\s*(?:sincerely|respectfully|(?:kind|best|warm)?\\s?regards|best wishes|yours|thanks|thank you|many thanks"
                    + "|trân trọng|kính thư|xin (?:chân thành )?cảm ơn|cordialement|merci|salutations|veuillez agréer|atentamente"
                    + "|gracias)\\b.{0,60}",
            FLAGS);

    /** A few names, numbers and small words between them: "Friends of the River", "327 Chestnut Hill Ct. #31". */
    private static final Pattern SIGNATURE =
            Pattern.compile("\\W*(?:(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*+|[#\\p{Nd}][\\p{L}\\p{Nd}./-]*+|of|and|the|de|la|du|và)[\\s,]*+){1,6}+\\W*");

    private static final Pattern ENDS_A_SENTENCE = Pattern.compile(".*[!?.]\\s*");

    private Furniture() {}

    /** The text without it; a text that is nothing else stays as it is. */
    static String removed(String text) {
        List<String> lines = text.strip().lines().toList();
        int from = 0;
        while (from < lines.size() && isGreeting(lines.get(from))) {
            from++;
        }
        int end = lines.size();
        while (end > from && isClosing(lines.get(end - 1))) {
            end--;
        }
        return from == end ? text : String.join("\n", lines.subList(from, end));
    }

    private static boolean isGreeting(String line) {
        return line.isBlank() || GREETING.matcher(line).matches();
    }

    private static boolean isClosing(String line) {
        return line.isBlank()
                || CLOSING.matcher(line).matches()
                || (SIGNATURE.matcher(line).matches() && !ENDS_A_SENTENCE.matcher(line).matches());
    }
}
