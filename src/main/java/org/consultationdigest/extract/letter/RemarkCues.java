package org.consultationdigest.extract.letter;

import java.util.Optional;

/** Words of people who ask for something, agree, or speak about a place of the draft. */
final class RemarkCues {
    /** Asks for a change or an answer. */
    private static final Cue ASKS = Cue.anywhere(
            "(?<!theo )(?:đề nghị|kiến nghị|khuyến nghị|đề xuất)(?! (?:góp ý|cho ý kiến|tham gia|của|này|nêu trên))",
            "bổ sung",
            "cần",
            "nên",
            "chỉnh sửa|sửa|sửa đổi|điều chỉnh|chỉnh lý|biên tập",
            "thay (?:cụm )?từ|thay thế",
            "làm rõ|giải thích rõ|cân nhắc|rà soát|cập nhật|lược bỏ|bỏ|gộp|tách",
            "should|must|ought to",
            "recommends?|suggests?|proposes?|urges?|calls? (?:on|for|upon)|requests? that",
            "(?:please|kindly) (?:also )?(?!(?:also|find|note|see|refer|contact|feel|accept|receive|return|send|submit|fill|use|enter|complete"
                    + "|do not hesitate|be (?:informed|assured)|let (?:us|me)|reply|confirm|acknowledge|call|write|visit|sign|print|e-?mail)\\b)\\p{L}+",
            "(?:we|i) (?:would |do |also |further |kindly |strongly ){0,2}(?:ask|request|wish to see|want|expect|prefer|insist)(?! for (?:your|an extension))",
            "add|delete|replace|revise|clarify|include|insert|remove|update|amend|rephrase|reword",
            "devrait|devraient|recommandons|proposons|demandons|ajouter|supprimer|remplacer|préciser|modifier"
                    + "|il (?:faut|faudrait|convient|conviendrait|importe)|souhait(?:ons|erions)(?: que| voir)|(?:veuillez|merci de) (?:ajouter|corriger|préciser|supprimer|mentionner|citer)",
            "debe(?:n|r[ií]an?)|recomendamos|solicitamos|pedimos|proponemos|sugerimos|instamos|hay que|conviene|convendría"
                    + "|agregar|añadir|eliminar|suprimir|sustituir|reemplazar|modificar|aclarar|precisar|incluir|corregir");

    /** Agrees, praises, has nothing to say, or finds fault. */
    private static final Cue JUDGES = Cue.anywhere(
            "nhất trí|đồng ý|tán thành|(?:cơ bản )?thống nhất (?:với|cao|về)|đồng thuận",
            "không có (?:ý kiến|góp ý)",
            "đánh giá cao|hoan nghênh|ghi nhận|băn khoăn|quan ngại",
            "chưa|còn (?:thiếu|sơ sài|chung chung|hạn chế|trùng lặp)|thiếu|không (?:chính xác|phù hợp|rõ|đầy đủ|nêu)",
            "(?:do|does|did|has|have|had)(?: not|n't)|no (?:further |additional )?(?:comments?|objections?|remarks?)",
            "agrees?|concurs?|supports? (?:the|this)|welcomes?(?! the opportunity)|commends?|appreciates? (?:the|that)",
            "concern(?:s|ed)?|regrets?|omits?|lacks?|missing|outdated|inaccurate|incorrect|unclear|misleading",
            "approuv(?:e|ons)|souscri(?:t|vons)|pas d['’]observations?|se félicite|préoccup\\w+");

    /** Something is said of something: a verb that a heading does not have. */
    private static final Cue PREDICATE = Cue.anywhere(
            "còn|chưa|thiếu|không|quá|đã|được|bị|là|có|is|are|was|were|has|have|had|will|would|can|cannot|may|est|sont|a été");

    private static final String PLACE_NOUN =
            "(?:tiểu )?mục|phần|chương|điều|khoản|điểm|đoạn|trang|dòng|phụ lục|bảng|tr\\.|"
                    + "sections?|sect?\\.|chapters?|parts?|articles?|clauses?|paragraphs?|paras?\\.?|pages?|pp?\\.|lines?|annex|"
                    + "appendix|tables?|box|figure|footnote|recommendations?|recs?\\.?|khuyến nghị(?: số)?|§|"
                    + "sections?|chapitres?|paragraphes?|par\\.|annexe|tableau";
    private static final String PLACE_LABEL =
            "(?:số |thứ |n[o°]\\.? ?|number )?\\(?(?:[IVXLC]+(?![\\p{L}])|\\d+|[A-ZĐ](?![\\p{L}])|[a-zđ]\\b\\)?)";

    /** A place of the draft named at the very beginning. */
    private static final Cue PLACE_FIRST =
            Cue.line("^[\\s\"“(*]*(?:(?:tại|ở|về|đối với|trong|liên quan đến|on|in|at|regarding|concerning|"
                    + "for|under|with regard to|sur|dans|concernant|à)\\s+)?(?:(?:the|các|la|le|les)\\s+)?(?:nội dung\\s+|first |last )?(?:"
                    + PLACE_NOUN + ")(?!\\p{L})\\s*" + PLACE_LABEL);

