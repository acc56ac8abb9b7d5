package org.consultationdigest.digest.page;

import org.consultationdigest.digest.DigestLanguage;

/** The words of the page, in the languages of a digest. */
enum PageTerm {
    WORKBOOKS(
            "The digest is divided among these workbooks, by section:",
            "Bảng tổng hợp được chia thành các tệp theo mục:"),
    INTERNAL(
            "For the secretariat. This page names every contributor: do not pass it on.",
            "Dành cho ban thư ký. Trang này nêu tên mọi chủ thể góp ý: không chuyển ra ngoài."),
    RUN("Run", "Lần chạy"),
    FIGURES("Figures", "Số liệu"),
    FILES("Files received", "Tài liệu nhận được"),
    COMMENTS("Comments", "Ý kiến"),
    ROWS("Rows of the digest", "Dòng tổng hợp"),
    CONTRIBUTORS("Contributors", "Chủ thể góp ý"),
    UNLINKED("Comments without a section", "Ý kiến chưa gắn được với mục"),
    BY_TYPE("Comments by type of contributor", "Ý kiến theo loại chủ thể"),
    BY_WORKSHOP("Comments by workshop", "Ý kiến theo hội thảo"),
    BY_REQUEST("Comments by request", "Ý kiến theo yêu cầu"),
    BY_DECISION("Rows by decision", "Dòng theo quyết định"),
    HEAT_MAP("Comments by section and type of contributor", "Ý kiến theo mục và loại chủ thể"),
    NO_TYPE("type not known", "chưa rõ loại"),
    CONTRADICTIONS("Contradictions", "Ý kiến trái ngược"),
    NO_CONTRADICTIONS("None was found.", "Không tìm thấy."),
    TABLE("Digest", "Bảng tổng hợp"),
    SKIP("To the search", "Đến ô tìm kiếm"),
    SEARCH("Search", "Tìm kiếm"),
    ALL("all", "tất cả"),
    SHOWN("rows shown", "dòng được hiển thị"),
    MORE("Show more rows", "Hiển thị thêm"),
    ID("ID", "Mã"),
    SECTION("Section", "Mục"),
    COMMENT("Comment", "Nội dung góp ý"),
    PROPOSED("Proposed change", "Đề xuất sửa đổi"),
    WHO("Contributors", "Chủ thể góp ý"),
    STATUS("Status", "Tình trạng"),
    DECISION("Decision", "Quyết định"),
    RESPONSE("Response", "Nội dung tiếp thu, giải trình"),
    UNDECIDED("not decided yet", "chưa quyết định"),
    WHOLE("Whole document", "Toàn bộ dự thảo"),
    NOT_LINKED("Not linked to a section", "Chưa gắn được với mục nào");

    private final String english;
    private final String vietnamese;

    PageTerm(String english, String vietnamese) {
        this.english = english;
        this.vietnamese = vietnamese;
    }

    String in(DigestLanguage language) {
        return language == DigestLanguage.VIETNAMESE ? vietnamese : english;
    }
}
