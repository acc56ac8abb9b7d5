package org.consultationdigest.digest;

import java.util.Arrays;
import java.util.List;

/** The columns of the sheet <em>Digest</em>, left to right: the one definition that writing and reading back share. */
public enum DigestColumn implements SheetColumn {
    ID("ID", "Mã", 12, false),
    SECTION("Section", "Mục", 11, false),
    TITLE("Title", "Tiêu đề mục", 20, false),
    PARAGRAPH("Paragraph", "Đoạn", 10, false),
    COMMENT("Comment", "Nội dung góp ý", 58, false),
    PROPOSED_CHANGE("Proposed change", "Đề xuất sửa đổi", 38, false),
    REQUESTS("Requests", "Yêu cầu", 13, false),
    CONTRIBUTORS("Contributors", "Chủ thể góp ý", 28, false),
    NUMBER_OF_CONTRIBUTORS("Number of contributors", "Số chủ thể góp ý", 12, false),
    NUMBER_OF_COMMENTS("Number of comments", "Số ý kiến", 11, false),
    WORKSHOPS("Workshops", "Hội thảo", 18, false),
    WORDS_ONLY_IN_SOME_COPIES("Words only in some copies", "Từ ngữ chỉ có ở một số bản", 24, false),
    LINK("Link", "Cách gắn mục", 11, false),
    STATUS("Status", "Tình trạng", 12, false),
    DECISION("Decision", "Quyết định", 17, true),
    RESPONSE("Response", "Nội dung tiếp thu, giải trình", 42, true),
    LEAD_AGENCY("Lead agency", "Cơ quan chủ trì", 20, true),
    COOPERATING_AGENCIES("Cooperating agencies", "Cơ quan phối hợp", 20, true),
    DEADLINE("Deadline", "Thời hạn", 13, true),
    NOTE("Note", "Ghi chú", 22, true),
    MOVE_TO_SECTION("Move to section", "Chuyển sang mục", 13, true),
    SAME_AS("Same as", "Trùng với", 13, true);

    private final String english;
    private final String vietnamese;
    private final int width;
    private final boolean review;

    DigestColumn(String english, String vietnamese, int width, boolean review) {
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

    /** The columns that people write in, left to right. */
    public static List<DigestColumn> reviewColumns() {
        return Arrays.stream(values()).filter(DigestColumn::isReview).toList();
    }
}
