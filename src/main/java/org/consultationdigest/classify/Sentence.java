package org.consultationdigest.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One sentence of a comment, or one item of a list.
 *
 * @param text its words, those that are no cues blanked out
 * @param start where it begins in the comment
 * @param asks whether it asks for something: by a word for asking, or as an order
 */
record Sentence(String text, int start, boolean asks) {
    private static final Pattern ENDS = Pattern.compile("[.!?;](?=\\s|$)|\\n+");
    private static final Expressions ASKS = Expressions.of(
            "(?<!theo )(?<!với )đề nghị(?! của)",
            "(?<!các )(?<!theo )kiến nghị(?! của)",
            "đề xuất(?! của)",
            "cần(?! thơ)(?: phải)?",
            "nên",
            "xin",
            "mong",
            "phải",
            "should",
            "please",
            "(?<!not )(?<!n't )suggest(?:s|ed|ion)?",
            "(?<!not )(?<!n't )propos(?:e|es|ed|al)",
            "(?:we|would|strongly) recommend",
            "(?<!not )(?<!n't )recommends?",
            "(?<!not )(?<!n't )request(?:s|ed)?",
            "(?:do not|don't) (?:delete|remove|omit|drop|strike)",
            "ne pas (?:supprimer|retirer)",
            "must",
            "needs? to",
            "needs?",
            "ought to",
            "would like",
            "could",
            "would be (?:useful|helpful|better|good)",
            "consider",
            "ask(?:s)? (?:that|for|to)",
            "devrai(?:t|ent)",
            "doit",
            "doivent",
            "propos(?:ons|ent)",
            "il convient",
            "il faudrait",
            "veuillez",
            "prière",
            "souhait(?:e|ons|ent)",
            "recommand(?:e|ons)");
    /** An order: the verb comes first, behind a number, a dash or a place with a colon or comma. */
    private static final Pattern ORDER = Patterns.of(
            "^[\\s\\p{Pd}•*+()\\d.a-zđ]{0,8}(?:[^,:]{1,60}[,:]\\s*)?(?:bổ sung|thêm|đưa|sửa|chỉnh|điều chỉnh|thay|bỏ|lược|xóa|xoá|làm rõ"
                    + "|giải thích|nêu|cập nhật|gộp|tách|chuyển|ghép|dẫn|trích|rà soát|kiểm tra|viết|hoàn thiện|nhấn mạnh"
                    + "|add|include|insert|mention|replace|revise|amend|change|modify|rephrase|reword|rewrite|correct|delete|remove|strike"
                    + "|omit|drop|clarify|explain|specify|define|elaborate|update|cite|move|merge|split|check|provide|expand|refer|use|shorten"
                    + "|ajouter|insérer|inclure|mentionner|modifier|remplacer|reformuler|corriger|supprimer|retirer|préciser|clarifier"
                    + "|expliquer|actualiser|citer|déplacer|fusionner)(?!\\p{L})");

    /** The sentences of a masked text in their order. */
    static List<Sentence> of(String masked) {
        List<Sentence> sentences = new ArrayList<>();
        Matcher ends = ENDS.matcher(masked);
        int start = 0;
        while (ends.find()) {
            add(sentences, masked, start, ends.end());
            start = ends.end();
        }
        add(sentences, masked, start, masked.length());
        return sentences;
    }

    private static void add(List<Sentence> sentences, String masked, int start, int end) {
        String text = masked.substring(start, end);
        if (!text.isBlank()) {
            boolean asks = ASKS.first(text).isPresent() || ORDER.matcher(text).find();
            sentences.add(new Sentence(text, start, asks));
        }
    }

    /** Whether it begins as an order. */
    boolean orders() {
        return ORDER.matcher(text).find();
    }

    /** The word by which it asks. */
    Optional<Cue> cue() {
        return ASKS.first(text).map(cue -> new Cue(cue.words(), start + cue.start()));
    }
}
