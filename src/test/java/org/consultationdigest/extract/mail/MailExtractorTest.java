package org.consultationdigest.extract.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.consultationdigest.extract.Channel;
import org.consultationdigest.extract.CommentKind;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.extract.ExtractionContext;
import org.consultationdigest.extract.Remainder;
import org.consultationdigest.extract.Remainder.Why;
import org.consultationdigest.extract.pdf.Submissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailExtractorTest {
    private static final String HEADER = """
            From: "Lotus Network" <office@example.org>
            To: secretariat@example.org
            Subject: Comments on the draft
            Date: Wed, 5 Feb 2025 23:30:00 +0700
            MIME-Version: 1.0
            Content-Type: text/plain; charset=UTF-8
            Content-Transfer-Encoding: 8bit

            """;

    @TempDir
    Path folder;

    private Extraction.Parsed read(String mail) throws IOException {
        Path file = Files.writeString(folder.resolve("mail.eml"), mail, StandardCharsets.UTF_8);
        return (Extraction.Parsed) new MailExtractor()
                .extract(Submissions.of("mail.eml", "message/rfc822"), file, ExtractionContext.unknown());
    }

    private static List<String> texts(Extraction.Parsed parsed) {
        return parsed.comments().stream()
                .map(comment -> comment.wording().text().orElse(""))
                .toList();
    }

    private static List<String> setAside(Extraction.Parsed parsed, Why why) {
        return parsed.remainder().stream()
                .filter(remainder -> remainder.why() == why)
                .map(Remainder::text)
                .toList();
    }

    @Test
    void readsWhatTheSenderWroteAndSetsAsideWhatIsQuoted() throws IOException {
        Extraction.Parsed parsed = read(HEADER + """
                Dear colleagues,

                Paragraph 12 is outdated.

                Kind regards,
                Jane Example

                On Mon, 3 Feb 2025 at 10:00, Secretariat <s@example.org> wrote:
                > Please comment on the draft.
                """);

        assertThat(texts(parsed)).containsExactly("Paragraph 12 is outdated.");
        assertThat(parsed.comments()).extracting(ExtractedComment::kind).containsExactly(CommentKind.MAIL_BODY);
        assertThat(parsed.facts().channel()).isEqualTo(Channel.MAIL);
        assertThat(parsed.facts().issuer()).contains("Lotus Network");
        assertThat(parsed.facts().date()).contains(LocalDate.of(2025, 2, 5));
        assertThat(setAside(parsed, Why.QUOTED_HISTORY))
                .containsExactly(
                        "On Mon, 3 Feb 2025 at 10:00, Secretariat <s@example.org> wrote:",
                        "> Please comment on the draft.");
        assertThat(setAside(parsed, Why.FURNITURE))
                .startsWith("Comments on the draft")
                .contains("Jane Example");
    }

    @Test
    void doesNotTakeAPersonForABody() throws IOException {
        Extraction.Parsed parsed =
                read(HEADER.replace("Lotus Network", "Jane Example") + "Paragraph 12 is outdated.\n");

        assertThat(parsed.facts().issuer()).isEmpty();
    }

    @Test
    void keepsAnswersWrittenBetweenQuotedLines() throws IOException {
        Extraction.Parsed parsed = read(HEADER + """
                On Mon, 3 Feb 2025, Secretariat wrote:
                > 12. Schools are free.
                Paragraph 12 should mention fees.
                > 13. Water is clean.
                Paragraph 13 is outdated.
                """);

        assertThat(texts(parsed)).containsExactly("Paragraph 12 should mention fees.", "Paragraph 13 is outdated.");
    }

    @Test
    void cutsOffVietnameseAndOutlookHistory() throws IOException {
        assertThat(texts(read(HEADER + """
                        Đề nghị bỏ đoạn 12.

                        Vào Th 2, 3 thg 2, 2025 lúc 10:00 Ban Thư ký <s@example.org> đã viết:
                        Kính đề nghị góp ý dự thảo.
                        """))).containsExactly("Đề nghị bỏ đoạn 12.");
        assertThat(texts(read(HEADER + """
                        Paragraph 12 is outdated.

                        From: Secretariat
                        Sent: Monday, 3 February 2025
                        To: Lotus Network
                        Subject: Draft

                        You should comment soon.
                        """))).containsExactly("Paragraph 12 is outdated.");
    }

    @Test
    void readsAMailThatWasOnlyPassedOn() throws IOException {
        assertThat(texts(read(HEADER + """
                        ---------- Forwarded message ---------
                        From: Bamboo Foundation
                        Date: Mon, 3 Feb 2025

                        Paragraph 12 is outdated.
                        """))).containsExactly("Paragraph 12 is outdated.");
    }

    @Test
    void setsASignatureAside() throws IOException {
        Extraction.Parsed parsed =
                read(HEADER + "Paragraph 12 is outdated.\n-- \nJane Example\nWe should all print less.\n");

        assertThat(texts(parsed)).containsExactly("Paragraph 12 is outdated.");
    }

    @Test
    void readsTheWebPageOfAMailWithoutPlainText() throws IOException {
        String mail =
                HEADER.replace("text/plain", "text/html") + "<p>Paragraph 12 is outdated.</p><p>Đoạn 13 cũng vậy.</p>";

        assertThat(texts(read(mail))).containsExactly("Paragraph 12 is outdated.", "Đoạn 13 cũng vậy.");
    }
}
