package org.consultationdigest.extract.letter;

import java.util.List;

/** Words of minutes: their titles and the parts that are not what was said. */
final class MinutesCues {
    private static final Cue TITLE = Cue.line(
            "^(?:biên bản\\b.*|(?:tổng hợp|ghi nhận|ghi chép|tóm tắt) (?:các )?(?:ý kiến )?(?:thảo luận|phát biểu|hội thảo)\\b.*"
                    + "|(?:draft |summary )?minutes\\b.*|(?:summary|record|notes|report) (?:of|from|on) (?:the )?(?:\\w+ ){0,3}?(?:discussions?|meeting|hearing|workshop|consultation|proceedings|working groups?|group (?:work|discussions?)|breakout (?:groups?|sessions?))\\b.*"
                    + "|(?:group |stakeholder |public |regional )?consultation (?:minutes|notes|record|proceedings)\\b.*|ghi nhanh\\b.*"
                    + "|(?:workshop|meeting|discussion) (?:minutes|report|summary|notes|record)\\b.*|compte rendu\\b.*|procès-verbal\\b.*"
                    + "|(?:báo cáo )?(?:tổng hợp )?(?:kết quả )?(?:thảo luận|làm việc) (?:của )?(?:các )?nhóm\\b.*"
                    + "|acta (?:de|del)\\b.*|(?:relatoría|memoria|minuta) (?:de|del)\\b.*)$");
    private static final Cue FRAME = Cue.atStart(
            "(?:hội thảo|cuộc họp|buổi họp|hội nghị|biên bản) (?:được |này )?(?:kết thúc|bế mạc|lập|bắt đầu|khai mạc|tổ chức)",
            "(?:the )?(?:meeting|workshop|session) (?:closed|ended|opened|began|was (?:opened|closed|adjourned|held))",
            "(?:thời gian|địa điểm|chủ trì|chủ tọa|thư ký|người ghi(?: biên bản)?|thành phần|nội dung(?: làm việc)?)\\s*:",
            "hôm nay,",
            "(?:(?:vào )?(?:lúc|hồi) [^,.;]{1,25}, ?)?ngày \\d{1,2}[^.;]{3,60}?(?:đã )?(?:tổ chức|diễn ra|tiến hành|họp)",
            "(?:fecha|hora|lugar|preside|moderador[a]?|relator[a]?|secretari[oa])\\s*:",
            "(?:trưởng nhóm|nhóm trưởng|trình bày)\\s*:",
            "(?:date|time|venue|place|location|chair(?:person|ed by)?|moderator|facilitator|rapporteur|secretary|note-?taker|apologies)\\s*:");
    /** Lines that frame what was said, unless something is asked for in them. */
    private static final Cue ATTENDANCE = Cue.atStart(
            "(?:list of |number of )?(?:participants|attendees|attendance|present|in attendance|organi[sz]ers?|observers)\\s*:",
            "(?:số lượng |các )?(?:đại biểu|đơn vị|thành viên)(?: tham dự| tham gia)?\\s*:|có mặt\\s*:|vắng mặt\\s*:",
            "(?:the )?(?:moderators?|chair\\w*|facilitators?|rapporteurs?|organi[sz]ers?|secretariat|participants) (?:thanked|opened|closed|welcomed the participants|greeted|introduced|adjourned|were thanked)",
            "(?:nội dung(?: làm việc)?|diễn biến|chương trình)\\s*:\\s*(?:\\w+ ){0,8}?(?:phát biểu |tuyên bố )?(?:khai mạc|trình bày)",
            "(?:(?:ông|bà|đ/c|đồng chí) )?(?:\\w+ ){0,5}?(?:phát biểu (?:khai mạc|bế mạc|chào mừng)|khai mạc|bế mạc|cảm ơn các đại biểu|kết thúc)",
            "(?:agenda|ordre du jour|orden del día|asistentes|participantes|presentes|ausentes|excusad[oa]s)\\s*:",
            "étaient présente?s?\\s*:|se (?:levanta|abre|cierra|inicia|da inicio a|da por terminada) la (?:sesión|reunión)",
            "(?:date|lieu|heure|présents?|absents?|excusés?|participants?|président(?:e)?(?: de séance)?|secrétaire)\\s*:",
            "la (?:séance|réunion) (?:est|a été) (?:ouverte|levée|close)");

    private static final Cue LISTING = Cue.line(
            "^(?:thành phần(?: tham dự| tham gia)?|đại biểu tham dự|danh sách (?:đại biểu|tham dự)|chương trình(?: làm việc| nghị sự)?|nội dung chương trình"
                    + "|(?:list of )?(?:participants|attendees)|attendance|present|in attendance|agenda|programme)\\b[^.]{0,40}:?$");