    /** A place of the draft named anywhere. */
    private static final Cue PLACE_ANYWHERE =
            Cue.atWords("(?<![\\p{L}\\p{N}])(?:" + PLACE_NOUN + ")(?!\\p{L})\\s*" + PLACE_LABEL);

    /** More of a label, and what joins it with the next place. */
    private static final Cue BETWEEN_PLACES = Cue.line(
            "^(?:[.\\d–-]|(?<=[.\\d])[IVXLCA-Z](?!\\w)|[,;:()\\s]|(?<!\\w)(?:and|và|to|đến|et|à|[IVXLC]+)(?!\\w))*");

    private static final Cue NEW_REMARK = Cue.atStart(
            "(?:\\w+ ){0,6}?(?:nhất trí|đồng ý|tán thành|không có ý kiến|đánh giá cao|hoan nghênh)",
            "ngoài ra|bên cạnh đó|mặt khác|đồng thời|cuối cùng|thêm vào đó|hơn nữa",
            "(?:we|the \\w+|our \\w+) (?:\\w+ ){0,3}?(?:welcome|commend|agree|support|appreciate)s?",
            "(?:we have )?no (?:further |other |additional )?comments?",
            "otherwise|(?:apart|aside) from (?:that|this|the above)|for the rest|other than that|beyond that|in general|overall|pour le reste|par ailleurs|por lo demás",
            "ngoài (?:các|những) (?:nội dung|ý kiến|vấn đề) (?:trên|nêu trên)|(?:các|những) nội dung (?:khác|còn lại)",
            "(?:we|i) (?:do |also |very much |sincerely ){0,2}(?:hope|wish)|(?:more )?generally(?: speaking)?|on a (?:more )?general note|de manière (?:plus )?générale|más en general",
            "in addition|furthermore|moreover|also|finally|lastly|additionally|en outre|de plus|enfin");

    private static final Cue RECOMMENDATION = Cue.atStart(
            "(?:key |suggested |proposed )?recommendations?(?: \\d+)?\\s*[:.–-]",
            "(?:khuyến nghị|kiến nghị|đề xuất)(?: \\d+)?\\s*[:–-]",
            "recommandations?\\s*:");

    private static final Cue TOPIC_FIRST = Cue.atStart(
            "về|đối với|liên quan|tại|ở|mục|phần|chương|nhóm|vấn đề|nội dung",
            "(?:các )?(?:ý kiến|nhận xét|góp ý|đánh giá|đề nghị|kiến nghị|khuyến nghị) (?:chung|cụ thể|khác|chi tiết|về|đối với)",
            "on|regarding|concerning|about|with regard to|general|overall|specific|detailed|other|section|chapter|part|theme|annex",
            "(?:working |discussion )?group \\d+|(?:session|panel|round|table|part|day|phiên|buổi|tổ) \\d+|comments?|observations?|remarks?|recommendations?|introduction|background|conclusions?|summary",
            "sur|concernant|observations|remarques");

    private static final int LONGEST_PLACE = 100;

    private RemarkCues() {}

    static boolean asks(String text) {
        return ASKS.isIn(text);
    }

    /** Whether it holds something that must never be set aside. */
    static boolean isSubstance(String text) {
        return asks(text) || JUDGES.isIn(text);
    }

    static boolean hasPredicate(String text) {
        return PREDICATE.isIn(text);
    }

    static boolean namesPlaceFirst(String text) {
        return PLACE_FIRST.isIn(text);
    }

    /** {@code Section II.A Legislation: The law ...}: the place that leads a paragraph, up to its colon; it may lead the next. */
    static Optional<String> placeInFront(String text) {
        int colon = text.indexOf(':');
        boolean leads = colon > 0
                && colon < LONGEST_PLACE
                && colon < text.length() - 1
                && namesPlaceFirst(text)
                && !isSubstance(text.substring(0, colon))
                && !hasPredicate(text.substring(0, colon));
        return leads ? Optional.of(text.substring(0, colon)) : Optional.empty();
    }

    static boolean namesPlace(String text) {
        return PLACE_ANYWHERE.isIn(text);
    }

    /** Whether a text is nothing but places of the draft: {@code Section II.B, paragraphs 12 and 13}. */
    static boolean isPlaceOnly(String text) {
        String rest = text;
        while (namesPlaceFirst(rest)) {
            rest = BETWEEN_PLACES
                    .matcher(PLACE_FIRST.matcher(rest).replaceFirst(""))
                    .replaceFirst("");
        }
        return !rest.equals(text) && rest.isBlank();
    }

    static boolean isRecommendation(String text) {
        return RECOMMENDATION.isIn(text + " ");
    }

    static boolean namesTopicFirst(String text) {
        return TOPIC_FIRST.isIn(text);
    }

    /** Whether an unnumbered paragraph begins a remark of its own instead of going on with the one above. */
    static boolean beginsRemark(String text) {
        return namesPlaceFirst(text) || isRecommendation(text) || NEW_REMARK.isIn(text);
    }
}
