package org.consultationdigest.digest;

import java.util.Map;
import java.util.stream.Collectors;
import org.consultationdigest.dedupe.Doubt;

/** Says why two rows are shown side by side: what they may be to each other, and a line for each piece of evidence. */
final class WhyPaired {
    private static final int MOST_LINES = 6;

    private static final Map<String, String> VIETNAMESE = Map.ofEntries(
            Map.entry("negation", "phủ định"),
            Map.entry("stance", "quan điểm"),
            Map.entry("request", "yêu cầu"),
            Map.entry("opposite", "nghĩa trái ngược"),
            Map.entry("modality", "mức độ bắt buộc"),
            Map.entry("number", "số"),
            Map.entry("date", "thời điểm"),
            Map.entry("percentage", "tỷ lệ phần trăm"),
            Map.entry("unit", "đơn vị"),
            Map.entry("reference", "dẫn chiếu"),
            Map.entry("name", "tên riêng"),
            Map.entry("quantifier", "phạm vi"),
            Map.entry("comparison", "so sánh"),
            Map.entry("time", "trình tự thời gian"),
            Map.entry("subject", "chủ thể"),
            Map.entry("condition", "điều kiện"),
            Map.entry("joining", "liên kết"),
            Map.entry("direction", "chiều"),
            Map.entry("lookalike", "từ gần giống"),
            Map.entry("question", "câu hỏi"),
            Map.entry("spelling", "chính tả"),
            Map.entry("says more", "nói thêm"),
            Map.entry("other words", "từ khác"),
            Map.entry("inserted words", "từ thêm"),
            Map.entry("filled in", "phần điền vào"),
            Map.entry("term", "thuật ngữ"),
            Map.entry("common number", "số chung"),
            Map.entry("common name", "tên chung"),
            Map.entry("meaning", "độ gần nghĩa"));

    private final Shown shown;

    WhyPaired(Shown shown) {
        this.shown = shown;
    }

    /** The heading of the question. */
    Term kind(Doubt.Kind kind) {
        return switch (kind) {
            case OPPOSED -> Term.CONFLICT;
            case ALIKE -> Term.SIMILAR;
            case TRANSLATION -> Term.TRANSLATION;
        };
    }

    /** The reason, in lines. */
    String told(Doubt doubt) {
        Term why =
                switch (doubt.kind()) {
                    case OPPOSED -> Term.CONFLICT_WHY;
                    case ALIKE -> Term.SIMILAR_WHY;
                    case TRANSLATION -> Term.TRANSLATION_WHY;
                };
        String evidence =
                doubt.evidence().stream().limit(MOST_LINES).map(this::line).collect(Collectors.joining("\n"));
        return evidence.isEmpty() ? shown.in(why) : shown.in(why) + "\n" + evidence;
    }

    private String line(Doubt.Evidence evidence) {
        String rule = shown.language() == DigestLanguage.VIETNAMESE
                ? VIETNAMESE.getOrDefault(evidence.rule(), evidence.rule())
                : evidence.rule();
        return rule + ": " + side(evidence.here()) + " | " + side(evidence.there());
    }

    private static String side(String words) {
        return words.isEmpty() ? "–" : words;
    }
}
