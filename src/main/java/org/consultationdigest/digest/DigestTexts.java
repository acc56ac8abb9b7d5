package org.consultationdigest.digest;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.consultationdigest.classify.Request;
import org.consultationdigest.classify.Stance;
import org.consultationdigest.dedupe.Relation;
import org.consultationdigest.extract.Channel;
import org.consultationdigest.extract.CommentKind;
import org.consultationdigest.extract.Remainder;
import org.consultationdigest.intake.DocumentStatus;
import org.consultationdigest.link.LinkRule;
import org.consultationdigest.problem.ProblemCode;
import org.consultationdigest.text.Folding;

/** The words of the digest for the values of its data, in its languages. */
public final class DigestTexts {
    private static final Map<Enum<?>, Words> WORDS = Map.ofEntries(
            words(RowStatus.NEW, "New", "Mới"),
            words(RowStatus.CHANGED, "Changed", "Thay đổi"),
            words(RowStatus.UNCHANGED, "Unchanged", "Không đổi"),
            words(RowStatus.WITHDRAWN, "Withdrawn", "Đã rút"),
            words(Decision.ACCEPTED, "Accepted", "Tiếp thu"),
            words(Decision.PARTLY, "Partly accepted", "Tiếp thu một phần"),
            words(Decision.NOT_ACCEPTED, "Not accepted", "Giải trình"),
            words(Decision.NOTED, "Noted", "Ghi nhận"),
            words(Decision.PENDING, "Pending", "Chưa xử lý"),
            words(Request.ADD, "add", "bổ sung"),
            words(Request.AMEND, "amend", "sửa đổi"),
            words(Request.DELETE, "delete", "lược bỏ"),
            words(Request.CLARIFY, "clarify", "làm rõ"),
            words(Request.DATA, "data", "số liệu"),
            words(Request.SOURCE, "source", "dẫn nguồn"),
            words(Request.EDITORIAL, "editorial", "thể thức, chính tả"),
            words(Request.STRUCTURE, "structure", "bố cục"),
            words(Request.POLICY, "policy", "kiến nghị chính sách"),
            words(Stance.AGREE, "agrees", "nhất trí"),
            words(Stance.PRAISE, "praises", "đánh giá cao"),
            words(Stance.NO_COMMENT, "no comment", "không có ý kiến"),
            words(Stance.REQUEST, "requests", "đề nghị"),
            words(Stance.QUESTION, "asks", "hỏi"),
            words(Stance.OPPOSE, "opposes", "không đồng ý"),
            words(Relation.REPRESENTATIVE, "stands for the row", "đại diện"),
            words(Relation.EXACT, "same words", "giống hệt"),
            words(Relation.FORMAT, "same but for form", "chỉ khác hình thức"),
            words(Relation.NEAR, "nearly the same", "gần giống"),
            words(Relation.CONTAINED, "contained", "nằm trong"),
            words(Relation.REPLY, "reply", "trả lời"),
            words(LinkRule.STATED, "stated", "được nêu rõ"),
            words(LinkRule.PLACE, "place", "theo vị trí"),
            words(LinkRule.QUOTATION, "quotation", "theo trích dẫn"),
            words(LinkRule.HEADING, "heading", "theo tiêu đề"),
            words(LinkRule.MEANING, "meaning", "theo nội dung"),
            words(LinkRule.PERSON, "by a person", "do người gắn"),
            words(Channel.LETTER, "letter", "công văn"),
            words(Channel.TABLE, "table", "bảng góp ý"),
            words(Channel.ANNOTATED_DRAFT, "annotated draft", "góp ý trên dự thảo"),
            words(Channel.SPREADSHEET, "spreadsheet", "bảng tính"),
            words(Channel.MAIL, "mail", "thư điện tử"),
            words(Channel.MINUTES, "minutes", "biên bản"),
            words(Channel.OTHER, "other", "khác"),
            words(CommentKind.TABLE_ROW, "row of a table", "dòng của bảng"),
            words(CommentKind.SHEET_ROW, "row of a sheet", "dòng của trang tính"),
            words(CommentKind.MARGIN_COMMENT, "margin comment", "nhận xét bên lề"),
            words(CommentKind.TRACKED_CHANGE, "tracked change", "sửa có theo dõi"),
            words(CommentKind.UNTRACKED_EDIT, "untracked edit", "sửa không theo dõi"),
            words(CommentKind.PARAGRAPH, "paragraph", "đoạn văn"),
            words(CommentKind.CELL_NOTE, "note on a cell", "ghi chú ở ô"),
            words(CommentKind.THREADED_COMMENT, "threaded comment", "nhận xét theo luồng"),
            words(CommentKind.PDF_ANNOTATION, "PDF annotation", "chú thích PDF"),
            words(CommentKind.FORM_FIELD, "form field", "ô biểu mẫu"),
            words(CommentKind.ANSWER, "answer", "câu trả lời"),
            words(CommentKind.MAIL_BODY, "mail", "thư điện tử"),
            words(DocumentStatus.READ, "read", "đã đọc"),
            words(DocumentStatus.EMPTY, "without comments", "không có ý kiến"),
            words(DocumentStatus.REFUSED, "could not be read", "không đọc được"),
            words(DocumentStatus.SUPERSEDED, "replaced", "đã được thay thế"),
            words(DocumentStatus.SAME, "same as another", "trùng tài liệu khác"),
            words(DocumentStatus.PENDING, "still arriving", "đang chuyển đến"),
            words(Remainder.Why.FURNITURE, "letter furniture", "thể thức công văn"),
            words(Remainder.Why.DRAFT_TEXT, "the draft's own text", "nguyên văn dự thảo"),
            words(Remainder.Why.CHART, "chart", "biểu đồ"),
            words(Remainder.Why.UNSHOWN_COMMENT, "comment that Word does not show", "bình luận mà Word không hiển thị"),
            words(Remainder.Why.WITHDRAWN_WORDS, "put in and taken out again", "đã chèn rồi lại xóa"),
            words(Remainder.Why.TABLE_HEADER, "title or header of a table", "tiêu đề bảng"),
            words(Remainder.Why.INSTRUCTIONS, "instructions of a form", "hướng dẫn của biểu mẫu"),
            words(Remainder.Why.HEADING, "heading above comments", "tiêu đề phía trên ý kiến"),
            words(Remainder.Why.RESPONSE, "the secretariat's own response", "nội dung tiếp thu, giải trình"),
            words(Remainder.Why.QUOTED_HISTORY, "earlier message in a mail", "thư trước được trích lại"),
            words(Remainder.Why.OTHER_DOCUMENT, "document that is no submission", "văn bản không phải là góp ý"),
            words(Remainder.Why.EMPTY_RECORD, "row without words", "dòng không có nội dung"),
            words(Remainder.Why.UNKNOWN_COLUMNS, "table of unknown columns", "bảng chưa rõ các cột"),
            words(Remainder.Why.LEAD_IN, "line that leads in to comments", "câu dẫn"),
            words(Remainder.Why.PAGE_FURNITURE, "running head or page number", "đầu trang, chân trang"),
            words(Remainder.Why.SAID_BY_A_PERSON, "a reviewer says so", "người rà soát xác định"),
            words(ProblemCode.EMPTY_FILE, "empty file", "tệp rỗng"),
            words(ProblemCode.BROKEN_FILE, "damaged file", "tệp hỏng"),
            words(ProblemCode.BROKEN_PART, "damaged part", "một phần bị hỏng"),
            words(ProblemCode.ENCRYPTED, "locked with a password", "có mật khẩu"),
            words(ProblemCode.UNSUPPORTED_KIND, "kind of file not read", "loại tệp không đọc được"),
            words(ProblemCode.NOT_A_FILE, "not a file", "không phải tệp"),
            words(ProblemCode.UNREADABLE_FILE, "could not be opened", "không mở được"),
            words(ProblemCode.STILL_GROWING, "still being written", "tệp đang được ghi"),
            words(ProblemCode.NO_TEXT, "pictures of text only", "chỉ có ảnh chụp chữ"),
            words(ProblemCode.DOUBTFUL_TEXT, "doubtful recognised text", "chữ nhận dạng chưa chắc chắn"),
            words(ProblemCode.LIMIT_REACHED, "incomplete: limit reached", "chưa đầy đủ: đã chạm giới hạn"),
            words(ProblemCode.COLUMNS_NOT_FOUND, "columns not understood", "không nhận ra các cột"),
            words(ProblemCode.DOUBTFUL_VALUE, "doubtful value", "giá trị có nghi vấn"),
            words(ProblemCode.HIDDEN_CONTENT, "hidden rows, columns or words", "dòng, cột hoặc chữ bị ẩn"),
            words(ProblemCode.LEFT_OUT, "counted and left out", "đã đếm, không đưa vào bản tổng hợp"),
            words(ProblemCode.OLD_ENCODING, "encoding older than Unicode", "bảng mã trước Unicode"),
            words(ProblemCode.OTHER_DRAFT, "file of another draft", "tệp của dự thảo khác"),
            words(ProblemCode.ACTIVE_CONTENT, "macros or outside links", "macro hoặc liên kết ngoài"),
            words(ProblemCode.NO_HEADINGS, "draft without headings", "dự thảo không có đề mục"),
            words(ProblemCode.NUMBERING, "numbering of the draft", "đánh số của dự thảo"),
            words(ProblemCode.UNKNOWN_REFERENCE, "unknown reference", "dẫn chiếu không có trong dự thảo"),
            words(ProblemCode.CONTRADICTING_REFERENCE, "contradicting references", "dẫn chiếu mâu thuẫn"),
            words(ProblemCode.UNKNOWN_CONTRIBUTOR, "unknown contributor", "chưa rõ chủ thể góp ý"),
            words(ProblemCode.REVIEW_CONFLICT, "conflict in the review", "xung đột khi đọc lại"),
            words(ProblemCode.SUSPECTED_REPLACEMENT, "may replace another file", "có thể thay thế tài liệu khác"),
            words(ProblemCode.REVIEW_COLUMN_LOST, "review column lost", "mất cột rà soát"),
            words(ProblemCode.REVIEW_UNREADABLE, "review not readable", "không đọc lại được"));

