package org.consultationdigest.extract.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consultationdigest.extract.word.Submissions.extract;
import static org.consultationdigest.extract.word.Submissions.ofKind;
import static org.consultationdigest.extract.word.Submissions.parsed;
import static org.consultationdigest.extract.word.Submissions.setAside;
import static org.consultationdigest.format.word.WordFile.commented;
import static org.consultationdigest.format.word.WordFile.deleted;
import static org.consultationdigest.format.word.WordFile.inserted;
import static org.consultationdigest.format.word.WordFile.run;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.consultationdigest.extract.Channel;
import org.consultationdigest.extract.CommentKind;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.extract.ExtractionContext;
import org.consultationdigest.extract.Remainder;
import org.consultationdigest.format.word.WordFile;
import org.consultationdigest.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordExtractorTest {
    @TempDir
    private Path folder;

    @Test
    void readsDocumentsAndTemplatesWithAndWithoutMacros() {
        WordExtractor extractor = new WordExtractor();

        assertThat(Stream.of(
                        Submissions.DOCX,
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.template",
                        "application/vnd.ms-word.document.macroenabled.12",
                        "application/vnd.ms-word.document.macroEnabled.12",
                        "application/vnd.ms-word.template.macroenabled.12"))
                .allMatch(extractor::reads);
        assertThat(extractor.reads("application/pdf")).isFalse();
    }

    @Test
    void readsACommentTableAndTheLetterAroundIt() throws Exception {
        Extraction.Parsed extraction = parsed(folder, letterWithTable());

        assertThat(extraction.facts().channel()).isEqualTo(Channel.TABLE);
        assertThat(extraction.facts().letterNumber()).contains("12/SAB-KH");
        assertThat(extraction.facts().mapping()).isPresent();
        List<ExtractedComment> rows = ofKind(CommentKind.TABLE_ROW, extraction);
        assertThat(rows)
                .extracting(row -> row.wording().text().orElse(""))
                .containsExactly("Đề nghị bổ sung số liệu năm 2024.", "Đề nghị làm rõ khái niệm này.");
        assertThat(rows.get(0).location().table()).hasValue(2);
    }

    @Test
    void accountsForEveryWordOfALetterWithATable() throws Exception {
        WordFile file = letterWithTable().header("Mẫu số 01");

        assertThat(MissingWords.in(parsed(folder, file), file, folder)).isEmpty();
    }

    @Test
    void accountsForEveryWordOfAnAnnotatedCopy() throws Exception {
        WordFile file = new WordFile()
                .heading(1, "Education")
                .raw("<w:p>" + run("The State ") + deleted("A", "may") + inserted("B", "shall")
                        + commented("1", run(" build schools.")) + "</w:p>")
                .table(new String[] {"Year", "Schools"}, new String[] {"2024", "1,200"})
                .header("Draft, not for circulation")
                .comment("1", "A", "How many?");

        assertThat(MissingWords.in(parsed(folder, file), file, folder)).isEmpty();
    }

    @Test
    void keepsWordsThatWereTakenOutOfALetterApartFromItsText() throws Exception {
        WordFile file = letterWithTable()
                .raw("<w:p>" + run("Đề nghị ") + deleted("A", "bỏ hẳn") + inserted("A", "giữ nguyên")
                        + run(" mục II của dự thảo báo cáo.") + "</w:p>");

        Extraction.Parsed extraction = parsed(folder, file);

        assertThat(ofKind(CommentKind.PARAGRAPH, extraction))
                .noneMatch(comment -> MissingWords.said(comment).contains("bỏ hẳn"));
        assertThat(ofKind(CommentKind.TRACKED_CHANGE, extraction))
                .extracting(change -> change.wording().deleted().orElse(""))
                .containsExactly("bỏ hẳn");
    }

    @Test
    void setsPromptsOfFormsAside() throws Exception {
        WordFile file = new WordFile()
                .paragraph("Comment:")
                .raw("<w:p><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
                        + run("Click here to enter text.") + "</w:sdtContent></w:sdt></w:p>");

        assertThat(setAside(Remainder.Why.INSTRUCTIONS, parsed(folder, file)))
                .containsExactly("Click here to enter text.");
    }

    @Test
    void endsWithAProblemWhereAFileCannotBeRead() throws Exception {
        Path file = Files.write(folder.resolve("broken.docx"), "no zip".getBytes(StandardCharsets.UTF_8));

        Extraction extraction = extract(file, ExtractionContext.unknown());

        assertThat(extraction)
                .isInstanceOfSatisfying(
                        Extraction.Unreadable.class,
                        unreadable -> assertThat(unreadable.problem().code()).isEqualTo(ProblemCode.UNSUPPORTED_KIND));
    }

    @Test
    void givesTheSameCommentsTheSameIdsEveryTime() throws Exception {
        List<ExtractedComment> first = parsed(folder, letterWithTable()).comments();

        assertThat(parsed(folder, letterWithTable()).comments()).isEqualTo(first);
    }

    @Test
    void readsABlankFormAsATableWithoutComments() throws Exception {
        WordFile form = new WordFile()
                .table(new String[] {"Date:", "Document: Draft national report of 3 March 2025", "Project: UPR"})
                .paragraph("Template for comments and secretariat observations")
                .table(
                        new String[] {"MB/NC", "Clause/ Subclause", "Comments", "Proposed change", "Observations"},
                        new String[] {"", "", "", "", ""})
                .paragraph("Columns 1 and 3 are compulsory.");

        Extraction.Parsed extraction = parsed(folder, form);

        assertThat(extraction.comments()).isEmpty();
        assertThat(extraction.facts().channel()).isEqualTo(Channel.TABLE);
        assertThat(extraction.facts().date()).isEmpty();
        assertThat(MissingWords.in(extraction, form, folder)).isEmpty();
    }

    @Test
    void readsTheSenderAndTheDayInTheLabelsAboveATable() throws Exception {
        WordFile form = new WordFile()
                .paragraph("COMMENT FORM")
                .table(
                        new String[] {"Name of organisation", "Lotus Network"},
                        new String[] {"Date", "12 March 2025"},
                        new String[] {"Draft report of", "3 March 2025"})
                .table(new String[] {"Section", "Comment"}, new String[] {"II.B", "The figures should be updated."});

        Extraction.Parsed extraction = parsed(folder, form);

        assertThat(extraction.facts().issuer()).contains("Lotus Network");
        assertThat(extraction.facts().date()).contains(LocalDate.of(2025, 3, 12));
        assertThat(extraction.comments()).hasSize(1);
    }

    @Test
    void saysThatTheColumnsOfALargeTableWereNotUnderstood() throws Exception {
        WordFile form = new WordFile()
                .paragraph("Summary")
                .table(
                        new String[] {"Alpha", "Beta", "Gamma"},
                        new String[] {"I.A", "north", "The wells are dry from March to May."},
                        new String[] {"I.B", "south", "The ferries do not run on market days."},
                        new String[] {"I.C", "west", "The schools have no books."});

        Extraction.Parsed extraction = parsed(folder, form);

        assertThat(extraction.problems())
                .extracting(problem -> problem.code())
                .containsExactly(ProblemCode.COLUMNS_NOT_FOUND);
        assertThat(MissingWords.in(extraction, form, folder)).isEmpty();
    }

    @Test
    void saysNothingOfTheTwoColumnsOfALetterhead() throws Exception {
        assertThat(parsed(folder, letterWithTable()).problems()).isEmpty();
    }

    private static WordFile letterWithTable() {
        return new WordFile()
                .table(
                        new String[] {"SỞ A TỈNH B", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"},
                        new String[] {"Số: 12/SAB-KH", "Tỉnh B, ngày 05 tháng 02 năm 2025"})
                .paragraph("Kính gửi: Ban soạn thảo báo cáo")
                .paragraph("Phúc đáp Công văn số 99/BST ngày 01/02/2025, Sở A có ý kiến như sau:")
                .table(
                        new String[] {"STT", "Mục", "Nội dung góp ý"},
                        new String[] {"1", "Mục II", "Đề nghị bổ sung số liệu năm 2024."},
                        new String[] {"2", "Mục III", "Đề nghị làm rõ khái niệm này."})
                .paragraph("Trên đây là ý kiến của Sở A, kính gửi quý cơ quan tổng hợp.");
    }

    @Test
    void readsATableOfFiguresWithTheRemarkAboveIt() throws Exception {
        WordFile letter = new WordFile()
                .paragraph("NATIONAL STATISTICS BUREAU")
                .paragraph("To: Ministry of Justice")
                .paragraph("1. Paragraph 59 should give the share by sex:")
                .table(new String[] {"Year", "Girls", "Boys"}, new String[] {"2024", "3.6", "5.0"})
                .paragraph("2. Paragraph 43: the figure of 44 is provisional.");
        Extraction.Parsed extraction = parsed(folder, letter);

        assertThat(extraction.comments())
                .extracting(comment -> comment.wording().text().orElse(""))
                .containsExactly(
                        "Paragraph 59 should give the share by sex:\nYear\tGirls\tBoys\n2024\t3.6\t5.0",
                        "Paragraph 43: the figure of 44 is provisional.");
        assertThat(MissingWords.in(extraction, letter, folder)).isEmpty();
    }

    @Test
    void setsAsideWhatCommentsSayThatNothingPointsTo() throws Exception {
        String loose = "<w:comments NAMESPACES><w:comment w:id=\"7\" w:author=\"A\"><w:p>"
                + WordFile.run("Nobody points to me") + "</w:p></w:comment></w:comments>";
        WordFile letter = new WordFile().paragraph("1. Please add figures.").loosePart("comments9.xml", loose);
        Extraction.Parsed extraction = parsed(folder, letter);

        assertThat(setAside(Remainder.Why.UNSHOWN_COMMENT, extraction)).containsExactly("Nobody points to me");
        assertThat(extraction.comments()).hasSize(1);
    }

    @Test
    void setsTheWordsOfAChartAsideOnce() throws Exception {
        String names =
                "<c:cat><c:strRef><c:strCache><c:pt><c:v>Girls</c:v></c:pt><c:pt><c:v>Boys</c:v></c:pt></c:strCache>"
                        + "</c:strRef></c:cat><c:val><c:numRef><c:numCache><c:pt><c:v>4.3</c:v></c:pt></c:numCache></c:numRef></c:val>";
        String chart = "<c:chartSpace xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\""
                + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><c:title><a:p><a:r><a:t>Working"
                + " children</a:t></a:r></a:p></c:title><c:ser>" + names + "</c:ser><c:ser>" + names
                + "</c:ser></c:chartSpace>";
        WordFile letter = new WordFile()
                .paragraph("1. Please add figures.")
                .part("charts/chart1.xml", "chart", WordFile.OFFICE, chart);
        Extraction.Parsed extraction = parsed(folder, letter);

        assertThat(setAside(Remainder.Why.CHART, extraction)).containsExactly("Working children\tGirls\tBoys");
        assertThat(extraction.comments()).hasSize(1);
    }
}
