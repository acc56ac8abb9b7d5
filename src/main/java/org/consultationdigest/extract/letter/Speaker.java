package org.consultationdigest.extract.letter;

import java.util.Optional;
import java.util.regex.Matcher;
import org.consultationdigest.extract.ExtractedComment;

/**
 * Who speaks in a line of minutes.
 *
 * @param body the body or group that speaks, as written; absent for a person of whom no body is named
 * @param person the person, as written
 */
record Speaker(Optional<String> body, Optional<String> person) {
    private static final String SAYS =
            "(?:\\s*[,:–]?\\s*(?:cho rằng|cho biết|đề nghị|kiến nghị|đề xuất|phát biểu|nhất trí|đồng ý|nêu|góp ý|nhấn mạnh|bày tỏ|có ý kiến|hỏi|băn khoăn|đánh giá"
                    + "|said|stated|suggested|proposed|recommended|noted|asked|expressed|agreed|welcomed|commented|emphasi[sz]ed|stressed|raised|requested|pointed out|supported)\\b)";
    private static final Cue REPRESENTATIVE = Cue.line(
            "^(?:(?:ý kiến (?:của )?)?(?:đại diện|đ/d)(?: của| cho)?|(?:(?:le|la|el) )?(?:représentante?s?|representantes?|délégu[ée]e?s?|delegad[oa]s?) (?:de la|de l['’]|del|du|de los|des|de|d['’])|(?:the )?(?:representatives?|rep\\.|delegates?|participants?)\\s+(?:of|from)(?: the)?)\\s+(?<body>.{2,120}?)(?:\\s*:|"
                    + SAYS + ").*$");
    private static final Cue PERSON = Cue.line(
            "^(?<person>(?:ông|bà|đ/c|đồng chí|anh|chị|pgs|gs|ts|ths|mr|mrs|ms|mme|mlle|m(?=\\.)|sra?|srta|lic|dra?|prof|h\\.e)\\b\\.?[^,:(–]{2,60}?)\\s*(?:\\((?<bracket>[^)]{2,120})\\)|[,–-]\\s*(?<body>[^:]{2,120}?))?(?:\\s*:|"
                    + SAYS + ").*$");
    private static final Cue GROUP = Cue.line(
            "^(?<body>(?:nhóm(?: thảo luận)?|tổ|(?:working |discussion |breakout )?group|groupe|grupo|mesa|table)\\s+(?:số\\s+)?(?:\\d{1,2}|[IVX]{1,4}|[A-H]))(?:\\s*[(:–—-].*|\\s*$|"
                    + SAYS + ".*)");
    private static final Cue GROUP_NAME =
            Cue.atStart("nhóm|tổ|(?:working |discussion |breakout )?group|groupe|grupo|table");

    /** {@code Q1 (Open Net Lab): ...}: the minutes count the questions, and say in brackets who asks. */
    private static final Cue ASKS = Cue.line(
            "^(?:q|question|remark|comment|câu hỏi|hỏi|ý kiến)\\s*(?:n[o°]\\.?\\s*)?\\d{0,3}\\s*\\((?<body>[^)]{2,120})\\)\\s*:.*$");

    private static final Cue NAMED = Cue.line("^(?<body>[^:]{3,120}?)\\s*:.*$");
    private static final Cue OFFICE = Cue.line(
            "^(?:đại diện|representative of(?: the)?|(?:phó |nguyên )?(?:vụ trưởng|giám đốc|viện trưởng|chủ tịch|trưởng ban|cục trưởng|thành viên|chuyên gia)(?: của)?|(?:executive )?director(?: of)?(?: the)?|member of(?: the)?|from(?: the)?)\\s+(?<body>.+)$");

    /** Whether it is a group of people who have talked together. */
    boolean isGroup() {
        return body.filter(name -> GROUP_NAME.isIn(name)).isPresent();
    }

    /** The speaker whom a line names at its beginning. */
    static Optional<Speaker> of(String words) {
        Matcher group = GROUP.matcher(words);
        if (group.matches()) {
            return Optional.of(body(group.group("body")));
        }
        Matcher asks = ASKS.matcher(words);
        if (asks.matches()) {
            return Optional.of(body(asks.group("body")));
        }
        Matcher representative = REPRESENTATIVE.matcher(words);
        if (representative.matches()) {
            return Optional.of(body(representative.group("body")));
        }
        Matcher person = PERSON.matcher(words);
        if (person.matches()) {
            Optional<String> body = Optional.ofNullable(person.group("bracket"))
                    .or(() -> Optional.ofNullable(person.group("body")))
                    .map(Speaker::withoutOffice)
                    .filter(Bodies::isBody);
            return Optional.of(
                    new Speaker(body, Optional.of(person.group("person").strip())));
        }
        Matcher named = NAMED.matcher(words);
        return named.matches() && Bodies.isBody(named.group("body")) && !RemarkCues.isSubstance(named.group("body"))
                ? Optional.of(body(named.group("body")))
                : Optional.empty();
    }

    /** The same comment, said by this speaker. */
    ExtractedComment says(ExtractedComment comment) {
        ExtractedComment said = body.map(comment::saidBy).orElse(comment);
        return new ExtractedComment(
                said.id(),
                said.submission(),
                said.kind(),
                said.location(),
                said.wording(),
                said.hints(),
                said.language(),
                person,
                said.contributor(),
                said.date(),
                said.replyTo(),
                said.resolved(),
                said.extras());
    }

    private static Speaker body(String name) {
        return new Speaker(Optional.of(name.strip()), Optional.empty());
    }

    private static String withoutOffice(String text) {
        Matcher matcher = OFFICE.matcher(text.strip());
        return matcher.matches() ? matcher.group("body").strip() : text.strip();
    }
}
