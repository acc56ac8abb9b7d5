package org.consultationdigest.extract.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consultationdigest.extract.word.Submissions.parsed;

import java.nio.file.Path;
import java.util.List;
import org.consultationdigest.extract.Channel;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.format.word.WordFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Minutes of workshops as people write them: each remark is a comment of the one who made it. */
class MinutesShapesTest {
    @TempDir
    private Path folder;

    @Test
    void readsGroupsWithTheirPoints() throws Exception {
        Extraction.Parsed minutes = parsed(
                folder,
                new WordFile()
                        .bold("Minutes of the consultation workshop")
                        .paragraphs(
                                "Date: 14 March 2025",
                                "Group 1: paragraph 12 should name its source.",
                                "Group 2:",
                                "- add a section on wells;",
                                "- delete paragraph 40.",
                                "Group 3 – the annex is too long."));

        assertThat(shown(minutes))
                .containsExactly(
                        "Group 1 | paragraph 12 should name its source.",
                        "Group 2 | add a section on wells;",
                        "Group 2 | delete paragraph 40.",
                        "Group 3 | Group 3 – the annex is too long.");
    }

    @Test
    void readsNumberedSpeakersInVietnamese() throws Exception {
        Extraction.Parsed minutes = parsed(
                folder,
                new WordFile()
                        .bold("BIÊN BẢN HỘI THẢO GÓP Ý")
                        .paragraphs(
                                "Thời gian: 8 giờ 00, ngày 18 tháng 3 năm 2025",
                                "Nội dung thảo luận:",
                                "1. Bà Trần Thị Mẫu, Hội Nông dân: đề nghị bổ sung số liệu về đất.",
                                "2. Đại diện Sở Y tế: đoạn 44 chưa cập nhật.",
                                "3. Nhóm 2: cần tách mục III.B thành hai mục.",
                                "Hội thảo kết thúc lúc 11 giờ 30."));

        assertThat(minutes.facts().channel()).isEqualTo(Channel.MINUTES);
        assertThat(shown(minutes))
                .containsExactly(
                        "Hội Nông dân | đề nghị bổ sung số liệu về đất.",
                        "Sở Y tế | đoạn 44 chưa cập nhật.",
                        "Nhóm 2 | cần tách mục III.B thành hai mục.");
    }

    @Test
    void readsATableOfSpeakers() throws Exception {
        Extraction.Parsed minutes = parsed(
                folder,
                new WordFile()
                        .bold("Minutes of the regional workshop")
                        .table(
                                new String[] {"No.", "Speaker", "Remarks"},
                                new String[] {"1", "Lotus Network", "Paragraph 12 is outdated."},
                                new String[] {"2", "Ministry of the Moon", "Section III should be shorter."}));
        Extraction.Parsed vietnamese = parsed(
                folder,
                new WordFile()
                        .bold("BIÊN BẢN TỌA ĐÀM")
                        .table(
                                new String[] {"STT", "Đại biểu/Đơn vị", "Nội dung phát biểu"},
                                new String[] {"1", "Hội Hoa Sen", "Đoạn 12 đã cũ."},
                                new String[] {"2", "Viện Mặt Trời", "Mục III nên ngắn hơn."}));

        assertThat(minutes.facts().channel()).isEqualTo(Channel.MINUTES);
        assertThat(vietnamese.facts().channel()).isEqualTo(Channel.MINUTES);
        assertThat(shown(minutes))
                .containsExactly(
                        "Lotus Network | Paragraph 12 is outdated.",
                        "Ministry of the Moon | Section III should be shorter.");
        assertThat(shown(vietnamese))
                .containsExactly("Hội Hoa Sen | Đoạn 12 đã cũ.", "Viện Mặt Trời | Mục III nên ngắn hơn.");
    }

    private static List<String> shown(Extraction.Parsed minutes) {
        return minutes.comments().stream()
                .map(comment -> comment.contributor().orElse("") + " | "
                        + comment.wording().text().orElse(""))
                .toList();
    }
}
