package org.consultationdigest.samples;

import java.util.Map;
import org.consultationdigest.samples.kit.DocxBuilder;
import org.consultationdigest.samples.kit.DocxCell;
import org.consultationdigest.samples.kit.DocxTable;
import org.consultationdigest.samples.kit.Para;

/** The official form in four columns, filled in by a ministry for several bodies. */
final class CommentTables {
    private CommentTables() {}

    static Map<String, byte[]> files() {
        return Map.of(Folders.CAPITAL + "Bang tong hop - Bo LDBTXH.docx", officialForm());
    }

    private static byte[] officialForm() {
        DocxBuilder document = new DocxBuilder().landscape().footer(" ");
        document.add(Para.ofBold("BỘ LAO ĐỘNG VÀ BẢO TRỢ XÃ HỘI").tight());
        document.add(Para.ofBold("BẢN TỔNG HỢP Ý KIẾN, TIẾP THU, GIẢI TRÌNH Ý KIẾN GÓP Ý\n"
                        + "ĐỐI VỚI DỰ THẢO BÁO CÁO QUỐC GIA CHU KỲ IV THEO CƠ CHẾ UPR")
                .centered());
        document.add(Para.empty()
                .italic("(Kèm theo Công văn số 530/BLĐBTXH-HTQT ngày 11 tháng 3 năm 2025)")
                .centered());
        document.add(
                "1. Tổng số 05 cơ quan, tổ chức, cá nhân đã gửi xin ý kiến thông qua Bộ Lao động và Bảo trợ Xã hội và tổng số 09 ý kiến nhận được.");
        document.add("2. Kết quả cụ thể như sau:");
        return document.add(officialRows()).bytes();
    }

    private static DocxTable officialRows() {
        DocxTable table = DocxTable.lined(2600, 3000, 5400, 3300)
                .header("NHÓM VẤN ĐỀ, ĐIỀU, KHOẢN", "CHỦ THỂ GÓP Ý", "NỘI DUNG GÓP Ý", "NỘI DUNG TIẾP THU, GIẢI TRÌNH");
        table.row("Chung", "Liên đoàn Công nhân Sông nước", "Cơ bản nhất trí với dự thảo Báo cáo.", "");
        table.row(
                "Mục III.A.2. Trợ giúp pháp lý và điều kiện giam giữ",
                "Hội đồng Luật sư Velmora",
                "Đề nghị bổ sung số liệu về trợ giúp pháp lý năm 2024, phân tách theo giới tính và dân tộc.",
                "");
        table.row(
                "Mục III.C. Tự do lập hội và hội họp hòa bình",
                "Viện Luật Xã hội",
                "Không nhất trí với thời hạn thông báo 48 giờ.",
                "");
        group(
                table,
                "Mục IV.A.1. Việc làm và tiền lương",
                "Liên đoàn Công nhân Sông nước",
                "Đề nghị nêu mức lương tối thiểu bằng số tuyệt đối, không chỉ nêu tỷ lệ tăng.",
                "");
        more(
                table,
                "Viện Luật Xã hội",
                "Đoạn 38: đề nghị giải thích vì sao số người tham gia bảo hiểm xã hội chỉ bằng một phần ba so với dự kiến.",
                "Tiếp thu. Sẽ bổ sung nguyên nhân vào đoạn 38.");
        group(
                table,
                "Mục IV.A.2. An toàn lao động và công đoàn",
                "Liên đoàn Công nhân Sông nước",
                "Đề nghị bỏ câu về số vụ tai nạn lao động chết người nếu chưa có số liệu của khu vực phi chính thức.",
                "");
        more(
                table,
                "Bộ Lao động và Bảo trợ Xã hội",
                "Đề nghị nêu rõ đường dây tư vấn cho lao động giúp việc gia đình do cơ quan nào vận hành.",
                "");
        more(table, "Hội đồng Luật sư Velmora", "Đề nghị dẫn nguồn.", "");
        table.row(
                "Vấn đề khác",
                "Hội Phụ nữ Đồng bằng",
                "Đề nghị gửi lại dự thảo lần hai cho các cơ quan, tổ chức trước khi trình Chính phủ.",
                "");
        return table;
    }

    private static void group(DocxTable table, String section, String body, String comment, String response) {
        table.row(DocxCell.of(section).mergedDown(), DocxCell.of(body), DocxCell.of(comment), DocxCell.of(response));
    }

    private static void more(DocxTable table, String body, String comment, String response) {
        table.row(DocxCell.continued(), DocxCell.of(body), DocxCell.of(comment), DocxCell.of(response));
    }
}
