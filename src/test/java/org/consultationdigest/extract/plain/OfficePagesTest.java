package org.consultationdigest.extract.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.extract.ExtractionContext;
import org.consultationdigest.extract.pdf.Submissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Letters that an office program saved as a web page. */
class OfficePagesTest {
    private static final String OPENING = "<p>Kính gửi: Tổ công tác liên ngành</p>"
            + "<p>Sau khi nghiên cứu dự thảo Báo cáo, Hội xin tham gia một số ý kiến như sau:</p>";

    @TempDir
    Path folder;

    @Test
    void takesANumberedLineThatLeadsInForTheHeadingOfTheListBelowIt() throws IOException {
        // LibreOffice ends a list before one of another kind, and says with a type what its numbers look like.
        Extraction.Parsed letter = read(OPENING
                + "<ol><li value='1'><p>Về Mục V.A.1:</p></ol>"
                + "<ol type='a'><li value='1'><p>Đề nghị bổ sung tỷ lệ phụ nữ ở cấp xã.</p>"
                + "<li><p>Đoạn 54: đề nghị nêu rõ chế tài.</p></ol>"
                + "<ol start='2'><li><p>Về Mục V.A.2:</p></ol>"
                + "<ol type='a'><li value='1'><p>Đề nghị bổ sung số liệu về nạn nhân.</p></ol>"
                + "<ol start='3'><li><p>Đề nghị bổ sung một cam kết tại Mục VI.B.</p></ol>");

        assertThat(lines(letter))
                .containsExactly(
                        "1. Về Mục V.A.1 > a. Đề nghị bổ sung tỷ lệ phụ nữ ở cấp xã.",
                        "1. Về Mục V.A.1 > b. Đoạn 54: đề nghị nêu rõ chế tài.",
                        "2. Về Mục V.A.2 > a. Đề nghị bổ sung số liệu về nạn nhân.",
                        " > 3. Đề nghị bổ sung một cam kết tại Mục VI.B.");
    }

    @Test
    void doesSoWhereTheListBelowStandsInTheItemAndIsNumberedLikeIt() throws IOException {
        Extraction.Parsed letter = read(OPENING
                + "<ol><li>Về Mục V.A.1:<ol><li>Đề nghị bổ sung tỷ lệ phụ nữ ở cấp xã.</li>"
                + "<li>Đoạn 54: đề nghị nêu rõ chế tài.</li></ol></li>"
                + "<li>Về Mục V.A.2:<ol><li>Đề nghị bổ sung số liệu về nạn nhân.</li></ol></li></ol>");

        assertThat(lines(letter))
                .containsExactly(
                        "1. Về Mục V.A.1 > 1. Đề nghị bổ sung tỷ lệ phụ nữ ở cấp xã.",
                        "1. Về Mục V.A.1 > 2. Đoạn 54: đề nghị nêu rõ chế tài.",
                        "2. Về Mục V.A.2 > 1. Đề nghị bổ sung số liệu về nạn nhân.");
    }

    @Test
    void numbersListsAsABrowserShowsThem() throws IOException {
        Extraction.Parsed letter = read(OPENING
                + "<ol type='I'><li value='4'><p>Đề nghị bổ sung số liệu về nạn nhân.</p></ol>"
                + "<ol style='list-style-type: lower-alpha' start='27'><li><p>Đề nghị nêu rõ chế tài.</p></ol>"
                + "<ol type='A'><li value='3'><p>Đề nghị nêu rõ nguồn vốn.</p></ol>"
                + "<ul><li><p>Đề nghị nêu rõ thời hạn.</p></ul>");

        assertThat(lines(letter))
                .extracting(line -> line.replaceFirst(".* > ", ""))
                .containsExactly(
                        "IV. Đề nghị bổ sung số liệu về nạn nhân.",
                        "aa. Đề nghị nêu rõ chế tài.",
                        "C. Đề nghị nêu rõ nguồn vốn.",
                        "- Đề nghị nêu rõ thời hạn.");
    }

    private static List<String> lines(Extraction.Parsed letter) {
        return letter.comments().stream()
                .map(comment -> comment.location().heading().orElse("") + " > "
                        + comment.extras().getOrDefault("label", "") + " "
                        + comment.wording().shown())
                .toList();
    }

    private Extraction.Parsed read(String body) throws IOException {
        String page = "<html><head><meta charset='utf-8'></head><body>" + body + "</body></html>";
        Path file = Files.write(folder.resolve("letter.html"), page.getBytes(StandardCharsets.UTF_8));
        return (Extraction.Parsed) new PlainExtractor()
                .extract(Submissions.of("letter.html", "text/html"), file, ExtractionContext.unknown());
    }
}
