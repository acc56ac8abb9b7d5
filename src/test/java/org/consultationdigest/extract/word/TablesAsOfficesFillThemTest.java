package org.consultationdigest.extract.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consultationdigest.extract.word.Submissions.parsed;
import static org.consultationdigest.extract.word.Submissions.setAside;

import java.nio.file.Path;
import java.util.List;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.extract.Remainder.Why;
import org.consultationdigest.format.word.WordFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables in which something stands that a template does not foresee: a chair's opening, labels on top, notes of no comment. */
class TablesAsOfficesFillThemTest {
    @TempDir
    private Path folder;

    @Test
    void setsAsideHowTheMeetingWent() throws Exception {
        Extraction.Parsed minutes = parsed(
                folder,
                new WordFile()
                        .bold("MINUTES OF THE CONSULTATION WORKSHOP")
                        .table(
                                new String[] {"Time", "Speaker", "Remarks"},
                                new String[] {"09:00", "Chair", "Opening"},
                                new String[] {"09:10", "Secretariat", "Presentation of the draft report"},
                                new String[] {"09:40", "Teachers' Union", "Paragraph 46 should mention teachers' pay."},
                                new String[] {"10:30", "", "Coffee break"},
                                new String[] {"12:00", "Chair", "Closing remarks"}));

        assertThat(texts(minutes)).containsExactly("Paragraph 46 should mention teachers' pay.");
        assertThat(String.join("\n", setAside(Why.FURNITURE, minutes)))
                .contains("Opening", "Presentation of the draft report", "Coffee break", "Closing remarks");
    }

    @Test
    void keepsWhatTheChairAsksForInTheOpening() throws Exception {
        Extraction.Parsed minutes = parsed(
                folder,
                new WordFile()
                        .bold("BIÊN BẢN HỌP")
                        .table(
                                new String[] {"TT", "Người phát biểu", "Nội dung phát biểu"},
                                new String[] {"1", "Chủ trì", "Khai mạc cuộc họp, giới thiệu thành phần tham dự."},
                                new String[] {"2", "Chủ trì", "Khai mạc; đề nghị bổ sung số liệu vào đoạn 12."}));

        assertThat(texts(minutes)).containsExactly("Khai mạc; đề nghị bổ sung số liệu vào đoạn 12.");
    }

    @Test
    void givesEachColumnOnAPlaceItsComment() throws Exception {
        Extraction.Parsed form = parsed(
                folder,
                new WordFile()
                        .table(
                                new String[] {"Name of organisation", "Green Delta Society"},
                                new String[] {"General comment", "Ten days were not enough."},
                                new String[] {"Comment on section IV.D", "Air quality figures stop in 2021."}));

        assertThat(texts(form)).containsExactly("Ten days were not enough.", "Air quality figures stop in 2021.");
        assertThat(references(form)).containsExactly(List.of("General comment"), List.of("Comment on section IV.D"));
    }

    @Test
    void takesAGeneralCommentForOneOnTheWholeDraft() throws Exception {
        Extraction.Parsed table = parsed(
                folder,
                new WordFile()
                        .table(
                                new String[] {"Section", "General comment"},
                                new String[] {"", "The report rarely says how progress is measured."},
                                new String[] {"II.B.1", "The budget should be given."}));

        assertThat(references(table)).containsExactly(List.of("General comment"), List.of("Section II.B.1"));
    }

    @Test
    void takesAColumnOfPlacesForTheReference() throws Exception {
        Extraction.Parsed table = parsed(
                folder,
                new WordFile()
                        .table(
                                new String[] {"STT", "Nội dung", "Ý kiến của Sở Y tế", "Ghi chú"},
                                new String[] {"1", "Mục IV.B, đoạn 42", "Cập nhật số thẻ bảo hiểm y tế.", ""},
                                new String[] {"2", "Mục IV.B, đoạn 43", "", "Không có ý kiến"},
                                new String[] {"3", "Mục IV.B, đoạn 44", "Bỏ từ “hầu hết”.", ""}));

        assertThat(texts(table)).containsExactly("Cập nhật số thẻ bảo hiểm y tế.", "Bỏ từ “hầu hết”.");
    }

    @Test
    void readsTheLabelsOnTopOfTheColumns() throws Exception {
        Extraction.Parsed table = parsed(
                folder,
                new WordFile()
                        .table(
                                new String[] {"Ministry/Agency", "Bureau of Ethnic Languages"},
                                new String[] {"Section", "Para", "Comment", "Response"},
                                new String[] {"V.D", "64", "Eleven languages are taught, not nine.", ""}));

        assertThat(texts(table)).containsExactly("Eleven languages are taught, not nine.");
        assertThat(table.facts().issuer()).contains("Bureau of Ethnic Languages");
    }

    private static List<String> texts(Extraction.Parsed extraction) {
        return extraction.comments().stream()
                .map(comment -> comment.wording().text().orElse(""))
                .toList();
    }

    private static List<List<String>> references(Extraction.Parsed extraction) {
        return extraction.comments().stream()
                .map(ExtractedComment::hints)
                .map(hints -> hints.references())
                .toList();
    }
}
