package org.consultationdigest.digest;

/** The words of the workbook that are no value of the data, in the languages of a digest. */
enum Term {
    PAGE("page", "trang"),
    SHEET("sheet", "trang tính"),
    TABLE("table", "bảng"),
    ROW("row", "dòng"),
    COLUMN("column", "cột"),
    NUMBER_BEFORE("Number", "Số thứ tự"),
    RECOGNISED("Text recognition", "Nhận dạng chữ"),
    AS_IN_THE_FILE("As in the file", "Nguyên văn trong tài liệu"),
    CELL("cell", "ô"),
    PARAGRAPH("paragraph", "đoạn"),
    ON_WORDS("on", "tại"),
    UNDER_HEADING("under", "dưới tiêu đề"),
    WHOLE_DOCUMENT("Whole document", "Toàn bộ dự thảo"),
    NOT_LINKED("Not linked to a section", "Chưa gắn được với mục nào"),
    ALSO("Also about", "Cũng liên quan"),
    SEE_ALSO("See also", "Xem thêm"),
    DELETED("Deleted", "Xóa"),
    INSERTED("Inserted", "Thêm"),
    PART("part", "phần"),
    YES("Yes", "Có"),
    LINK_NONE("not linked", "chưa gắn"),
    LINK_BY_PERSON("by a person", "do người gắn"),
    CONFLICT("Contradiction", "Ý kiến trái ngược"),
    CONFLICT_WHY(
            "The rows use nearly the same words and say the opposite.",
            "Hai dòng dùng gần như cùng từ ngữ nhưng nói ngược nhau."),
    SIMILAR("Perhaps the same", "Có thể trùng nhau"),
    SIMILAR_WHY(
            "The rows may say the same. “Same” puts them together.", "Hai dòng có thể cùng một ý. “Trùng” để gộp lại."),
    TRANSLATION("Perhaps a translation", "Có thể là bản dịch của nhau"),
    TRANSLATION_WHY(
            "The rows may say the same in two languages. “Same” puts them together.",
            "Hai dòng có thể cùng một ý bằng hai ngôn ngữ. “Trùng” để gộp lại."),
    FAMILY("The same but for some words", "Giống nhau trừ vài từ"),
    FAMILY_WHY(
            "All these rows say the same but for what is filled in. “Same” puts them into one row in each section,"
                    + " “Different” keeps them apart; both hold for rows that come later, too.",
            "Các dòng này giống nhau, chỉ khác phần điền vào. “Trùng” để gộp thành một dòng trong mỗi mục,"
                    + " “Khác” để giữ riêng; áp dụng cả cho các dòng đến sau."),
    WEAK_LINK("Uncertain section", "Chưa chắc thuộc mục nào"),
    WEAK_LINK_WHY("The section was concluded", "Mục này do chương trình suy ra"),
    NO_LINK("No section", "Chưa có mục"),
    NO_LINK_WHY(
            "Nothing in the submission says which section it is about. Write the section.",
            "Tài liệu không nêu ý kiến thuộc mục nào. Hãy ghi mục."),
    DOUBTFUL_REFERENCE("Doubtful reference", "Dẫn chiếu có nghi vấn"),
    CERTAINTY("certainty", "độ chắc chắn"),
    SAME("Same", "Trùng"),
    DIFFERENT("Different", "Khác"),
    CONFIRMED("Right", "Đúng"),
    DECISION_HINT("Choose a decision, or write one in your own words.", "Chọn một quyết định hoặc tự ghi."),
    YES_HINT("Yes, or leave it blank.", "Ghi Có, hoặc để trống."),
    SECTION_HINT("The id of a section as the sheet Summary lists them.", "Mã mục như liệt kê ở trang Tổng quan."),
    RUN("Run", "Lần chạy"),
    CONSULTATION("Consultation", "Đợt lấy ý kiến"),
    REPORT("Draft", "Dự thảo"),
    FIGURE("Figure", "Số liệu"),
    COUNT("Number", "Số lượng"),
    COMMENTS("Comments", "Ý kiến"),
    GROUPS("Rows of the digest", "Dòng tổng hợp"),
    RECEIVED("Files received", "Tài liệu nhận được"),
    CONTRIBUTORS("Contributors", "Chủ thể góp ý"),
    UNLINKED("Comments without a section", "Ý kiến chưa gắn được với mục"),
    DUPLICATES("Comments that repeat another", "Ý kiến trùng với ý kiến khác"),
    PROBLEMS("Problems", "Vấn đề"),
    SET_ASIDE("Texts set aside", "Đoạn văn bản để lại"),
    BY_STATUS("Files by status", "Tài liệu theo tình trạng"),
    BY_SECTION("Comments by section", "Ý kiến theo mục"),
    BY_WORKSHOP("Comments by workshop", "Ý kiến theo hội thảo"),
    BY_TYPE("Comments by type of contributor", "Ý kiến theo loại chủ thể"),
    BY_REQUEST("Comments by request", "Ý kiến theo yêu cầu"),
    BY_DECISION("Rows by decision", "Dòng theo quyết định"),
    NO_WORKSHOP("no workshop", "không thuộc hội thảo"),
    NO_TYPE("type not known", "chưa rõ loại"),
    NO_REQUEST("no request", "không có yêu cầu"),
    NO_DECISION("not decided yet", "chưa quyết định"),
    OTHER_DECISION("decided in other words", "quyết định bằng lời khác"),
    MOVED_FROM("moved from", "chuyển từ"),
    REWORDED("other words", "đổi câu chữ"),
    ONE_COMMENT("comment", "ý kiến"),
    SEVERAL_COMMENTS("comments", "ý kiến"),
    NEW_BY_WORKSHOP("Added since the last run, by workshop", "Ý kiến mới từ lần chạy trước, theo hội thảo"),
    PARTICIPATION("Bodies asked for comments", "Cơ quan, tổ chức được gửi xin ý kiến"),
    INVITED("asked", "được gửi xin ý kiến"),
    REPLIED("answered", "đã trả lời"),
    SILENT("did not answer", "chưa trả lời"),
    UNINVITED("answered without being asked", "trả lời dù không được gửi"),
    NOT_READ("Files that could not be read", "Tài liệu không đọc được"),
    SECTION("Section", "Mục"),
    SHEETS("Sheets", "Các trang"),
    ROWS("rows", "dòng"),
    UNKNOWN_CONTRIBUTOR("not known", "chưa rõ");

    private final String english;
    private final String vietnamese;

    Term(String english, String vietnamese) {
        this.english = english;
        this.vietnamese = vietnamese;
    }

    String in(DigestLanguage language) {
        return language == DigestLanguage.VIETNAMESE ? vietnamese : english;
    }
}
