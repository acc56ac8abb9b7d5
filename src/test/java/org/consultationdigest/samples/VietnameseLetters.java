package org.consultationdigest.samples;

import java.util.Map;

/** Official letters in Vietnamese. */
final class VietnameseLetters {
    private static final String ABOUT = "góp ý dự thảo Báo cáo quốc gia chu kỳ IV theo cơ chế UPR";

    private VietnameseLetters() {}

    static Map<String, byte[]> files() {
        byte[] women = women();
        return Map.of(
                Folders.CAPITAL + "214-BTPPC-PLQT.docx",
                justice(),
                Folders.CAPITAL + "Hoi Phu nu Dong bang.docx",
                women,
                Folders.WRITTEN + "Cong van 19 HPNDB (ban gui lai).docx",
                women,
                Folders.WRITTEN + "406-CTKQG.docx",
                statistics());
    }

    private static byte[] justice() {
        return new OfficialLetter(
                        "", "BỘ TƯ PHÁP VÀ PHÁP CHẾ", "214/BTPPC-PLQT", ABOUT, "Thủ đô, ngày 10 tháng 3 năm 2025")
                .write("""
                        Ban Thư ký Tổ công tác liên ngành về UPR
                        Căn cứ Luật Điều ước quốc tế năm 2019;
                        Căn cứ Quyết định số 31/QĐ-CP ngày 15/01/2024 của Chính phủ về việc thành lập Tổ công tác liên ngành;
                        Phúc đáp Công văn số 45/BTK-UPR ngày 03/3/2025 của Ban Thư ký Tổ công tác liên ngành về việc lấy ý kiến đối với dự thảo Báo cáo quốc gia, Bộ Tư pháp và Pháp chế có ý kiến như sau:
                        """, """
                        1. Cơ bản nhất trí với dự thảo Báo cáo.
                        2. Về bố cục: đề nghị bổ sung danh mục từ viết tắt và phần tóm tắt ở đầu Báo cáo.
                        3. Về nội dung cụ thể:
                        - Tại Mục II.A, đoạn 6: đề nghị nêu rõ trong ba mươi mốt đạo luật có bao nhiêu luật ban hành mới và bao nhiêu luật sửa đổi.
                        - Tại đoạn 8: đề nghị cập nhật tiến độ thẩm tra dự án luật bỏ án tử hình, vì Ủy ban Pháp luật đã cho ý kiến ngày 27/02/2025.
                        - Tại mục III.A.2, đoạn 22: số đồn cảnh sát có thiết bị ghi hình đến nay là 91, không phải 86; đề nghị sửa lại.
                        - Khuyến nghị số 38.13: đề nghị ghi rõ ngày nộp từng báo cáo quá hạn.
                        4. Về thể thức: đề nghị thống nhất cách viết số và tỷ lệ phần trăm trong toàn văn dự thảo.
                        Trên đây là ý kiến của Bộ Tư pháp và Pháp chế, xin gửi Ban Thư ký để nghiên cứu, tổng hợp./.
                        """, "PLQT", """
                        TL. BỘ TRƯỞNG
                        VỤ TRƯỞNG VỤ PHÁP LUẬT QUỐC TẾ
                        (Đã ký)
                        """);
    }

    private static byte[] women() {
        return new OfficialLetter(
                        "LIÊN HIỆP CÁC HỘI QUẦN CHÚNG VELMORA",
                        "HỘI PHỤ NỮ ĐỒNG BẰNG",
                        "19/HPNĐB",
                        ABOUT,
                        "Thủ đô, ngày 12 tháng 3 năm 2025")
                .write("""
                        Tổ công tác liên ngành xây dựng Báo cáo quốc gia
                        Sau khi nghiên cứu dự thảo Báo cáo gửi kèm Công văn số 45/BTK-UPR ngày 03/3/2025, Hội Phụ nữ Đồng bằng xin tham gia một số ý kiến như sau:
                        """, """
                        @1 Về Mục V.A.1:
                        @a Đề nghị bổ sung tỷ lệ phụ nữ giữ chức vụ lãnh đạo ở cấp huyện và cấp xã.
                        @a Đoạn 54: đề nghị nêu rõ chế tài đối với người sử dụng lao động không công bố chênh lệch tiền lương.
                        @1 Về Mục V.A.2:
                        @a Đề nghị bổ sung số liệu về nạn nhân bạo lực gia đình, phân tách theo tuổi và tình trạng khuyết tật.
                        @a Đoạn 56: 420 chỗ tạm lánh là quá ít so với nhu cầu; đề nghị nêu kế hoạch tăng số chỗ đến năm 2030.
                        @1 Hội nhất trí với các cam kết tự nguyện tại Mục VI.B, tuy nhiên đề nghị bổ sung một cam kết về thu hẹp khoảng cách tiền lương giữa nữ và nam.
                        @1 Đề nghị Ban Thư ký tổ chức thêm một buổi làm việc riêng với hội viên ở các xã đảo.
                        Xin trân trọng cảm ơn./.
                        """, "VP", """
                        TM. BAN THƯỜNG VỤ
                        CHỦ TỊCH
                        (Đã ký)
                        """);
    }

    private static byte[] statistics() {
        return new OfficialLetter(
                        "BỘ TÀI CHÍNH VÀ KẾ HOẠCH",
                        "CỤC THỐNG KÊ QUỐC GIA",
                        "406/CTKQG-XH",
                        ABOUT,
                        "Thủ đô, ngày 25 tháng 3 năm 2025")
                .write("""
                        Ban Thư ký Tổ công tác liên ngành về UPR
                        Phúc đáp Công văn số 45/BTK-UPR ngày 03/3/2025 của Ban Thư ký, Cục Thống kê Quốc gia có ý kiến như sau:
                        """, """
                        Cục Thống kê Quốc gia không có ý kiến đối với dự thảo Báo cáo.
                        Xin gửi Ban Thư ký tổng hợp./.
                        """, "XH", """
                        KT. CỤC TRƯỞNG
                        PHÓ CỤC TRƯỞNG
                        (Đã ký)
                        """);
    }
}