    /** What people write for a decision, folded; the digest's own words among them. */
    private static final Map<Decision, List<String>> DECISIONS = Map.of(
            Decision.ACCEPTED, List.of("accepted", "accept", "tiep thu"),
            Decision.PARTLY,
                    List.of("partly accepted", "partially accepted", "accepted in part", "partly", "tiep thu mot phan"),
            Decision.NOT_ACCEPTED,
                    List.of(
                            "not accepted",
                            "rejected",
                            "giai trinh",
                            "khong tiep thu",
                            "not accepted with explanation"),
            Decision.NOTED, List.of("noted", "ghi nhan"),
            Decision.PENDING, List.of("pending", "chua xu ly", "chua xu li"));

    private static final Pattern AROUND =
            Pattern.compile("^[\\p{P}\\p{S}\\s]+|[\\p{P}\\p{S}\\s]+$", Pattern.UNICODE_CHARACTER_CLASS);

    private DigestTexts() {}

    private record Words(String english, String vietnamese) {}

    private static Map.Entry<Enum<?>, Words> words(Enum<?> value, String english, String vietnamese) {
        return entry(value, new Words(english, vietnamese));
    }

    /** A value in words; a value that has none yet by its name, so that no digest fails for want of a word. */
    public static String of(Enum<?> value, DigestLanguage language) {
        Words words = WORDS.get(value);
        if (words == null) {
            return Folding.lowered(value.name().replace('_', ' '));
        }
        return language == DigestLanguage.VIETNAMESE ? words.vietnamese() : words.english();
    }

    /** Several values in words, in their order. */
    public static String of(List<? extends Enum<?>> values, DigestLanguage language) {
        return String.join(
                ", ", values.stream().map(value -> of(value, language)).toList());
    }

    /**
     * The decision that these words name in either language, all of them: {@code tiếp thu một phần} is not {@code tiếp
     * thu}, and nor is {@code tiếp thu, giải trình}. Case, white space, diacritics and marks around the words do not
     * matter.
     */
    static Optional<Decision> decisionNamed(String words) {
        String folded = Folding.folded(AROUND.matcher(words).replaceAll("")).replace('_', ' ');
        return DECISIONS.entrySet().stream()
                .filter(entry -> entry.getValue().contains(folded))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
