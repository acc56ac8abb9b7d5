package org.consultationdigest.extract.table;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Rows of minutes in a table that tell how a meeting went: its opening, its breaks, what was presented. Nobody remarks there. */
final class AgendaPoints {
    private static final int FLAGS =
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL;

    private static final Pattern POINT = Pattern.compile(
            "(?:opening|closing|welcome|welcoming|introductory|concluding)(?: and \\w+)?(?: (?:remarks?|session|address|speech|words|statements?|ceremony))?"
                    + "(?: (?:by|of|from) (?:the )?[^.;:]{1,60})?\\W*"
                    + "|(?:(?:coffee|tea|lunch|health)(?:[ -]break)?|break|registration(?: of \\w+)?|group photo|adoption of the agenda|tour de table|q ?(?:&|and) ?a)\\W*"
                    + "|presentations? (?:of|on) (?:the )?(?:\\w+ ){0,2}?(?:drafts?|reports?|agenda|programme|results|methodology|process|chapters?)[^.;:]{0,60}\\W*"
                    + "|(?:the )?(?:chair\\w*|moderator|secretariat) (?:opened|closed|adjourned|welcomed|thanked)[^;:]{0,120}"
                    + "|(?:phát biểu |tuyên bố )?(?:khai mạc|bế mạc|chào mừng|đón tiếp|giới thiệu (?:đại biểu|thành phần|chương trình))[^;:]{0,120}"
                    + "|(?:kết luận|tổng kết|cảm ơn)[^;:]{0,80}(?:bế mạc|cảm ơn|kết thúc)[^;:]{0,60}"
                    + "|(?:giải lao|nghỉ giải lao|nghỉ trưa|đăng ký đại biểu|chụp ảnh lưu niệm)\\W*"
                    + "|(?:trình bày|giới thiệu|báo cáo)(?: tóm tắt| tổng quan)?(?: về)? (?:dự thảo|báo cáo|nội dung|quá trình)[^;:]{0,80}"
                    + "|(?:ouverture|clôture)(?: (?:de|des|du) [^.;:]{1,40})?\\W*|(?:pause|pause[- ]café|déjeuner)\\W*|mot d['’](?:ouverture|accueil|clôture)[^.;:]{0,40}\\W*"
                    + "|présentation (?:du|de la|des) (?:projet|rapport|programme|résultats)[^.;:]{0,60}\\W*",
            FLAGS);

    /** In the same breath somebody asks for something, or speaks of a place of the draft. */
    private static final Pattern ASKS = Pattern.compile(
            "(?<!\\w)(?:đề nghị|kiến nghị|bổ sung|cần|nên|sửa|should|must|please|asks?|suggests?|proposes?|add|amend|delete|devrait|propose|demande"
                    + "|(?:mục|đoạn|điều|section|paragraph|para|chapter|paragraphe)\\s*\\d)(?!\\w)",
            FLAGS);

    /** Who leads a meeting, and whose words tell how it went; {@code Welcome.} of anybody else is a remark. */
    private static final Pattern LEADS = Pattern.compile(
            "(?<!\\w)(?:chair\\w*|moderators?|facilitators?|secretariat|organi[sz]ers?|hosts?|presid\\w+|mc|master of ceremonies"
                    + "|chủ (?:trì|tọa|toạ)|ban tổ chức|ban thư ký|thư ký|người dẫn|dẫn chương trình|điều phối|lãnh đạo"
                    + "|présid\\w+|animat\\w+|secrétariat|all|tất cả|tous|everyone|participants?|đại biểu)(?!\\w)",
            FLAGS);

    /** A table that has one of these holds comments on a draft and is no record of a meeting. */
    private static final Set<Field> OF_COMMENTS = EnumSet.of(
            Field.REFERENCE, Field.PARAGRAPH, Field.PAGE, Field.LINE, Field.DRAFT_TEXT, Field.PROPOSED_CHANGE);

    private AgendaPoints() {}

    /**
     * Whether what stands in the column of remarks only tells how a meeting went: in a record of it, under an hour, under
     * nobody, or under who leads it.
     */
    static boolean isOne(RowCells cells, Columns columns) {
        return (columns.has(Field.CONTRIBUTOR) || columns.has(Field.CONTACT) || columns.has(Field.DATE))
                && OF_COMMENTS.stream().noneMatch(columns::has)
                && isOfWhoLeads(cells)
                && cells.filled().stream()
                        .filter(entry -> entry.field() == Field.COMMENT && entry.speaks())
                        .map(RowCells.Entry::text)
                        .reduce((one, other) -> one + "\n" + other)
                        .filter(AgendaPoints::isPoint)
                        .isPresent();
    }

    private static boolean isOfWhoLeads(RowCells cells) {
        return cells.filled().stream()
                .filter(entry -> entry.field() == Field.CONTRIBUTOR || entry.field() == Field.CONTACT)
                .allMatch(entry -> LEADS.matcher(entry.text()).find());
    }

    static boolean isPoint(String said) {
        return POINT.matcher(said.strip()).matches() && !ASKS.matcher(said).find();
    }
}
