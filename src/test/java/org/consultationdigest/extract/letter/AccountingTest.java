package org.consultationdigest.extract.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consultationdigest.extract.letter.Letters.charactersIn;
import static org.consultationdigest.extract.letter.Letters.charactersOut;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever a letter is made of, all of it comes out again, and nothing comes out twice. */
class AccountingTest {
    private static final List<String> PIECES = List.of(
            "Kính gửi: Bộ Mặt Trời",
            "Căn cứ Luật Cây xanh năm 2020;",
            "Số: 12/ABC\tĐộc lập - Tự do - Hạnh phúc",
            "1. Về bố cục",
            "2.1. Tại mục II.3:",
            "a) Đề nghị bổ sung số liệu sau:",
            "- Luật Nước sạch;",
            "+ Nhất trí.",
            "Đề nghị sửa đoạn 45 như sau:",
            "“Trẻ em được đến trường.”",
            "Đại diện Hội Hoa Sen: đề nghị bỏ đoạn 12.",
            "BIÊN BẢN HỘI THẢO",
            "Thành phần tham dự:",
            "Nhóm 2 (Kinh tế)",
            "Dear colleagues,",
            "We thank you for the draft. It omits the delta.",
            "Recommendation: The State should build schools.",
            "and goes on in small letters",
            "Yours sincerely,",
            "Jane Example",
            "Nơi nhận:",
            "PHỤ LỤC",
            "GENERAL COMMENTS",
            "First line\n- second line\n- third line",
            "* * *",
            "7");

    @Test
    void accountsForEveryCharacterOfAnyMixture() {
        Random random = new Random(20250205);
        for (int round = 0; round < 3_000; round++) {
            Letters letters = Letters.letter();
            for (int i = random.nextInt(15); i >= 0; i--) {
                add(letters, PIECES.get(random.nextInt(PIECES.size())), random.nextInt(8));
            }
            assertThat(charactersOut(letters.read(), letters.paragraphs()))
                    .as(() -> letters.paragraphs().toString())
                    .isEqualTo(charactersIn(letters.paragraphs()));
        }
    }

    private static void add(Letters letters, String piece, int way) {
        switch (way) {
            case 0 -> letters.bold(piece);
            case 1 -> letters.left(piece);
            case 2 -> letters.heading(2, piece);
            case 3 -> letters.numbered("1.", piece);
            default -> letters.lines(piece);
        }
    }
}
