package org.consultationdigest.extract.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consultationdigest.text.Folding;

/**
 * Completes a bare number in a reference column by the kind that the column's header names: {@code 45} under
 * <em>Paragraph</em> is Paragraph 45.
 */
final class PlaceWords {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern BARE = Pattern.compile(
            "(?:[IVXLC]{1,7}|\\d{1,4}|\\p{L})(?:[.\\-–/]\\w{1,5})*[.)]?(?:\\s*(?:[-–,;]|and|và|et|y)\\s*"
                    + "(?:[IVXLC]{1,7}|\\d{1,4})(?:\\.\\w{1,5})*)*",
            FLAGS);
    private static final Pattern KIND = Pattern.compile(
            "sub-?(?:section|clause|paragraph)s?|sections?|clauses?|chapters?|articles?|annex(?:es)?|appendix|parts?"
                    + "|paragraphs?|paras?|pars?|pages?|lines?|sentences?|rows?|indents?|tables?|figures?|box|footnotes?|questions?"
                    + "|tiểu mục|mục|chương|điều|khoản|điểm|phần|phụ lục|đoạn|trang|dòng|bảng"
                    + "|chapitres?|parties?|paragraphes?|parag|annexes?|alinéas?|phrases?|lignes?|tirets?"
                    + "|secci[oó]n|cap[ií]tulo|art[ií]culo|p[aá]rrafo|apartado|anexo|parte|p[aá]gina|l[ií]nea",
            FLAGS);
    private static final Pattern WORD = Pattern.compile("\\b(?:" + KIND.pattern() + ")\\b", FLAGS);
    /** A place alone, or before the words that stand there. */
    private static final Pattern LEADING = Pattern.compile(
            "^\\W{0,3}(?:(?:tại|ở|in|at|dans|à|en)\\s+)?(?:the\\s+|la\\s+|le\\s+|el\\s+)?(?:" + KIND.pattern()
                    + ")\\s*(?:số|no\\.?|n[o°]\\.?)?\\s*(?:[IVXLC]{1,7}|\\d{1,4}|\\p{L})\\b[^:“\"«\\n]{0,60}(?=$|[:“\"«\\n])",
            FLAGS);

    private static final Pattern SECTION_LIKE = Pattern.compile(
            "sub-?(?:section|clause)s?|sections?|clauses?|tieu muc|muc|seccion|apartado|chuong|dieu|chapters?|chapitres?"
                    + "|articles?|parts?|phan|parties?|capitulo|articulo|parte");

    private static final int MOST_KEPT = 2_000;

    private final HeaderColumn column;
    private final Map<String, String> completed = new HashMap<>();
    private final List<String> kinds;

    private PlaceWords(HeaderColumn column, List<String> kinds) {
        this.column = column;
        this.kinds = kinds;
    }

    /** The words that a column's header has for what its cells name. */
    static PlaceWords of(HeaderColumn column) {
        return new PlaceWords(column, kinds(column.header()));
    }

    /** The cell, with the kind before it when it is a bare number and the header says of what. */
    String complete(String cell) {
        if (kinds.isEmpty()) {
            return cell;
        }
        String known = completed.get(cell);
        if (known == null) {
            known = BARE.matcher(cell).matches() ? withKind(cell) : cell;
            if (completed.size() < MOST_KEPT) {
                completed.put(cell, known);
            }
        }
        return known;
    }

    /** The place that a cell of the draft's words names instead of them, or before them. */
    static Optional<String> leading(String cell) {
        Matcher leading = LEADING.matcher(cell);
        return leading.find() ? Optional.of(leading.group().strip()) : Optional.empty();
    }

    private String withKind(String cell) {
        if (column.field() == Field.PARAGRAPH) {
            return kinds.stream().filter(PlaceWords::isParagraph).findFirst().orElse(kinds.get(0)) + " " + cell;
        }
        boolean severalSections = kinds.size() > 1
                && SECTION_LIKE.matcher(Folding.folded(kinds.get(0))).matches();
        return severalSections ? cell : kinds.get(0) + " " + cell;
    }

    private static boolean isParagraph(String kind) {
        String folded = Folding.folded(kind);
        return (folded.startsWith("par") && !folded.startsWith("part")) || folded.equals("doan");
    }

    private static List<String> kinds(String header) {
        List<String> kinds = new ArrayList<>();
        Matcher word = WORD.matcher(header.replaceAll("\\([^)]*\\)", " "));
        while (word.find()) {
            kinds.add(word.group());
        }
        return kinds;
    }
}
