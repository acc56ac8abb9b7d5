package org.consultationdigest.digest;

/** The columns of the sheet <em>Comments</em>, left to right. */
public enum CommentColumn implements SheetColumn {
    ID("ID", "Mã ý kiến", 17, false),
    ROW("Row", "Dòng tổng hợp", 11, false),
    RELATION("Relation", "Quan hệ", 15, false),
    CONTRIBUTOR("Contributor", "Chủ thể góp ý", 26, false),
    FILE("File", "Tài liệu", 17, false),
    PATH("Open the file", "Mở tài liệu", 52, false),
    LOCATION("Place in the file", "Vị trí trong tài liệu", 30, false),
    KIND("Kind", "Loại", 16, false),
    TEXT("Comment", "Nội dung góp ý", 60, false),
    PROPOSED_CHANGE("Proposed change", "Đề xuất sửa đổi", 40, false),
    RATIONALE("Rationale", "Lý do", 34, false),
    QUOTED("Words of the draft", "Nguyên văn dự thảo", 30, false),
    DELETED("Deleted words", "Từ ngữ bị xóa", 24, false),
    INSERTED("Inserted words", "Từ ngữ được thêm", 24, false),
    LINKED_SECTION("Linked section", "Mục đã gắn", 12, false),
    ALSO("Also about", "Cũng liên quan", 12, false),
    PARAGRAPHS("Paragraphs", "Đoạn", 11, false),
    LINK("Link", "Cách gắn mục", 12, false),
    EVIDENCE("Evidence", "Căn cứ gắn mục", 32, false),
    REFERENCES("References as written", "Dẫn chiếu nguyên văn", 22, false),
    STANCE("Stance", "Thái độ", 13, false),
    REQUESTS("Requests", "Yêu cầu", 14, false),
    DIFFERENCES("Differences", "Khác biệt", 26, false),
    ONLY_HERE("Words only here", "Từ ngữ chỉ có ở đây", 30, false),
    AUTHOR("Author", "Người viết", 18, false),
    DATE("Date", "Ngày", 12, false),
    REPLY_TO("Reply to", "Trả lời cho", 17, false),
    RESOLVED("Closed", "Đã đóng", 9, false),
    EXTRAS("Other columns", "Các cột khác", 34, false),
    SECTION("Section", "Mục", 12, true),
    TAKE_OUT_OF_GROUP("Take out of group", "Tách khỏi nhóm", 13, true),
    NOT_A_COMMENT("Not a comment", "Không phải ý kiến", 13, true);

    private final String english;
    private final String vietnamese;
    private final int width;
    private final boolean review;

    CommentColumn(String english, String vietnamese, int width, boolean review) {
        this.english = english;
        this.vietnamese = vietnamese;
        this.width = width;
        this.review = review;
    }

    @Override
    public String title(DigestLanguage language) {
        return language == DigestLanguage.VIETNAMESE ? vietnamese : english;
    }

    @Override
    public boolean isReview() {
        return review;
    }

    /** Its place among the columns, counted from 0. */
    @SuppressWarnings("EnumOrdinal") // The order of the constants is the order of the columns.
    public int position() {
        return ordinal();
    }

    @Override
    public int width() {
        return width;
    }
}
