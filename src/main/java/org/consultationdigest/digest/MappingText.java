package org.consultationdigest.digest;

import static java.util.Map.entry;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the columns of a table were taken for, in the language of the digest. A job file names the fields in English, so their
 * names stand behind the words.
 */
final class MappingText {
    /** A column and the field that it was taken for, before the title in quotation marks. */
    private static final Pattern COLUMN =
            Pattern.compile("(?<=^|: |; )(?:column (\\d+)|([A-Z]{1,3})): ([a-z ]+) (?=\")");

    private static final Map<String, String> FIELDS = Map.ofEntries(
            entry("seq", "số thứ tự"),
            entry("contributor", "chủ thể"),
            entry("contributor type", "loại chủ thể"),
            entry("contact", "liên hệ"),
            entry("letter no", "số công văn"),
            entry("date", "ngày"),
            entry("reference", "vị trí"),
            entry("paragraph", "đoạn"),
            entry("page", "trang"),
            entry("line", "dòng"),
            entry("draft text", "nguyên văn dự thảo"),
            entry("comment", "nội dung góp ý"),
            entry("proposed change", "đề xuất sửa đổi"),
            entry("answer", "câu trả lời"),
            entry("rationale", "lý do"),
            entry("type", "loại ý kiến"),
            entry("stance", "thái độ"),
            entry("rec no", "số khuyến nghị"),
            entry("rec state", "nước khuyến nghị"),
            entry("rec position", "quan điểm về khuyến nghị"),
            entry("theme", "chủ đề"),
            entry("group", "nhóm người"),
            entry("sdg", "mục tiêu phát triển bền vững"),
            entry("implementation", "tình hình thực hiện"),
            entry("lead agency", "cơ quan chủ trì"),
            entry("coop agency", "cơ quan phối hợp"),
            entry("deadline", "thời hạn"),
            entry("response", "tiếp thu, giải trình"),
            entry("decision", "quyết định"),
            entry("note", "ghi chú"),
            entry("other", "khác"));

    private MappingText() {}

    /** The same in the language of the digest. */
    static String in(String mapping, DigestLanguage language) {
        return language == DigestLanguage.ENGLISH
                ? mapping
                : COLUMN.matcher(mapping).replaceAll(found -> {
                    String column = found.group(1) == null ? "cột " + found.group(2) : "cột " + found.group(1);
                    String field = found.group(3);
                    String words = FIELDS.containsKey(field) ? FIELDS.get(field) + " (" + field + ")" : field;
                    return Matcher.quoteReplacement(column + ": " + words + " ");
                });
    }
}
