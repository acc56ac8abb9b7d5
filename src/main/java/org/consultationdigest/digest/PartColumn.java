package org.consultationdigest.digest;

/** The columns of the sheet <em>Parts</em>, left to right. */
enum PartColumn implements SheetColumn {
    WORKBOOK("Workbook", "Tệp", 28),
    SECTIONS("Sections", "Các mục", 60),
    ROWS("Rows", "Số dòng", 12),
    COMMENTS("Comments", "Số ý kiến", 12),
    DECIDED("Rows decided", "Số dòng đã quyết định", 14);

    private final String english;
    private final String vietnamese;
    private final int width;

    PartColumn(String english, String vietnamese, int width) {
        this.english = english;
        this.vietnamese = vietnamese;
        this.width = width;
    }

    @Override
    public String title(DigestLanguage language) {
        return language == DigestLanguage.VIETNAMESE ? vietnamese : english;
    }

    @Override
    public boolean isReview() {
        return false;
    }

    @Override
    public int width() {
        return width;
    }
}
