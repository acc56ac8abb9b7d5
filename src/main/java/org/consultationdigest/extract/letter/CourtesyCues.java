package org.consultationdigest.extract.letter;

import java.util.List;

/**
 * Sentences that are said for the sake of courtesy: thanks, hopes, honours, wishes, offers to help. They stand at the
 * beginning and the end of letters, and are told by what they speak of and not by their place.
 */
final class CourtesyCues {
    private static final Cue THANKS = Cue.anywhere(
            "(?:xin |chân thành |trân trọng )*cảm ơn|cám ơn|biết ơn",
            "thanks?|grateful|gratitude|appreciation|appreciate (?:the|this|your|being)|pleased to|honou?r(?:ed)? to|opportunity to",
            "remerci\\w+|reconnaissants?|avons l['’]honneur|avons le plaisir|occasion (?:qui nous est|de nous|de)",
            "agradec\\w+|gracias|(?:tiene|tenemos) el honor|oportunidad");
    private static final Cue HOPES = Cue.anywhere(
            "(?:hy|hi) vọng|mong (?:rằng|muốn được tiếp tục|nhận được|được tiếp tục)|kính chúc|chúc (?:quý|các)",
            "hopes?(?: that)? (?:this|these|you|our|the above|it|they)|look(?:s|ing)? forward|wish(?:es)? you|glad to (?:discuss|provide|answer|meet)"
                    + "|happy to (?:discuss|provide|answer|meet)|at your disposal|available (?:for|to)|do not hesitate|feel free",
            "espér(?:ons|ant)|restons à|à votre disposition|meilleurs vœux",
            "espera(?:mos|ndo)|a su disposición|quedamos");
    private static final Cue READING = Cue.anywhere(
            "(?:đã|sau khi) (?:đọc|nghiên cứu|xem xét|nhận được)",
            "(?:have|has)? ?(?:read|reviewed|studied|examined|received) (?:the|your|this) (?:\\w+ ){0,3}?(?:draft|report|document|letter|text)",
            "pris connaissance|bien reçu|vous avez bien voulu",
            "(?:ha|hemos) (?:leído|recibido|examinado)");
    private static final Cue CONTACT = Cue.anywhere(
            "(?:mọi|các) (?:trao đổi|thông tin|thắc mắc|ý kiến phản hồi|vướng mắc)\\b.{0,60}(?:liên hệ|gửi về|địa chỉ)",
            "(?:for|any) (?:further |more |other )?(?:information|questions?|clarifications?|queries)\\b.{0,60}(?:contact|reach|write|call|e-?mail)",
            "pour (?:toute|tout) (?:question|information|renseignement)");

    /** What asks for a change of the draft in the same breath is more than courtesy. */
    private static final Cue ASKS_MORE = Cue.anywhere(
            "(?:bổ sung|sửa|chỉnh sửa|lược bỏ|làm rõ|cập nhật|thay thế)",
            "should|must|ought|(?:we|i) (?:also )?(?:recommend|suggest|propose|urge|regret|request|ask)|please (?:add|delete|replace|revise|clarify|include|insert|remove|update|correct)|but|however",
            "devrait|devraient|recommandons|proposons|demandons|regrettons|mais|cependant|toutefois",
            "debería|deberían|recomendamos|proponemos|pedimos|lamentamos|pero|sin embargo",
            "(?:tuy nhiên|song|nhưng)");

    private CourtesyCues() {}

    /** Whether nothing but courtesy is said, in every sentence. */
    static boolean isCourtesy(String text) {
        List<String> sentences = Shape.sentences(text);
        return sentences.size() <= 4
                && sentences.stream().anyMatch(CourtesyCues::isSaidInCourtesy)
                && sentences.stream().allMatch(s -> isSaidInCourtesy(s) || FurnitureCues.isOpening(s));
    }

    private static boolean isSaidInCourtesy(String sentence) {
        boolean courteous =
                THANKS.isIn(sentence) || HOPES.isIn(sentence) || READING.isIn(sentence) || CONTACT.isIn(sentence);
        return courteous
                && !ASKS_MORE.isIn(sentence)
                && !RemarkCues.namesPlace(sentence)
                && !FurnitureCues.isOpeningOfSubstance(sentence);
    }
}
