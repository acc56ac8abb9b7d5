package org.consultationdigest.extract.table;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of bodies where no column says that a body is meant: a band over the rows, brackets behind a comment. */
final class Organisations {
    private static final int LONGEST_NAME = 150;
    private static final Pattern BODY = Pattern.compile("(?:(?:[IVXLC]+|\\d+|[A-Z])[.)]\\s*)?(?:Ý kiến (?:của )?)?(?:"
            + "(?:Bộ|Sở|UBND|Ủy ban|Uỷ ban|Hội|Liên đoàn|Liên minh|Liên hiệp|Viện|Trường|Cục|Vụ|Tổng cục|Ngân hàng"
            + "|Tòa án|Toà án|Văn phòng|Thanh tra|Ban|Trung tâm|Đại sứ quán|Đoàn|Mặt trận|Công ty|Thành phố|Tỉnh)\\s+(?:\\p{Lu}\\p{L}|Y [tT]ế)"
            + "|(?:Government|Ministry|Department|Embassy|Office|Delegation|Permanent Mission|University|Institute"
            + "|Association|Federation|Union|Network|Centre|Center|Council|Committee|Commission|Bank|Bureau)\\s+(?:of|for)\\b"
            + "|(?:Gouvernement|Ministère|Ambassade|Délégation|Association)\\s|(?:Gobierno|Ministerio|Embajada|Delegación)\\s"
            + "|(?:UN|UNDP|UNICEF|UNFPA|UNESCO|OHCHR|ILO|IOM|WHO|UNHCR|FAO)\\b).*");
    private static final Pattern NO_BODY = Pattern.compile(
            "^(?:Hội (?:Nghị|Thảo|Nhập)|Ban Hành|Viện (?:Dẫn|Trợ)|Đoàn Kết)\\b", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern WORD = Pattern.compile("(\\p{L})(\\p{L}+)");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\[\\s*([^\\[\\]]{3,150}?)\\s*]\\s*$");
    private static final Pattern NOT_A_NAME = Pattern.compile(".*\\d.*|sic|\\.*|…|[^,]*[.;:!?]");
    private static final Pattern STARTS_LIKE_A_NAME = Pattern.compile("\\p{Lu}.*");
    private static final Pattern CAPITAL_WORD =
            Pattern.compile("(?iu:of|the|and|for|de|du|des|la|và|del|los|las|y)|\\p{Lu}\\S*");

    private Organisations() {}

    /** Whether a heading is the name of a body. */
    static boolean isBody(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        String cased = line.equals(line.toUpperCase(Locale.ROOT)) ? titleCase(line) : line;
        return line.length() <= LONGEST_NAME
                && BODY.matcher(cased).matches()
                && !NO_BODY.matcher(cased).find();
    }

    private static String titleCase(String capitals) {
        return WORD.matcher(capitals)
                .replaceAll(word -> word.group(1) + word.group(2).toLowerCase(Locale.ROOT));
    }

    /** The reviewer whom a comment names in brackets at its end: {@code ... [Government of Viet Nam]}. */
    static Optional<String> inBrackets(String comment) {
        int end = comment.length();
        while (end > 0 && Character.isWhitespace(comment.charAt(end - 1))) {
            end--;
        }
        int opening = end > 0 && comment.charAt(end - 1) == ']' ? comment.lastIndexOf('[', end) : -1;
        if (opening < 0) {
            return Optional.empty();
        }
        Matcher brackets = IN_BRACKETS.matcher(comment.substring(opening));
        if (!brackets.find()) {
            return Optional.empty();
        }
        String name = brackets.group(1);
        boolean named = !NOT_A_NAME.matcher(name).matches()
                && STARTS_LIKE_A_NAME.matcher(name).matches();
        if (!named) {
            return Optional.empty();
        }
        for (String word : name.split("[\\s,]+", -1)) {
            if (!CAPITAL_WORD.matcher(word).matches()) {
                return Optional.empty();
            }
        }
        return Optional.of(name);
    }
}
