package org.consultationdigest.digest;

/** The sheets of the workbook, left to right. */
public enum DigestSheet {
    SUMMARY("Summary", "Tổng quan"),
    DIGEST("Digest", "Bảng tổng hợp"),
    COMMENTS("Comments", "Ý kiến"),
    TO_DECIDE("To decide", "Cần quyết định"),
    FILES("Files", "Tài liệu"),
    SET_ASIDE("Set aside", "Phần để lại"),
    PROBLEMS("Problems", "Vấn đề"),
    /** Only in the index of a digest that is divided among workbooks, behind the summary. */
    PARTS("Parts", "Các phần");

    private final String english;
    private final String vietnamese;

    DigestSheet(String english, String vietnamese) {
        this.english = english;
        this.vietnamese = vietnamese;
    }

    /** How many charts the program draws on the sheet. */
    public int charts() {
        return this == SUMMARY ? SummarySheet.CHARTS : 0;
    }

    /** How many conditions the program colours cells of the sheet by. */
    public int conditions() {
        return this == DIGEST ? RowColours.CONDITIONS : 0;
    }

    /** The name on the sheet's tab. */
    public String title(DigestLanguage language) {
        return language == DigestLanguage.VIETNAMESE ? vietnamese : english;
    }
}
