package org.consultationdigest.link;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the draft itself in what a comment agrees with, has no comment on, or praises. */
final class DraftInWords {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    /** Between the verb and its object. */
    private static final String LINK =
            "(?:\\s|,|\\b(?:in principle|broadly|overall|fully|generally|largely|in general|cao|cơ bản"
                    + "|hoàn toàn|về cơ bản|gì|thêm|nào|khác|en principe|with|to|on|about|với|về|đối với|cho|vào|avec|sur|à|au)\\b)*";

    /** What may lead up to the draft in its name: articles, its content, its structure. */
    private static final String LEAD =
            "(?:(?:the|this|your|all|first|second|third|final|revised|updated|current|present|national"
                    + "|initial|overall|general|entire|whole|full|proposed|circulated|state|contents?|structure|text|spirit|thrust|approach|direction"
                    + "|wording|of|and|what|is|are|was|set|out|in|as|presented|stated|including"
                    + "|các|những|toàn bộ|toàn văn|toàn thể|cơ bản|nội dung|bố cục|kết cấu|hình thức|tinh thần|chủ trương|định hướng|cách tiếp cận|của|và|bản|cả"
                    + "|trong|nêu|được|tại|thể hiện|như|việc ban hành"
                    + "|le|la|les|ce|cet|du|de|des|l|et|contenu|structure|ensemble|el|del|contenido)[\\s,'’]+)*";

    private static final String DRAFT =
            "(?:(?:bản |the )?dự thảo(?! (?:luật|nghị định|thông tư|nghị quyết|quyết định)\\b)(?: báo cáo)?"
                    + "|(?:draft|zero draft)(?! (?:law|bill|decree|act|regulation)\\b)(?: (?:national |state |upr )?report)?"
                    + "|projet(?! de loi\\b)(?: de rapport)?|borrador|proyecto de informe)\\b(?!['’]s)";

    /** A report or document that is not called a draft: another body's when it says whose it is. */
    private static final String REPORT =
            "(?:báo cáo(?: quốc gia)?|văn bản|tài liệu|(?:report|document)|rapport|informe)\\b(?!['’]s)"
                    + "(?!\\s+(?:(?:submitted |prepared |made )?(?:by|of|from|on)|của|do|về|sur)\\b)";

    /** The content and nothing else. */
    private static final String CONTENT =
            "(?:nội dung|bố cục|contents?|text|contenu)(?=\\s*(?:[.;,!]|$|trên|nêu trên))";

    private static final Pattern OBJECT =
            Pattern.compile(LINK + "(" + LEAD + "(?:" + DRAFT + "|" + REPORT + "|" + CONTENT + "))", FLAGS);

    private static final Pattern NAMED = Pattern.compile(
            "(?<!\\b(?:in|within|by|under|trong|tại|theo|dans)\\s)\\b(?:(?:the|this|your|le|ce|el)\\s+(?:\\p{L}+\\s+)?)?(?:"
                    + DRAFT
                    + "|(?:(?:the|this|your)\\s+)(?:\\p{L}+\\s+)?(?:report|document)\\b(?!['’]s)|báo cáo quốc gia\\b)",
            FLAGS);
    private static final Pattern TELLS = Pattern.compile(
            "^\\s*(?:also |itself |đã |có |chưa )*(?:notes?|says?|states?|mentions?|describes?|claims?|lists?|counts?|refers?"
                    + "|indicates?|reports?|shows?|nêu|cho biết|đề cập|viết|ghi rằng|khẳng định)\\b",
            FLAGS);

    private DraftInWords() {}

    /** The draft as the object that directly follows a verb; empty when something else does. */
    static Optional<String> objectAt(String text, int end) {
        Matcher object = OBJECT.matcher(text).region(end, text.length());
        object.useTransparentBounds(true);
        return object.lookingAt() ? Optional.of(object.group(1).strip()) : Optional.empty();
    }

    /** The draft as what a text speaks of, not as where it says something or what it tells. */
    static Optional<String> spokenOf(String text) {
        Matcher named = NAMED.matcher(text);
        while (named.find()) {
            if (!TELLS.matcher(text.substring(named.end())).find()) {
                return Optional.of(named.group().strip());
            }
        }
        return Optional.empty();
    }
}
