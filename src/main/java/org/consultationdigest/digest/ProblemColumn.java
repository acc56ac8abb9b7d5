package org.consultationdigest.digest;

/** The columns of the sheet <em>Problems</em>, left to right. */
public enum ProblemColumn implements SheetColumn {
    FILE("File", "Tài liệu", 17, false),
    PATH("Open the file", "Mở tài liệu", 54, false),
    PART("Place", "Vị trí", 28, false),
    CODE("Kind", "Loại", 30, false),
    MESSAGE("What happened and what to do", "Điều gì đã xảy ra và cần làm gì", 90, false);

    private final String english;
    private final String vietnamese;
    private final int width;
    private final boolean review;

    ProblemColumn(String english, String vietnamese, int width, boolean review) {
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
