package org.consultationdigest.extract.letter;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** The field of a form or letter that names the sender: {@code Submitted by: ...}, or a list of names below it. */
final class SenderField {
    private static final Cue FIELD = Cue.line(
            "^(?:(?:tên )?(?:đơn vị|cơ quan|tổ chức)(?:[ /,]+(?:đơn vị|cơ quan|tổ chức))*(?: gửi| góp ý| tham gia góp ý| có ý kiến)?"
                    + "|(?:joint )?(?:submission|submitted) (?:by|of|from)|joint submission (?:by|of)|submitted by|submitting organi[sz]ations?|submitters?"
                    + "|(?:name of )?(?:the )?organi[sz]ation(?: name)?|contributor|organisation|from)\\s*:?\\s*(?<name>.*)$");

    private SenderField() {}

    /** Whether a line is a field that names the sender. */
    static boolean isOne(String text) {
        Matcher matcher = FIELD.matcher(text);
        return Shape.wordCount(text) <= 40
                && ((matcher.matches()
                                && (text.contains(":")
                                        || text.matches("(?i)(?:joint )?(?:submission|submitted) by\\b.*")))
                        || SenderTitle.sender(text).isPresent());
    }

    /** Whether a line is such a field with its names below it. */
    static boolean beginsList(String text) {
        Matcher matcher = FIELD.matcher(text);
        return isOne(text) && matcher.matches() && matcher.group("name").isBlank();
    }

    /** The name in such a field, or the names below it. */
    static Optional<String> in(List<Line> head) {
        for (int i = 0; i < head.size(); i++) {
            Optional<String> titled = SenderTitle.sender(head.get(i).text());
            if (titled.isPresent()) {
                return titled;
            }
            Matcher matcher = FIELD.matcher(head.get(i).text());
            if (isOne(head.get(i).text()) && matcher.matches()) {
                String name = matcher.group("name").strip();
                return name.isEmpty() ? listed(head.subList(i + 1, head.size())) : Optional.of(Bodies.trimmed(name));
            }
        }
        return Optional.empty();
    }

    /** Names of bodies, one a line, as far as they go. */
    static Optional<String> listed(List<Line> below) {
        List<String> names = below.stream()
                .takeWhile(
                        line -> !FurnitureCues.isStrongHead(line.text()) && Bodies.isBody(Bodies.trimmed(line.words())))
                .map(line -> Bodies.trimmed(line.words()))
                .toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", names));
    }
}
