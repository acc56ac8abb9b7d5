package org.consultationdigest.extract.table;

import java.util.List;
import java.util.regex.Pattern;

/** What the titles of columns for comments say of the place that the comments are about. */
final class CommentPlaces {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern GENERAL = Pattern.compile(
            "\\W*(?:(?:general|overall) (?:comments?|remarks?|observations?|views?)|(?:ý kiến|nhận xét|góp ý|đánh giá) chung"
                    + "|(?:commentaires?|observations?|remarques?) généra(?:le?s?|ux)|(?:comentarios?|observaci[oó]n(?:es)?) general(?:es)?)"
                    + "(?: (?:on|about|về|đối với|sur|sobre) .{1,60})?\\W*",
            FLAGS);
    private static final Pattern PLACE = Pattern.compile(
            "(?<!\\w)(?:sections?|chapters?|parts?|paragraphs?|paras?\\.?|articles?|mục|phần|chương|đoạn|điều|chapitres?|paragraphes?|secci[oó]n|cap[ií]tulo)\\s+"
                    + "(?:\\d+|[IVXLC]+(?!\\p{L})|[A-Z](?!\\p{L}))",
            FLAGS);

    private CommentPlaces() {}

    /** Whether a title asks for comments on the draft as a whole. */
    static boolean isGeneral(String title) {
        return GENERAL.matcher(title).matches();
    }

    /** Whether a title names one place of the draft, by its number. */
    static boolean namesOne(String title) {
        return PLACE.matcher(title).find();
    }

    /** Whether there are several columns for comments, and their titles tell what each is about. */
    static boolean isByPlace(Columns columns) {
        List<String> titles = columns.all().stream()
                .filter(column -> column.field() == Field.COMMENT)
                .map(HeaderColumn::title)
                .toList();
        return titles.size() > 1 && titles.stream().anyMatch(CommentPlaces::namesOne);
    }
}
