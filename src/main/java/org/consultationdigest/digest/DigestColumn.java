package org.consultationdigest.digest;

import java.util.Arrays;
import java.util.List;

/** The columns of the sheet <em>Digest</em>, left to right: the one definition that writing and reading back share. */
public enum DigestColumn {
    ID("ID", "Mã", false),
    SECTION("Section", "Mục", false),
    TITLE("Title", "Tiêu đề mục", false),
    PARAGRAPH("Paragraph", "Đoạn", false),
    COMMENT("Comment", "Nội dung góp ý", false),
    PROPOSED_CHANGE("Proposed change", "Đề xuất sửa đổi", false),
    REQUESTS("Requests", "Yêu cầu", false),
    CONTRIBUTORS("Contributors", "Chủ thể góp ý", false),
    NUMBER_OF_CONTRIBUTORS("Number of contributors", "Số chủ thể góp ý", false),
    NUMBER_OF_COMMENTS("Number of comments", "Số ý kiến", false),
    WORKSHOPS("Workshops", "Hội thảo", false),
    WORDS_ONLY_IN_SOME_COPIES("Words only in some copies", "Từ ngữ chỉ có ở một số bản", false),
    LINK("Link", "Cách gắn mục", false),
    STATUS("Status", "Tình trạng", false),
    DECISION("Decision", "Quyết định", true),
    RESPONSE("Response", "Nội dung tiếp thu, giải trình", true),
    LEAD_AGENCY("Lead agency", "Cơ quan chủ trì", true),
    COOPERATING_AGENCIES("Cooperating agencies", "Cơ quan phối hợp", true),
    DEADLINE("Deadline", "Thời hạn", true),
    NOTE("Note", "Ghi chú", true),
    MOVE_TO_SECTION("Move to section", "Chuyển sang mục", true),
    SAME_AS("Same as", "Trùng với", true);

    private final String english;
    private final String vietnamese;
    private final boolean review;

    DigestColumn(String english, String vietnamese, boolean review) {
        this.english = english;
        this.vietnamese = vietnamese;
        this.review = review;
    }

    /** The title of the column. */
    public String title(DigestLanguage language) {
        return language == DigestLanguage.VIETNAMESE ? vietnamese : english;
    }

    /** Whether people write in it. */
    public boolean isReview() {
        return review;
    }

    /** The columns that people write in, left to right. */
    public static List<DigestColumn> reviewColumns() {
        return Arrays.stream(values()).filter(DigestColumn::isReview).toList();
    }
}
