package org.consultationdigest.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consultationdigest.format.word.WordFile.deleted;
import static org.consultationdigest.format.word.WordFile.inserted;
import static org.consultationdigest.format.word.WordFile.run;

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

    @Test
    void readsWordsTakenOutAndPutInWithTrackingOnceAndWhereTheyStand() throws Exception {
        WordFile letter = new WordFile()
                .paragraph("Dear colleagues,")
                .raw("<w:p>" + run("The State built ") + deleted("Jane Example", "some")
                        + inserted("John Example", "exactly") + run(" eighty schools.") + "</w:p>")
                .raw("<w:p>" + deleted("Jane Example", "All of them are open.") + "</w:p>")
                .paragraph("Yours sincerely");

        assertThat(ReadingOrder.texts(parsed(letter)))
                .containsExactly(
                        "Dear colleagues,",
                        "The State built [-some-]{+exactly+} eighty schools.",
                        "[-All of them are open.-]",
                        "Yours sincerely");
    }

    @Test
    void readsWordsChangedWithTrackingInTheCellOfATableWhereTheyStand() throws Exception {
        WordFile file = new WordFile()
                .raw("<w:tbl><w:tr><w:tc><w:p>" + run("Comment") + "</w:p></w:tc><w:tc><w:p>" + run("Organisation")
                        + "</w:p></w:tc></w:tr><w:tr><w:tc><w:p>" + run("Speak of ")
                        + deleted("Jane Example", "poor ") + run("people in need.")
                        + "</w:p></w:tc><w:tc><w:p>" + run("Lotus Network") + "</w:p></w:tc></w:tr></w:tbl>");

        assertThat(ReadingOrder.texts(parsed(file)))
                .containsExactly("Comment\tOrganisation", "Lotus Network", "Speak of [-poor -]people in need.");
    }

    @Test
    void readsAFormOfLabelledLinesWhereItStands() throws Exception {
        WordFile form = new WordFile()
                .paragraphs(
                        "Dear colleagues,",
                        "Section: II.A",
                        "Comment: The figure for school drop-outs is too low.",
                        "Section: III.B",
                        "Comment: Name the agency in charge.",
                        "Yours sincerely");

        assertThat(ReadingOrder.texts(parsed(form)))
                .containsSubsequence(
                        "Dear colleagues,",
                        "The figure for school drop-outs is too low.",
                        "Name the agency in charge.",
                        "Yours sincerely");
    }

    private Extraction.Parsed parsed(WordFile file) throws Exception {
        SubmissionId id = new SubmissionId(Sha256.hex("a file"));
        Submission submission =
                new Submission(DocumentId.of("file.docx", id.sha256()), id, "file.docx", "", Optional.empty());
        return (Extraction.Parsed) new WordExtractor()
                .extract(submission, file.write(folder.resolve("file.docx")), ExtractionContext.unknown());
    }
}
