package org.consultationdigest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.extract.ExtractionContext;
import org.consultationdigest.extract.word.WordExtractor;
import org.consultationdigest.format.word.WordFile;
import org.consultationdigest.intake.DocumentId;
import org.consultationdigest.intake.Submission;
import org.consultationdigest.intake.SubmissionId;
import org.consultationdigest.text.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All the text of a file comes out in the order in which a person reads it. */
class ReadingOrderTest {
    @TempDir
    private Path folder;

    @Test
    void readsTheRowsOfATableFromTheirNumbersOnAndWhereTheTableStands() throws Exception {
        WordFile file = new WordFile()
                .paragraph("BẢNG TỔNG HỢP")
                .table(
                        new String[] {"STT", "Mục", "Nội dung góp ý", "Đề xuất", "Đơn vị", "Ý kiến giải trình"},
                        new String[] {"1", "Mục II", "Đề nghị bổ sung.", "Thêm câu.", "Hội Hoa Sen", "Tiếp thu"},
                        new String[] {"2", "Mục III", "Làm rõ.", "", "Viện Mặt Trời", ""})
                .paragraph("Trên đây là ý kiến của hai đơn vị.");

        assertThat(ReadingOrder.texts(parsed(file)))
                .containsExactly(
                        "BẢNG TỔNG HỢP",
                        "STT\tMục\tNội dung góp ý\tĐề xuất\tĐơn vị\tÝ kiến giải trình",
                        "1",
                        "Mục II",
                        "Hội Hoa Sen",
                        "Đề nghị bổ sung.",
                        "Thêm câu.",
                        "Tiếp thu",
                        "2",
                        "Mục III",
                        "Viện Mặt Trời",
                        "Làm rõ.",
                        "Trên đây là ý kiến của hai đơn vị.");
    }

    @Test
    void readsTheWordsThatACommentHangsOnOnce() throws Exception {
        WordFile copy = new WordFile()
                .heading(1, "Education")
                .raw("<w:p>" + WordFile.commented("1", WordFile.run("The State built schools.")) + "</w:p>")
                .comment("1", "Jane Example", "How many?");

        assertThat(ReadingOrder.texts(parsed(copy)))
                .containsExactly("Education", "The State built schools.", "How many?");
    }

    private Extraction.Parsed parsed(WordFile file) throws Exception {
        SubmissionId id = new SubmissionId(Sha256.hex("a file"));
        Submission submission =
                new Submission(DocumentId.of("file.docx", id.sha256()), id, "file.docx", "", Optional.empty());
        return (Extraction.Parsed) new WordExtractor()
                .extract(submission, file.write(folder.resolve("file.docx")), ExtractionContext.unknown());
    }
}
