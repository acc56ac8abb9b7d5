package org.consultationdigest.dedupe.likeness;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands around a letter and says nothing: the greeting, the closing formula, and the lines with name and address below.
 *
 * <p>It neither makes two letters alike nor keeps a copy from being one. What may say something stays: a line is a signature
 * only below a finished sentence, so that the last entry of a list is none.
 */
final class Furniture {
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

    /** A few names and small words between them, numbers of an address among them. */
    private static final Pattern SIGNATURE = Pattern.compile(
            "[\\s~–—-]*+(?:(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*+|[#\\p{Nd}][\\p{L}\\p{Nd}./-]*+|of|and|the|de|la|du|và)[\\s,]*+){1,6}+");

    private static final Pattern HAS_DIGIT = Pattern.compile("\\p{Nd}");
    private static final Pattern FINISHED = Pattern.compile("[.!?…][\"”»’')\\]]*+\\s*+\\z");
    private static final int TAIL = 200;
    private static final Pattern LAST_SENTENCE = Pattern.compile("[.!?…\\n]\\s*+([^.!?…\\n]{1,160}[.!]?)\\s*+\\z");

    /** So many lines at most make up a name and an address. */
    private static final int MOST_LINES = 4;

    private Furniture() {}

    /** The text without it; a text that is nothing else stays as it is. */
    static String removed(String text) {
        String body = withoutClosing(withoutSignature(withoutGreeting(text)));
        return body.codePoints().anyMatch(Character::isLetterOrDigit) ? body : text;
    }

    private static String withoutGreeting(String text) {
        String body = text;
        for (Matcher greeting = GREETING.matcher(body); greeting.lookingAt(); greeting = GREETING.matcher(body)) {
            body = body.substring(greeting.end());
        }
        return body;
    }

    private static String withoutSignature(String text) {
        List<String> lines = new ArrayList<>(text.strip().lines().toList());
        List<String> below = new ArrayList<>();
        while (lines.size() > 1 && below.size() <= MOST_LINES && isBelowALetter(lines.get(lines.size() - 1))) {
            String line = lines.remove(lines.size() - 1);
            if (!line.isBlank()) {
                below.add(line);
            }
        }
        boolean named = !below.isEmpty()
                && below.size() <= MOST_LINES
                && !HAS_DIGIT.matcher(below.get(below.size() - 1)).find();
        String body = String.join("\n", lines);
        return named && isFinished(body) ? body : text;
    }

    private static boolean isBelowALetter(String line) {
        return line.isBlank() || SIGNATURE.matcher(line).matches();
    }

    private static boolean isFinished(String body) {
        int last = body.lastIndexOf('\n') + 1;
        return FINISHED.matcher(body.substring(last)).find()
                || CLOSING.matcher(body.substring(last).strip()).matches();
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
}
