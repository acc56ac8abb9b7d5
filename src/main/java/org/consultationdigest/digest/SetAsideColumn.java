package org.consultationdigest.digest;

/** The columns of the sheet <em>Set aside</em>, left to right. */
public enum SetAsideColumn implements SheetColumn {
    ID("ID", "Mã", 19, false),
    FILE("File", "Tài liệu", 17, false),
    PATH("Open the file", "Mở tài liệu", 52, false),
    LOCATION("Place in the file", "Vị trí trong tài liệu", 30, false),
    TEXT("Text", "Nội dung", 80, false),
    WHY("Why it is no comment", "Vì sao không phải ý kiến", 34, false),
    IS_A_COMMENT("Is a comment", "Là ý kiến", 13, true);

    private final String english;
    private final String vietnamese;
    private final int width;
    private final boolean review;

    SetAsideColumn(String english, String vietnamese, int width, boolean review) {
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
