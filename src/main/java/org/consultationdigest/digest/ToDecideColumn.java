package org.consultationdigest.digest;

/** The columns of the sheet <em>To decide</em>, left to right. */
public enum ToDecideColumn implements SheetColumn {
    KIND("What to decide", "Cần quyết định", 24, false),
    ITEM("Row or comment", "Dòng hoặc ý kiến", 17, false),
    TEXT("It says", "Nội dung", 55, false),
    OTHER_ITEM("Other row", "Dòng kia", 13, false),
    OTHER_TEXT("The other says", "Nội dung kia", 55, false),
    SECTION("Section", "Mục", 12, false),
    CANDIDATES("Other possible sections", "Các mục khác có thể", 22, false),
    WHY("Why", "Lý do", 44, false),
    VERDICT("Verdict", "Kết luận", 24, true);

    private final String english;
    private final String vietnamese;
    private final int width;
    private final boolean review;

    ToDecideColumn(String english, String vietnamese, int width, boolean review) {
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
