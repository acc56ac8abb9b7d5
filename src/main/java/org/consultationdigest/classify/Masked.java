package org.consultationdigest.classify;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Blanks out what looks like a cue and is none, keeping every other word at its place. */
final class Masked {
    /** {@code sửa đổi, bổ sung} in the title of a law, and laws called by their being amended. */
    private static final Pattern TITLES_OF_LAWS =
            Patterns.of("(?<!\\p{L})(?:bộ luật|luật|nghị định|thông tư|nghị quyết|pháp lệnh|quyết định|hiến pháp)"
                    + "(?:\\s+(?!đề nghị|cần|nên|phải|được|đã)[^\\s.;:!?]+){0,9}?\\s*\\(?(?:được\\s+)?sửa đổi(?:\\s*,?\\s*(?:và\\s+)?bổ sung)?\\)?"
                    + "|sửa đổi\\s*,?\\s*(?:và\\s+)?bổ sung\\s+(?:một số|các)\\s+điều"
                    + "|\\b(?:law|act|decree|code|constitution)\\s+(?:amending|to amend|as amended)(?:\\s+and\\s+supplement(?:ing|ed))?"
                    + "|\\b(?:amended|revised)\\s+(?:law|act|decree|code|constitution|penal code|labou?r code)\\b"
                    + "|\\bas amended(?:\\s+and\\s+supplemented)?\\b");
    /** What others did, or what is already done. */
    private static final Expressions DONE = Expressions.of(
            "đã(?: được| kịp thời| từng)? (?:bổ sung|sửa đổi|sửa|chỉnh sửa|điều chỉnh|cập nhật|làm rõ|bỏ|thêm)(?: thêm)?(?: và bổ sung|, bổ sung)?",
            "(?:has|have|had|was|were|has been|have been|had been) (?:already )?(?:been )?(?:added|included|amended|revised|updated|deleted|removed|clarified)");
    /** Words that hold a cue inside another meaning. */
    private static final Expressions OTHER_MEANINGS = Expressions.of(
            "xóa đói",
            "xoá đói",
            "xóa mù chữ",
            "xoá mù chữ",
            "bỏ học",
            "bỏ phiếu",
            "bỏ rơi",
            "bãi bỏ",
            "từ bỏ",
            "hủy bỏ",
            "huỷ bỏ",
            "xóa bỏ (?:phân biệt|mọi hình thức|các hình thức|hủ tục|định kiến)[^,.;]*",
            "cơ sở dữ liệu",
            "thống nhất đất nước",
            "không cần [^.,;]*",
            "no need to \\p{L}+",
            "thêm nữa",
            "hơn nữa",
            "không có ý kiến (?:góp ý )?bổ sung",
            "in addition",
            "child support",
            "social support",
            "data protection",
            "personal data");

    private static final Pattern QUOTED = Pattern.compile("[\"“„«”][^\"“”„«»]{1,5000}[\"”“»]");

    private Masked() {}

    /** The text lowered and with everything that is no cue blanked out; of the same length. */
    static String of(String text) {
        String lowered = Patterns.lowered(text);
        String unquoted = blank(lowered, QUOTED);
        String visible = unquoted.isBlank() ? lowered : unquoted;
        return blank(blank(withoutTitles(visible), DONE), OTHER_MEANINGS);
    }

    private static String withoutTitles(String text) {
        boolean mayHold = text.contains("sửa đổi") || text.contains("amend") || text.contains("revised");
        return mayHold ? blank(text, TITLES_OF_LAWS) : text;
    }

    /** The text with all of these expressions as spaces. */
    static String blank(String text, Expressions expressions) {
        StringBuilder blanked = new StringBuilder(text);
        expressions
                .all(text)
                .forEach(cue -> blanked.replace(
                        cue.start(), cue.end(), " ".repeat(cue.words().length())));
        return blanked.toString();
    }

    /** The text with all matches as spaces. */
    static String blank(String text, Pattern pattern) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return text;
        }
        matcher.reset();
        StringBuilder blanked = new StringBuilder(text.length());
        int copied = 0;
        while (matcher.find()) {
            blanked.append(text, copied, matcher.start()).append(" ".repeat(matcher.end() - matcher.start()));
            copied = matcher.end();
        }
        return blanked.append(text, copied, text.length()).toString();
    }
}
