package org.consultationdigest.bench;

import java.util.List;

/**
 * A letter whose words are known, to be printed and scanned.
 *
 * @param language the language it is in
 * @param lines its paragraphs
 * @param comments what it asks for, in order
 */
record ScannedLetter(String language, List<String> lines, List<String> comments) {
    /** The paragraphs of the draft that the comments name, in order. */
    static final List<Integer> PARAGRAPHS = List.of(12, 27, 34, 41);

    static List<ScannedLetter> all() {
        return List.of(vietnamese(), english());
    }

    private static ScannedLetter vietnamese() {
        List<String> comments = List.of(
                "Tại đoạn 12, đề nghị bổ sung số liệu về tỷ lệ trẻ em gái dân tộc thiểu số bỏ học ở cấp trung học cơ sở.",
                "Tại đoạn 27, đề nghị làm rõ căn cứ của nhận định rằng thời gian giải quyết khiếu nại đã giảm một nửa.",
                "Đề nghị sửa tên gọi của Quỹ hỗ trợ người khuyết tật ở đoạn 34 cho thống nhất với quyết định thành lập.",
                "Đoạn 41 chưa nêu việc tiếp cận nước sạch của các hộ ở vùng ngập lũ, đề nghị viết thêm một câu.");
        return letter(
                "vi",
                List.of(
                        "HỘI NGHIÊN CỨU ĐỒNG RUỘNG",
                        "Kính gửi: Ban Thư ký Tổ công tác",
                        "Sau khi nghiên cứu dự thảo báo cáo, Hội có ý kiến như sau:"),
                comments,
                "Trân trọng cảm ơn sự hợp tác của quý Ban.");
    }

    private static ScannedLetter english() {
        List<String> comments = List.of(
                "Paragraph 12 should give the share of girls from ethnic minorities who leave school before the ninth grade.",
                "Paragraph 27 should say on what the statement rests that complaints are now settled in half the time.",
                "The name of the fund for persons with disabilities in paragraph 34 should be the one used in the decision.",
                "Paragraph 41 leaves out the access to clean water of households in flooded districts; please add a sentence.");
        return letter(
                "en",
                List.of(
                        "Institute for Field Research",
                        "To: the Secretariat of the Working Group",
                        "Having read the draft report, the Institute has the following comments:"),
                comments,
                "We thank the Secretariat for its cooperation.");
    }

    private static ScannedLetter letter(String language, List<String> head, List<String> comments, String end) {
        List<String> lines = new java.util.ArrayList<>(head);
        for (int i = 0; i < comments.size(); i++) {
            lines.add((i + 1) + ". " + comments.get(i));
        }
        lines.add(end);
        return new ScannedLetter(language, lines, comments);
    }
}
