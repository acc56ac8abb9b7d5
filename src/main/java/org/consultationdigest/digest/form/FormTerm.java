package org.consultationdigest.digest.form;

import java.util.Locale;
import org.consultationdigest.digest.DigestLanguage;

/** The words of the forms, in the languages of a digest. */
enum FormTerm {
    TITLE(
            "SUMMARY OF COMMENTS RECEIVED AND OF THE RESPONSES TO THEM",
            "BẢN TỔNG HỢP Ý KIẾN, TIẾP THU, GIẢI TRÌNH Ý KIẾN GÓP Ý"),
    ON_DRAFT("on the draft: %s", "đối với dự thảo: %s"),
    INVITED(
            "1. %d ministries, organisations and individuals were asked for comments; %d of them, and %d others,"
                    + " answered. %d comments were received.",
            "1. Tổng số %d cơ quan, tổ chức, cá nhân đã gửi xin ý kiến; có %d cơ quan, tổ chức, cá nhân trong số đó và"
                    + " %d chủ thể khác trả lời; tổng số %d ý kiến nhận được."),
    RECEIVED(
            "1. %d ministries, organisations and individuals sent comments. %d comments were received.",
            "1. Tổng số %d cơ quan, tổ chức, cá nhân đã gửi ý kiến và tổng số %d ý kiến nhận được."),
    RESULTS("2. The results in detail are as follows:", "2. Kết quả cụ thể như sau:"),
    AGREEING_BODIES(
            "Bodies that agree with the draft or have no comment (%d): %s",
            "Cơ quan, tổ chức, cá nhân nhất trí hoặc không có ý kiến khác (%d): %s"),
    SILENT(
            "No answer was received from (%d): %s. Silence is not counted as agreement.",
            "Chưa nhận được ý kiến của (%d): %s. Việc chưa trả lời không được tính là nhất trí."),
    SILENT_AGREE(
            "No answer was received from (%d): %s. By the terms of this consultation they count as agreeing.",
            "Không nhận được ý kiến của (%d): %s. Theo quy định của đợt lấy ý kiến này, được tính là nhất trí."),
    SECTION("ISSUE, SECTION, PARAGRAPH", "NHÓM VẤN ĐỀ, ĐIỀU, KHOẢN"),
    BODY("WHO COMMENTED", "CHỦ THỂ GÓP Ý"),
    COMMENT("COMMENT", "NỘI DUNG GÓP Ý"),
    RESPONSE("RESPONSE AND REASONS", "NỘI DUNG TIẾP THU, GIẢI TRÌNH"),
    WHOLE("General", "Chung"),
    UNLINKED("Other matters", "Vấn đề khác"),
    PARAGRAPH("Para. ", "Đoạn "),
    PROPOSED("Proposed wording: ", "Đề xuất sửa thành: "),
    REASON("Reason: ", "Lý do: "),
    ONLY_IN_SOME("Only in some copies: ", "Chỉ có ở một số bản: "),
    REPLY("Reply: ", "Ý kiến trả lời: "),
    AGREEING("3. Agreement and answers without comment", "3. Ý kiến nhất trí và trả lời không có ý kiến"),
    UNKNOWN("not known", "chưa rõ"),
    CONFIDENTIAL("[a confidential contributor]", "[đơn vị không nêu tên]"),
    E_MAIL("[e-mail address]", "[địa chỉ thư điện tử]"),
    PHONE("[phone number]", "[số điện thoại]"),
    PERSON("[name]", "[tên người]"),
    ANOTHER("[another contributor]", "[đơn vị khác]"),
    REPLY_TITLE("REPLY TO COMMENTS", "PHÚC ĐÁP Ý KIẾN GÓP Ý"),
    REPLY_TO("To: %s", "Kính gửi: %s"),
    REPLY_INTRODUCTION(
            "Thank you for your comments. What became of each of them stands beside it.",
            "Trân trọng cảm ơn ý kiến góp ý của Quý đơn vị. Kết quả tiếp thu, giải trình từng ý kiến như sau:"),
    YOUR_COMMENT("YOUR COMMENT", "Ý KIẾN GÓP Ý"),
    ISO_TITLE("Comments and secretariat observations", "Ý kiến góp ý và nhận xét của ban thư ký"),
    ISO_DATE("Date:", "Ngày:"),
    ISO_DOCUMENT("Document: %s", "Tài liệu: %s"),
    ISO_PROJECT("Project:", "Dự án:"),
    ISO_BODY("MB/NC¹", "MB/NC¹"),
    ISO_LINE("Line number", "Số dòng"),
    ISO_CLAUSE("Clause/ Subclause", "Điều/ Khoản"),
    ISO_PARAGRAPH("Paragraph/ Figure/ Table", "Đoạn/ Hình/ Bảng"),
    ISO_TYPE("Type of comment²", "Loại ý kiến²"),
    ISO_COMMENTS("Comments", "Nội dung góp ý"),
    ISO_CHANGE("Proposed change", "Đề xuất sửa đổi"),
    ISO_OBSERVATIONS("Observations of the secretariat", "Nhận xét của ban thư ký"),
    ISO_NOTE_BODY("1  MB = Member body, NC = National committee: here, who commented", "1  MB/NC: chủ thể góp ý"),
    ISO_NOTE_TYPE(
            "2  Type of comment: ge = general, te = technical, ed = editorial",
            "2  Loại ý kiến: ge = chung, te = kỹ thuật, ed = biên tập"),
    PAGE("Page %s of %s", "Trang %s/%s");

    private final String english;
    private final String vietnamese;

    FormTerm(String english, String vietnamese) {
        this.english = english;
        this.vietnamese = vietnamese;
    }

    String in(DigestLanguage language) {
        return language == DigestLanguage.VIETNAMESE ? vietnamese : english;
    }

    /** The words with this one put into their place. */
    String with(String value, DigestLanguage language) {
        return String.format(Locale.ROOT, in(language), value);
    }
}
