package org.consultationdigest.samples;

import java.util.Map;

/** A letter and, eleven days later, the one that says it replaces it. */
final class CorrectedLetters {
    private static final String SENDER = "BỘ MÔI TRƯỜNG VÀ SÔNG NGÒI";
    private static final String SIGNATORY = """
            TL. BỘ TRƯỞNG
            CHÁNH VĂN PHÒNG
            (Đã ký)
            """;

    private CorrectedLetters() {}

    static Map<String, byte[]> files() {
        return Map.of(
                Folders.WRITTEN + "88-BMTSN-KH.docx", first(),
                Folders.WRITTEN + "97-BMTSN-KH.docx", second());
    }

    private static byte[] first() {
        return new OfficialLetter(
                        "",
                        SENDER,
                        "88/BMTSN-KH",
                        "tham gia ý kiến dự thảo Báo cáo UPR",
                        "Thủ đô, ngày 13 tháng 3 năm 2025")
                .write("""
                        Ban Thư ký Tổ công tác liên ngành về UPR
                        Trả lời Công văn số 45/BTK-UPR ngày 03/3/2025, Bộ Môi trường và Sông ngòi có ý kiến như sau:
                        """, """
                        1. Cơ bản nhất trí với dự thảo Báo cáo.
                        2. Mục IV.D.1, đoạn 48: tỷ lệ giảm nước thải chưa qua xử lý là 25%, đề nghị sửa lại cho đúng.
                        3. Mục IV.D.2, đoạn 51: đề nghị bổ sung kinh phí hỗ trợ di dời cho mỗi hộ.
                        """, "KH", SIGNATORY);
    }

    private static byte[] second() {
        return new OfficialLetter(
                        "",
                        SENDER,
                        "97/BMTSN-KH",
                        "tham gia ý kiến dự thảo Báo cáo UPR",
                        "Thủ đô, ngày 24 tháng 3 năm 2025")
                .write("""
                        Ban Thư ký Tổ công tác liên ngành về UPR
                        Ngày 13/3/2025, Bộ Môi trường và Sông ngòi đã có Công văn số 88/BMTSN-KH gửi Ban Thư ký. Sau khi rà soát số liệu, Bộ xin đính chính; Công văn này thay thế Công văn số 88/BMTSN-KH ngày 13/3/2025. Bộ Môi trường và Sông ngòi có ý kiến như sau:
                        """, """
                        1. Cơ bản nhất trí với dự thảo Báo cáo.
                        2. Mục IV.D.1, đoạn 48: tỷ lệ giảm nước thải chưa qua xử lý là 29%, đề nghị sửa lại cho đúng.
                        3. Mục IV.D.2, đoạn 51: đề nghị bổ sung kinh phí hỗ trợ di dời cho mỗi hộ.
                        4. Các đoạn 50 và 52: đề nghị dẫn nguồn số liệu.
                        """, "KH", SIGNATORY);
    }
}
