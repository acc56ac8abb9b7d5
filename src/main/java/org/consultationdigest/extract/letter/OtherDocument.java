package org.consultationdigest.extract.letter;

import java.util.List;

/**
 * Tells a document that is no submission: it calls itself something else, or does something else than comment, and in none
 * of its sentences does anybody ask for a change of the draft or judge it. One such sentence is enough for all of it to be
 * read as ever.
 */
final class OtherDocument {
    private static final int LINES_OF_TITLES = 15;
    private static final int LONGEST_TITLE = 25;
    private static final int LONGEST_PLAIN_TITLE = 8;
    private static final int LEAST_ARTICLES = 2;

    /** What documents call themselves that bind, order, inform, invite or describe. */
    private static final Cue TITLE = Cue.line(
            "^(?:(?:hợp đồng|phụ lục hợp đồng|thỏa thuận|thoả thuận|biên bản (?:thanh lý|nghiệm thu|bàn giao))\\b.*"
                    + "|(?:sơ yếu lý lịch|lý lịch (?:khoa học|chuyên gia)|điều khoản tham chiếu)\\b.*"
                    + "|(?:giấy|thư|phiếu) mời\\b.*"
                    + "|(?:thông tư|quyết định|nghị định|nghị quyết|chỉ thị|thông báo|quy chế|quy định|kế hoạch|lệnh|điều lệ)(?: (?:liên tịch|số|về|quy định|ban hành|của|phê duyệt|sửa đổi|triển khai|tổ chức|thực hiện)\\b.*|\\W*)"
                    + "|(?:chương trình|lịch) (?:hội thảo|hội nghị|làm việc|họp|tọa đàm|nghị sự|tập huấn)\\b.*"
                    + "|báo cáo (?:tình hình|kết quả công tác|tổng kết|sơ kết|hoạt động|tài chính|thường niên|tiến độ|công tác)\\b.*"
                    + "|(?:service |consultancy |cooperation |loan |grant )?(?:contract|agreement)(?: (?:for|of|on|between|no\\.?)\\b.*|\\W*)|memorandum of understanding\\b.*"
                    + "|curriculum vitae\\b.*|résumé\\W*|(?:c\\.v\\.|cv)\\W*|terms of reference\\b.*|tors?\\W*|job description\\b.*"
                    + "|(?:letter of )?invitation(?: (?:to|for)\\b.*|\\W*)|(?:circular|decision|decree|order|resolution|directive)(?: (?:no\\.?|n[o°]|on|of)\\b.*|\\W*)"
                    + "|(?:public )?notice(?: (?:of|on|to)\\b.*|\\W*)|(?:draft |provisional )?(?:agenda|programme|program|timetable|concept note|work ?plan)(?: (?:of|for)\\b.*|\\W*)"
                    + "|(?:annual|activity|financial|progress|mission|inception) report\\b.*"
                    + "|contrat\\b.*|convention (?:de|entre)\\b.*|termes de référence\\b.*|invitation\\b.*|arrêté\\b.*|décision\\b.*|circulaire\\b.*|ordre du jour\\W*|rapport (?:annuel|d['’]activité|financier)\\b.*"
                    + "|contrato\\b.*|convenio\\b.*|términos de referencia\\b.*|invitación\\b.*|hoja de vida\\W*|resolución\\b.*|decreto\\b.*|orden del día\\W*)$");

    /** Sentences that bind two parties, enact, or ask somebody to come. */
    private static final Cue ACTS = Cue.anywhere(
            "(?:hai bên|các bên) (?:cùng )?(?:thống nhất|thỏa thuận|thoả thuận|đồng ý)(?: \\w+){0,3}? (?:ký|hợp đồng|các điều khoản)",
            "(?:trân trọng )?kính mời|trân trọng mời",
            "ban hành (?:kèm theo )?(?:thông tư|quyết định|nghị định|quy chế|kế hoạch)",
            "the (?:two )?parties (?:hereby )?(?:have )?agreed?(?: as follows| to the following)?",
            "(?:invites?|inviting|invite) (?:you|your \\w+|all \\w+|representatives|participants) (?:\\w+ ){0,4}?(?:to|for)",
            "hereby (?:decides?|decrees?|orders?|appoints?|resolves?)",
            "les parties (?:sont convenues|conviennent)|(?:vous|de) (?:inviter|convier|convient) (?:à|au)|las partes (?:acuerdan|convienen)");

    /** A title of a submission, whatever kind of document it speaks of behind that. */
    private static final Cue SUBMITS = Cue.anywhere(
            "góp ý|ý kiến|kiến nghị|khuyến nghị|comments?|observations?|submissions?|responses?|feedback|views|inputs?|remarks?|recommendations?",
            "observaciones|remarques|commentaires|aportes|contribution");

    private static final Cue GATHERING = Cue.anywhere(
            "hội thảo|hội nghị|họp|mời|tọa đàm|workshop|meeting|conference|invit\\w+|consultant|consultancy|atelier|réunion|taller|reunión");

