package org.consultationdigest.digest.template;

import org.consultationdigest.digest.DigestLanguage;

/** The words of the comment form: titles that the program itself, and people, know for what they are. */
enum TemplateTerm {
    TITLE("COMMENTS ON THE DRAFT", "PHIẾU GÓP Ý DỰ THẢO"),
    HOW_TO(
            "Please write beside the section or paragraph that you comment on; leave the other rows empty. You may add rows:"
                    + " repeat the number of the section or of the paragraph.",
            "Đề nghị ghi ý kiến vào dòng của mục hoặc đoạn cần góp ý; để trống các dòng còn lại. Có thể thêm dòng: ghi lại số"
                    + " mục hoặc số đoạn."),
    ORGANISATION("Organisation:", "Cơ quan, tổ chức góp ý:"),
    DATE("Date:", "Ngày:"),
    SHEET("Comments", "Góp ý"),
    SECTION("Section", "Mục"),
    PARAGRAPH("Paragraph", "Đoạn"),
    DRAFT_TEXT("Text of the draft", "Nội dung dự thảo"),
    COMMENT("Your comment", "Nội dung góp ý"),
    PROPOSED_CHANGE("Proposed change", "Đề xuất sửa đổi"),
    RATIONALE("Reason", "Lý do"),
    WHOLE("Whole document", "Toàn bộ dự thảo"),
    PAGE("Page %s of %s", "Trang %s/%s");

    private final String english;
    private final String vietnamese;

    TemplateTerm(String english, String vietnamese) {
        this.english = english;
        this.vietnamese = vietnamese;
    }

    String in(DigestLanguage language) {
        return language == DigestLanguage.VIETNAMESE ? vietnamese : english;
    }
}
