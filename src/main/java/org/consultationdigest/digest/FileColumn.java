package org.consultationdigest.digest;

/** The columns of the sheet <em>Files</em>, left to right. */
public enum FileColumn implements SheetColumn {
    ID("ID", "Mã tài liệu", 17, false),
    PATH("File", "Tài liệu", 54, false),
    STATUS("Status", "Tình trạng", 17, false),
    REASON("Reason", "Lý do", 40, false),
    OTHER_FILE("Same as or replaced by", "Trùng với hoặc thay bằng", 17, false),
    CONTRIBUTOR_READ("Contributor as read", "Chủ thể (đọc được)", 28, false),
    TYPE("Type of contributor", "Loại chủ thể", 18, false),
    DATE_READ("Date as read", "Ngày (đọc được)", 12, false),
    LETTER_NUMBER("Letter number", "Số công văn", 18, false),
    WORKSHOP("Workshop", "Hội thảo", 22, false),
    CHANNEL("Channel", "Hình thức", 18, false),
    LANGUAGE("Language", "Ngôn ngữ", 10, false),
    MAPPING("Columns as understood", "Các cột đã nhận ra", 90, false),
    COMMENTS("Comments", "Số ý kiến", 11, false),
    SET_ASIDE("Set aside", "Phần để lại", 11, false),
    PROBLEMS("Problems", "Vấn đề", 10, false),
    CONTRIBUTOR("Contributor", "Chủ thể góp ý", 28, true),
    DATE("Date", "Ngày", 13, true),
    CONFIDENTIAL("Confidential", "Bảo mật", 12, true),
    REPLACES("Replaces", "Thay thế cho", 18, true),
    IGNORE("Ignore", "Bỏ qua", 10, true);

    private final String english;
    private final String vietnamese;
    private final int width;
    private final boolean review;

    FileColumn(String english, String vietnamese, int width, boolean review) {
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

    @Override
    public int width() {
        return width;
    }
}
