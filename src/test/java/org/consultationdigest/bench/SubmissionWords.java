package org.consultationdigest.bench;

import java.util.List;

/**
 * The words around the comments of a submission.
 *
 * @param sender the body that sends it
 * @param title the title of its table
 * @param columns the headers of a Word table: number, section, paragraph, comment, proposed change
 * @param paragraph the word for a paragraph of the draft
 * @param date place and day of a letter
 * @param opening the lines from the addressee to the lead-in
 * @param closing the lines from the farewell on
 */
record SubmissionWords(
        String sender,
        String title,
        List<String> columns,
        String paragraph,
        String date,
        List<String> opening,
        List<String> closing) {

    static SubmissionWords in(Tongue tongue) {
        return tongue == Tongue.ENGLISH ? english() : vietnamese();
    }

    private static SubmissionWords english() {
        return new SubmissionWords(
                "RIVER VALLEY COOPERATIVE UNION",
                "COMMENTS ON THE DRAFT NATIONAL REPORT",
                List.of("No.", "Section", "Paragraph", "Comment", "Proposed change"),
                "Paragraph",
                "Harbour Town, 17 March 2025",
                List.of(
                        "To: the Secretariat of the Inter-ministerial Working Group",
                        "Dear Sir or Madam,",
                        "Thank you for the draft of 3 March 2025. We have the following comments:"),
                List.of("Yours faithfully,", "For the River Valley Cooperative Union"));
    }

    private static SubmissionWords vietnamese() {
        return new SubmissionWords(
                "LIÊN HIỆP HỢP TÁC XÃ THUNG LŨNG SÔNG",
                "Ý KIẾN GÓP Ý DỰ THẢO BÁO CÁO QUỐC GIA",
                List.of("STT", "Mục", "Đoạn", "Nội dung góp ý", "Đề xuất sửa đổi"),
                "Đoạn",
                "Phố Cảng, ngày 17 tháng 3 năm 2025",
                List.of(
                        "Kính gửi: Ban Thư ký Tổ công tác liên ngành",
                        "Phúc đáp Công văn số 88/BTK ngày 03 tháng 3 năm 2025 về việc góp ý dự thảo Báo cáo quốc gia, Liên hiệp có ý kiến như sau:"),
                List.of("Trân trọng./.", "TM. BAN QUẢN TRỊ"));
    }
}
