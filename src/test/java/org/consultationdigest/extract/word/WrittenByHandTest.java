package org.consultationdigest.extract.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consultationdigest.extract.word.Submissions.parsed;
import static org.consultationdigest.format.word.WordFile.run;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.consultationdigest.format.word.WordFile;
import org.consultationdigest.format.word.WordParagraph;
import org.consultationdigest.format.wordprocessing.WordProcessingReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people do by hand where a program has a way for it: words struck out, labels instead of a table. */
class WrittenByHandTest {
    @TempDir
    private Path folder;

    @Test
    void namesTheStruckOutWordsOfARemarkAndOfACell() throws Exception {
        String struck = run("poor people").replace("<w:r>", "<w:r><w:rPr><w:strike/></w:rPr>");
        WordFile letter = new WordFile()
                .paragraphs("Dear colleagues,", "We thank you for the draft.")
                .raw("<w:p>" + run("1. The report should speak of ") + struck + run(" people in need.") + "</w:p>")
                .paragraph("2. Paragraph 12 is outdated.");
        WordFile table = new WordFile()
                .raw("<w:tbl><w:tr><w:tc><w:p>" + run("Comment") + "</w:p></w:tc><w:tc><w:p>" + run("Organisation")
                        + "</w:p></w:tc></w:tr><w:tr><w:tc><w:p>" + run("Speak of ") + struck + run(" people in need.")
                        + "</w:p></w:tc><w:tc><w:p>" + run("Lotus Network") + "</w:p></w:tc></w:tr></w:tbl>");

        assertThat(parsed(folder, letter).comments())
                .extracting(comment -> comment.extras().getOrDefault("text (struck out)", ""))
                .containsExactly("poor people", "");
        assertThat(parsed(folder, table).comments().get(0).extras())
                .containsEntry("Comment (struck out)", "poor people");
    }

    @Test
    void takesWordsStruckOutByHandInACopyForADeletion() throws Exception {
        WordFile draft =
                new WordFile().heading(1, "Education").paragraph("The State built some eighty schools in three years.");
        WordFile copy = new WordFile()
                .heading(1, "Education")
                .raw("<w:p>" + run("The State built ")
                        + run("some").replace("<w:r>", "<w:r><w:rPr><w:strike/></w:rPr>")
                        + run(" eighty schools in three years.") + "</w:p>");

        assertThat(parsed(folder, draft, copy).comments())
                .extracting(comment ->
                        comment.kind() + " " + comment.wording().deleted().orElse(""))
                .containsExactly("UNTRACKED_EDIT some");
    }

    @Test
    void takesNoLongTextForAFormBecauseAFewOfItsLinesBeginAlike() throws Exception {
        WordFile decision = new WordFile().paragraph("QUYẾT ĐỊNH");
        for (int part = 1; part <= 2; part++) {
            decision.paragraph("Số: " + part + "/QĐ-BTC")
                    .paragraph("Điều 1: Ban hành Chế độ kế toán cho các đơn vị ngoài công lập.")
                    .paragraph("Điều 2: Đề nghị các đơn vị thực hiện chế độ này từ ngày 01 tháng 7.");
            for (int line = 1; line <= 30; line++) {
                decision.paragraph("Tài khoản số " + line + " của tập " + part + " do kế toán trưởng ghi.");
            }
        }

        List<WordParagraph> lines = new WordProcessingReader()
                .read(decision.write(folder.resolve("decision.docx")))
                .paragraphs();
        assertThat(LabelledBlocks.in(lines)).isEmpty();
        assertThat(LabelledBlocks.in(lines.subList(1, 5))).isEmpty();
        assertThat(LabelledBlocks.in(Stream.concat(lines.subList(1, 5).stream(), lines.subList(34, 38).stream())
                        .toList()))
                .hasSize(2);
    }

    @Test
    void readsLabelsThatComeAgainAsTheColumnsOfATable() throws Exception {
        WordFile english = new WordFile()
                .paragraphs(
                        "Name of organisation: Riverbank Youth Union",
                        "Section: II.A",
                        "Comment: The figure for school drop-outs is too low.",
                        "Proposal: Use the figure of the 2024 survey.",
                        "Section: III.B",
                        "Comment: Juvenile courts are not mentioned.",
                        "Proposal: Add a sentence on them.");
        WordFile vietnamese = new WordFile()
                .paragraphs(
                        "Mục: II.3",
                        "Nội dung góp ý: Chưa nêu việc làm ở nông thôn.",
                        "Đề xuất: Bổ sung số liệu năm 2024.",
                        "Mục: III.1",
                        "Nội dung góp ý: Từ “tàn tật” không còn được dùng.",
                        "Đề xuất: Thay bằng “khuyết tật”.");

        assertThat(parsed(folder, english).comments())
                .extracting(comment -> comment.hints().references() + " "
                        + comment.wording().text().orElse("") + " "
                        + comment.wording().proposedChange().orElse(""))
                .containsExactly(
                        "[Section II.A] The figure for school drop-outs is too low. Use the figure of the 2024 survey.",
                        "[Section III.B] Juvenile courts are not mentioned. Add a sentence on them.");
        assertThat(parsed(folder, english).facts().issuer()).contains("Riverbank Youth Union");
        assertThat(MissingWords.in(parsed(folder, english), english, folder)).isEmpty();
        assertThat(parsed(folder, vietnamese).comments())
                .extracting(comment -> comment.wording().text().orElse(""))
                .containsExactly("Chưa nêu việc làm ở nông thôn.", "Từ “tàn tật” không còn được dùng.");
    }

    @Test
    void takesNoSpeakersOfMinutesForLabelsOfAForm() throws Exception {
        WordFile minutes = new WordFile()
                .paragraphs(
                        "Minutes of the workshop",
                        "Lotus Network: paragraph 12 should be deleted.",
                        "Ministry of the Moon: paragraph 13 is outdated.",
                        "Lotus Network: schools should be mentioned.",
                        "Ministry of the Moon: figures are missing.");

        assertThat(parsed(folder, minutes).comments()).hasSize(4);
    }
}
