package org.consultationdigest.extract.letter;

import java.util.Optional;
import java.util.regex.Matcher;

/** A title that names the sender: {@code Joint submission of the X and the Y}, {@code Ý kiến góp ý của Hội X}. */
final class SenderTitle {
    private static final Cue TITLE = Cue.line(
            "^(?:(?:annex|annexe|appendix|attachment|phụ lục)(?: [\\dIVX]{1,4})?\\s*[:.–-]\\s*)?(?:(?:(?:joint|written|comments?|coalition|consolidated|collected|general|detailed) )*(?:submission|contribution|statement|comments|observations|inputs?|response|positions?(?: paper)?|opinion|feedback|proposals?|(?:proposed |suggested )?(?:amendments?|changes)|recommendations)s? (?:made |submitted |received )?(?:by|of|from)(?: the)?"
                    + "|(?:communication|contribution|soumission|observations)(?: conjointe| écrite)? (?:du|de la|des|de l['’]|de|par)"
                    + "|(?:bản |văn bản |phiếu )?(?:tham gia |tổng hợp )?(?:ý kiến )?(?:góp ý|tham gia ý kiến|ý kiến) của"
                    + "|(?:response|reply|comments?|feedback|submission|review) (?:form|sheet|matrix|template|table)\\s*[–—-])\\s*(?<name>\\S.*)$");

    /** What the submission is about stands behind its sender. */
    private static final Cue ABOUT = Cue.of(
            "\\s+(?:on|regarding|concerning|about|to|for|in (?:response|reply) to|đối với|về|vào|cho|sur|concernant|relative (?:à|au))\\s"
                    + "(?:(?:the|this|your|le|la|du|de|bản|các)\\s)?(?:[\\w’'-]+\\s){0,5}?"
                    + "(?:drafts?|reports?|review|cycle|consultation|secretariat|working group|dự thảo|báo cáo|projet|rapport|consultation)(?!\\w).*$");

    /** The label of another line of a letter's head, which a print can have run on from the title. */
    private static final Cue NEXT_LABEL = Cue.of(
            "\\s+(?:(?:strictly |private and )?confidential|restricted|embargo(?:ed)?|to|from|re|subject|ref(?:erence)?|date|contact|attn|e-?mail|tel|address"
                    + "|kính gửi|v/v|(?:tài liệu )?mật|confidentiel|objet|à l['’]attention de)\\s?:\\s.*$");

    private SenderTitle() {}

    /** The body or bodies that a title names, as written; absent when something else stands there. */
    static Optional<String> sender(String line) {
        Matcher title = TITLE.matcher(line.strip());
        if (!title.matches()) {
            return Optional.empty();
        }
        String name = NEXT_LABEL.matcher(title.group("name").strip()).replaceFirst("");
        return Optional.of(ABOUT.matcher(name).replaceFirst(""))
                .filter(Bodies::isBody)
                .or(() -> Optional.of(name).filter(Bodies::isBody))
                .map(found -> found.replaceAll("[\\s,;:.]+$", ""));
    }
}
