package org.consultationdigest.dedupe.likeness;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consultationdigest.text.Words;

/**
 * A text without what stands around a letter and says nothing: the greeting, the closing formula, and the lines with name
 * and address below.
 *
 * <p>It neither makes two letters alike nor keeps a copy from being one. What may say something stays in the text: lines
 * below it are a signature only where a closing formula, an address or the custom of many letters shows it.
 *
 * @param said what the text says, without what stands below
 * @param below the lines below that may be names or may say something, as written; empty when there are none
 * @param lead what stands above those lines, folded: where many letters have other lines below it, they are signed there
 * @param signature the lines below that are a signature for certain; empty when there are none
 */
record Furniture(String said, String below, String lead, String signature) {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private static final Pattern GREETING = Pattern.compile(
            "\\A\\s*+(?:(?:dear|hello|hi|greetings|attention|kính (?:gửi|thưa)|madame|monsieur|mesdames|messieurs|chers?|chère"
                    + "|estimad\\w{1,2}|señor\\w{0,2})\\b[^,:!?.\\n]{0,60}|to whom it may concern)[,:!\\n]\\s*+",
            FLAGS);

    private static final Pattern CLOSING = Pattern.compile(
            "(?:(?:many |with )?thanks?(?: you)?(?: so much| very much| again| in advance)?"
                    + "(?: for (?:your |the )?(?:kind )?(?:time|attention|consideration|work|efforts?|reading|help|opportunity to comment)"
                    + "(?:,? (?:and|to|in) [\\w ]{1,40})?)?"
                    + "|(?:yours )?(?:sincerely|truly|faithfully|respectfully)(?: yours| submitted)?|(?:(?:kind|best|warm) )?regards"
                    + "|best(?: wishes)?|(?:xin )?(?:chân thành |trân trọng )?cảm ơn[\\w ,]{0,40}|trân trọng|kính thư"
                    + "|merci(?: d.avance| beaucoup| de votre attention)?|cordialement|respectueusement"
                    + "|(?:(?:meilleures|sincères) )?salutations|veuillez agréer[^.]{0,120}|(?:muchas )?gracias|atentamente)[\\s,.!]*+",
            FLAGS);

    private static final int TAIL = 200;
    private static final Pattern LAST_SENTENCE = Pattern.compile("[.!?…\\n]\\s*+([^.!?…\\n]{1,160}[.!]?)\\s*+\\z");

    /** So much above the lines below tells one letter from another. */
    private static final int LEAD = 60;

    /** A text parted; one that is nothing but furniture says all of it. */
    static Furniture of(String text) {
        Signature signature = Signature.of(withoutGreeting(text));
        String said = withoutClosing(signature.above());
        if (!hasWords(said) || said.length() == text.length()) {
            return new Furniture(text, "", "", "");
        }
        boolean closed = said.length() < signature.above().stripTrailing().length();
        return closed || signature.hasAddress()
                ? new Furniture(said, "", "", signature.lines())
                : new Furniture(said, signature.lines(), lead(said), "");
    }
    /** Whether a line is nothing but a closing formula. */
    static boolean isClosing(String line) {
        return CLOSING.matcher(line).matches();
    }

    private static String withoutGreeting(String text) {
        String body = text;
        for (Matcher greeting = GREETING.matcher(body); greeting.lookingAt(); greeting = GREETING.matcher(body)) {
            body = body.substring(greeting.end());
        }
        return body;
    }

    private static String withoutClosing(String text) {
        String body = text.stripTrailing();
        int end = body.length();
        while (true) {
            Matcher last = LAST_SENTENCE.matcher(body).region(Math.max(0, end - TAIL), end);
            if (!last.find() || !CLOSING.matcher(last.group(1)).matches()) {
                return body.substring(0, end);
            }
            end = last.start(1);
        }
    }

    private static String lead(String said) {
        String folded = Words.spaced(said.substring(Math.max(0, said.length() - TAIL)));
        return folded.substring(Math.max(0, folded.length() - LEAD));
    }

    private static boolean hasWords(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