    /** Asks the recipient to come, to answer or to send remarks: not what is said of a draft. */
    private static final Cue SOLICITS = Cue.anywhere(
            "tham dự|tham gia (?:hội|cuộc|buổi|góp ý|ý kiến)|xác nhận|đăng ký|bố trí|cử (?:đại diện|cán bộ|người)|mời",
            "(?:chuẩn bị|gửi|cho|có|nghiên cứu)(?: \\w+){0,6}? (?:ý kiến|góp ý|văn bản)",
            "attend|register|confirm|participate|r\\.?s\\.?v\\.?p|invited?|(?:send|submit|prepare|provide|share|return)(?: \\w+){0,4}? (?:comments?|observations?|views|inputs?|feedback)",
            "assister|participer|confirmer|asistir|confirmar|(?:envoyer|enviar)(?: \\w+){0,3}? (?:observations|observaciones)");

    private static final Cue DRAFT = Cue.anywhere(
            "dự thảo|báo cáo (?:này|quốc gia)|draft|the report|projet|le rapport|borrador|el informe|proyecto");
    private static final Cue FIRST_PERSON = Cue.anywhere(
            "chúng tôi|chúng em|tôi|em|(?:đơn vị|cơ quan) (?:chúng )?tôi|we|our|i|my|nous|notre|je|nosotros|nuestr[oa]s?");

    /** What remarks in telegraphic style begin with, and what is said where there is nothing to remark. */
    private static final Cue EDITS = Cue.atStart(
            "(?:đề nghị |kiến nghị )?(?:bổ sung|sửa|bỏ|thay|làm rõ|cân nhắc|rà soát|chỉnh|viết|gộp|tách|lược|thống nhất)",
            "(?:please )?(?:add|delete|replace|revise|clarify|insert|remove|amend|rephrase|reword|correct)",
            "ajouter|supprimer|remplacer|préciser|agregar|añadir|eliminar|suprimir|sustituir|aclarar|corregir",
            "(?:[\\w']+ ){0,8}?(?:không có ý kiến|no (?:further |additional )?comments?)");

    private static final Cue OWN_ARTICLE = Cue.line(
            "^(?:điều|article|artículo|section|clause|mục|phần|chương|chapter|part)\\s+(?<number>\\d{1,3}|[IVX]{1,5})\\s*[.:–-]\\s*\\p{Lu}.*");

    private OtherDocument() {}

    /** Whether these lines are such a document. */
    static boolean is(List<Line> lines) {
        List<Line> own = lines.stream()
                .filter(line -> !line.isPageFurniture() && !line.isTableRow())
                .toList();
        boolean titled = isTitled(own);
        return (titled || own.stream().anyMatch(line -> ACTS.isIn(line.text())))
                && own.stream().noneMatch(line -> announces(line.text()))
                && !titlesSubmission(own)
                && !saysSomething(own, titled);
    }

    private static boolean isTitled(List<Line> lines) {
        return lines.stream()
                .limit(LINES_OF_TITLES)
                .takeWhile(line -> !line.isLong() || line.isCapitals())
                .anyMatch(OtherDocument::isTitle);
    }

    private static boolean isTitle(Line line) {
        int words = Shape.wordCount(line.text());
        boolean shown = line.isCapitals() || line.paragraph().bold() || line.isHeadingOfFile();
        return TITLE.fits(line.text())
                && !line.endsWithColon()
                && !Shape.endsSentence(line.text())
                && words <= (shown ? LONGEST_TITLE : LONGEST_PLAIN_TITLE)
                && !SUBMITS.isIn(line.text());
    }

    private static boolean announces(String text) {
        return FurnitureCues.isAnnouncement(text) || AnnouncedRemarks.isAtTheEndOf(text);
    }

    /** Whether a line of the titles is a submission's; below the programme of a workshop it says what that is about. */
    private static boolean titlesSubmission(List<Line> lines) {
        List<String> titles = lines.stream()
                .limit(LINES_OF_TITLES)
                .map(Line::text)
                .filter(text -> !Shape.endsSentence(text) && Shape.wordCount(text) <= LONGEST_TITLE)
                .toList();
        return titles.stream().noneMatch(text -> TITLE.fits(text) && GATHERING.isIn(text))
                && titles.stream().anyMatch(text -> SUBMITS.isIn(text) && !GATHERING.isIn(text));
    }

    /** Whether anybody asks or judges: of the draft, where the title says that this is something else, and of anything else. */
    private static boolean saysSomething(List<Line> lines, boolean titled) {
        boolean ofArticles = isMadeOfArticles(lines);
        return lines.stream()
                .filter(line -> !(ofArticles && OWN_ARTICLE.fits(line.text())))
                .flatMap(line -> Shape.sentences(line.words()).stream())
                .anyMatch(sentence -> titled ? isOpinion(sentence) : asksOrJudges(sentence));
    }

    /** Its own articles, counted from the first, are no places of a draft. */
    private static boolean isMadeOfArticles(List<Line> lines) {
        List<String> numbers = lines.stream()
                .map(line -> OWN_ARTICLE.matcher(line.text()))
                .filter(article -> article.matches())
                .map(article -> article.group("number"))
                .toList();
        return numbers.size() >= LEAST_ARTICLES
                && (numbers.get(0).equals("1") || numbers.get(0).equals("I"))
                && numbers.stream().distinct().count() >= LEAST_ARTICLES;
    }

    private static boolean isOpinion(String sentence) {
        return EDITS.isIn(sentence)
                || (asksOrJudges(sentence)
                        && (RemarkCues.namesPlaceFirst(sentence)
                                || DRAFT.isIn(sentence)
                                || FIRST_PERSON.isIn(sentence)));
    }

    private static boolean asksOrJudges(String sentence) {
        return RemarkCues.isSubstance(sentence) && !SOLICITS.isIn(sentence);
    }
}
