package org.consultationdigest.link;

import java.util.regex.Pattern;
import org.consultationdigest.link.reference.Mention;

/** How a text mentions a place: as what it is about, or in passing. */
final class InPassing {
    /** A reference this near to the beginning says what a comment is about; a later one may be said in passing. */
    private static final int LEADING = 60;

    /** How far back the words that lead up to a reference are looked for. */
    private static final int REACH = 48;

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?;]\\s|\\n");

    /** Words after which a place is one to compare with or to move to, and not the one that is commented on. */
    private static final Pattern LEADS_UP = Pattern.compile(
            "(?:\\b(?:see|cf|compare|compared (?:to|with)|unlike|contrary to|similar to|consistent with|in line with"
                    + "|align(?:ed)? (?:\\p{L}+ ){0,4}(?:to|with)|as (?:\\p{L}+ )?(?:in|under|by)"
                    + "|(?:move|moved|transfer|transferred|shift|shifted) (?:\\p{L}+ ){0,4}to"
                    + "|xem|như|tương tự|so với|phù hợp với|thống nhất với|trùng (?:lặp )?với|mâu thuẫn với"
                    + "|chuyển (?:\\p{L}+ ){0,4}(?:sang|đến|tới|lên|xuống|về|vào)"
                    + "|voir|comme|véase|como)"
                    + "(?:[.\\s]+(?:also|thêm|aussi|también|the|said|stated|mentioned|described|in|under|đã|nêu|trình|bày|tại|ở|trong))*[.\\s]*)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private InPassing() {}

    /** Whether the mention says what the text is about: it stands near the beginning, or in the first sentence. */
    static boolean leads(Mention mention, String text) {
        String before = text.substring(0, Math.min(mention.start(), text.length()));
        return mention.start() < LEADING || !SENTENCE_END.matcher(before).find();
    }

    /** Whether the words in front of the mention make it a place that is only compared with or moved to. */
    static boolean isOnlyComparedWith(Mention mention, String text) {
        int end = Math.min(mention.start(), text.length());
        return LEADS_UP.matcher(text.substring(Math.max(0, end - REACH), end)).find();
    }
}