    /** The chair sums up: what was decided, and no contributor's remark. */
    private static final Cue CONCLUSION = Cue.line(
            "^(?:(?:ông|bà|đ/c|đồng chí) )?(?:(?:phần |lời )?kết luận(?: (?:của )?(?:chủ trì|chủ tọa|chủ toạ|cuộc họp|hội nghị|hội thảo)\\b.{0,60}?)?\\s*(?:[:.–-].*)?"
                    + "|(?:chủ trì|chủ tọa|chủ toạ|người chủ trì)\\b[^.;]{0,60}?kết luận\\b.*"
                    + "|(?:(?:the )?(?:chair\\w*|moderator|facilitator)\\b[^.;]{0,40}? )?(?:conclud(?:ed|es)|summed up|sums up)\\b.*"
                    + "|(?:conclusions?|concluding remarks|summing[- ]up|wrap[- ]up|next steps|decisions?)(?: (?:of|by) the (?:chair\\w*|moderator|meeting))?\\s*(?:[:.–-].*)?"
                    + "|(?:acuerdos|compromisos|conclusiones)(?: de la (?:reunión|sesión))?\\s*(?:[:.–-].*)?|(?:en )?conclusions?(?: d[ue] .{0,30})?\\s*(?::.*)?|(?:le|la) présidente? (?:de séance )?conclu\\w*.*)$");

    private static final Cue REMARKS_OF_THE_CHAIR = Cue.line(
            "^(?:(?:opening|closing|welcome|welcoming|introductory) (?:remarks|session|address|speech|words|statements?)|opening|closing|welcome|(?:phát biểu )?(?:khai mạc|bế mạc|chào mừng)|ouverture|clôture)\\W*$");

    /** Whoever drew the draft up answers what was said. */
    private static final Cue REPLY = Cue.line(
            "^(?:[^:]{2,90}\\((?:reply|replies|replied|response|answer|trả lời|phản hồi|giải đáp|giải trình|réponse|respuesta)\\)"
                    + "|a\\s?\\d{1,3}|(?:reply|response|answer|đáp|trả lời|phản hồi|giải đáp|réponse|respuesta)(?: \\d{1,3})?(?: (?:of|by|from|của|de|du|des) [^:]{2,90}|\\s*\\([^)]{2,90}\\))?)\\s*:.*$");

    /** Somebody speaks who is not named, so that it is not the one who spoke last. */
    private static final Cue UNNAMED = Cue.atStart(
            "(?:một số|nhiều|các|đa số|cũng|còn) (?:đại biểu|ý kiến|thành viên)|có (?:ý kiến|đại biểu)|đại biểu (?:khác|đề nghị|cho rằng)|nhóm (?:thống nhất|đề nghị|cho rằng)|chủ trì đề nghị",
            "it was (?:also )?\\w+|(?:some|several|many|other|most|all|one|another|a) (?:participants?|members?|delegates?|speakers?|person)|others|participants|the (?:participants|group|meeting|moderator|chair)",
            "plusieurs participants|certains|un participant|il a été");

    private static final Cue GROUP = Cue.atStart("nhóm|the (?:working |breakout )?group|this group|le groupe|el grupo");

    private MinutesCues() {}

    /** Whether a group speaks of itself, below its name. */
    static boolean speaksAsGroup(String words) {
        return GROUP.isIn(words + " ");
    }

    static boolean speaksUnnamed(String words) {
        return UNNAMED.isIn(words + " ");
    }

    /** Whether a line is the chair's conclusion, or stands above it. */
    static boolean concludes(String words) {
        return CONCLUSION.fits(words.strip());
    }

    /** Whether a line is an answer to what was said before it. */
    static boolean replies(String words) {
        return REPLY.fits(words.strip());
    }

    /** Whether the head of a document calls it minutes. */
    static boolean isMinutes(List<Line> lines) {
        return lines.stream()
                .limit(15)
                .anyMatch(line -> TITLE.fits(line.text())
                        && Shape.wordCount(line.text()) <= 30
                        && !Shape.endsSentence(line.text()));
    }

    /** Whether a line frames what was said: time, place, chair, opening and end. */
    static boolean isFrame(String text) {
        return FRAME.isIn(text + " ")
                || REMARKS_OF_THE_CHAIR.fits(text)
                || (ATTENDANCE.isIn(text + " ") && !RemarkCues.asks(text))
                || (TITLE.fits(text) && Shape.isCapitals(text));
    }

    /** Whether a heading stands above a list of people or of points to talk about. */
    static boolean isListing(String words) {
        return LISTING.fits(words);
    }
}
