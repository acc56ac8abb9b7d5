package org.consultationdigest.extract.word;

import java.util.List;
import org.consultationdigest.format.wordprocessing.Manuscript;
import org.consultationdigest.format.wordprocessing.Manuscript.Commented;
import org.consultationdigest.format.wordprocessing.Manuscript.Deleted;
import org.consultationdigest.format.wordprocessing.Manuscript.Inserted;
import org.consultationdigest.format.wordprocessing.Manuscript.Note;
import org.consultationdigest.format.wordprocessing.Manuscript.Struck;
import org.consultationdigest.format.wordprocessing.Manuscript.Words;

/** What people send in, before a word processor saves it. */
final class Manuscripts {
    private Manuscripts() {}

    static Manuscript letter() {
        return new Manuscript()
                .table(new String[] {
                    "BỘ CÂY XANH\nVỤ PHÁP CHẾ\nSố: 12/BCX-PC",
                    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
                            + "\nĐộc lập - Tự do - Hạnh phúc\nHà Nội, ngày 05 tháng 02 năm 2025"
                })
                .lines(
                        "Kính gửi: Ban Thư ký UPR",
                        "Phúc đáp Công văn số 45/BTK ngày 03/01/2025, Vụ Pháp chế có ý kiến như sau:",
                        "a) Về bố cục: cơ bản nhất trí.",
                        "b) Tại mục II.3: đề nghị bổ sung số liệu.",
                        "Trân trọng./.",
                        "Nơi nhận:",
                        "- Như trên;",
                        "- Lưu: VT.");
    }

    static Manuscript table() {
        return new Manuscript()
                .bold("BẢNG TỔNG HỢP Ý KIẾN GÓP Ý")
                .table(
                        new String[] {"Nội dung góp ý", "Đơn vị góp ý"},
                        new String[] {"Đề nghị bổ sung số liệu năm 2024.", "Hội Hoa Sen"},
                        new String[] {"Đề nghị làm rõ “nhóm yếu thế”.", "^"},
                        new String[] {"Nhất trí với dự thảo.", "Viện Mặt Trời"});
    }

    static Manuscript copy() {
        return new Manuscript()
                .heading(1, "Education")
                .paragraph(
                        new Words("The State built "),
                        new Commented("Jane Example", "eighty schools", "How many schools?"),
                        new Words(" in three years. It "),
                        new Deleted("Bình Mẫu", "may"),
                        new Inserted("Bình Mẫu", "shall"),
                        new Words(" build more of them."))
                .heading(2, "Mountains")
                .paragraph(
                        new Words("Roads reach every commune"),
                        new Inserted("Jane Example", " in the delta"),
                        new Words("."));
    }

    static Manuscript numbered() {
        return new Manuscript()
                .lines("Dear colleagues,", "Please find below our comments:")
                .numbered("Paragraph 12 should mention schools.", "Paragraph 45 is outdated; please update it.")
                .paragraph(
                        new Words("The State should build roads"),
                        new Note("See the statistics of 2024, which are missing."),
                        new Words(" in the mountains, and not only "),
                        new Struck("some time"),
                        new Words(" soon."))
                .lines("Yours sincerely,", "Jane Example");
    }

    static Manuscript labelled() {
        return new Manuscript()
                .lines(
                        "Name of organisation: Riverbank Youth Union",
                        "Section: II.A",
                        "Comment: The figure is too low.",
                        "Proposal: Use the figure of the 2024 survey.",
                        "Section: III.B",
                        "Comment: Juvenile courts are not mentioned.",
                        "Proposal: Add a sentence on them.");
    }

    static Manuscript minutes() {
        return new Manuscript()
                .bold("MINUTES OF THE WORKSHOP")
                .lines(
                        "Lotus Network: paragraph 12 should be deleted.",
                        "Ministry of the Moon: the figures are outdated.",
                        "Lotus Network: schools should be mentioned.");
    }

    static Manuscript officialForm() {
        return new Manuscript()
                .bold("BẢN TỔNG HỢP Ý KIẾN, TIẾP THU, GIẢI TRÌNH Ý KIẾN GÓP Ý")
                .table(
                        officialHeader(),
                        new String[] {
                            "Mục II",
                            "Hội Hoa Sen",
                            "Đề nghị bổ sung số liệu năm 2024.",
                            "Tiếp thu, đã bổ sung tại đoạn 12."
                        },
                        new String[] {
                            "^",
                            "Viện Mặt Trời",
                            "Đề nghị làm rõ khái niệm này.",
                            "Tiếp thu một phần, đề nghị giữ như cũ."
                        });
    }

    private static String[] officialHeader() {
        return new String[] {
            "NHÓM VẤN ĐỀ, ĐIỀU, KHOẢN", "CHỦ THỂ GÓP Ý", "NỘI DUNG GÓP Ý", "NỘI DUNG TIẾP THU, GIẢI TRÌNH"
        };
    }

    /** Forms as they were sent out. */
    static List<Manuscript> blankForms() {
        String[] empty = {"", "", "", ""};
        return List.of(
                new Manuscript()
                        .bold("BẢN TỔNG HỢP Ý KIẾN, TIẾP THU, GIẢI TRÌNH Ý KIẾN GÓP Ý")
                        .table(officialHeader(), empty, empty),
                new Manuscript()
                        .bold("Template for comments and secretariat observations")
                        .table(
                                new String[] {"MB/NC", "Clause/ Subclause", "Comments", "Proposed change"},
                                new String[] {"1", "", "", ""},
                                new String[] {"2", "", "", ""})
                        .lines("Columns 1 and 3 are compulsory."),
                new Manuscript()
                        .bold("PHIẾU GÓP Ý DỰ THẢO")
                        .table(
                                new String[] {"STT", "Mục", "Nội dung góp ý", "Đề xuất"},
                                new String[] {"1", "...........", "....................", "....................."},
                                new String[] {"2", "…………", "……………………", "…………"}),
                new Manuscript()
                        .bold("COMMENT FORM")
                        .table(
                                new String[] {"Name of organisation:", ""},
                                new String[] {"Section:", ""},
                                new String[] {"Comment:", ""},
                                new String[] {"Proposed change:", ""})
                        .table(
                                new String[] {"Section:", "[number of the section]"},
                                new String[] {"Comment:", "________________"},
                                new String[] {"Proposed change:", ""}),
                new Manuscript()
                        .bold("Formulaire de commentaires")
                        .table(new String[] {"N°", "Section", "Commentaire", "Modification proposée"}, empty, empty));
    }
}
