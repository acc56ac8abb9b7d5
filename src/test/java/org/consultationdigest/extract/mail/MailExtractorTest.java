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

    @Test
    void takesTheForwardedMailForTheSubmissionAndItsSenderForTheContributor() throws IOException {
        Extraction.Parsed parsed = read(
                HEADER.replace("Lotus Network", "Jane Example").replace("Subject: Comments", "Subject: Fwd: Comments")
                        + """
                Kính chuyển Ban Thư ký tổng hợp.

                ---------- Forwarded message ---------
                Từ: Bamboo Foundation <b@example.org>
                Date: Th 2, 3 thg 2, 2025 vào lúc 10:00
                Subject: Re: Draft
                To: Jane Example <j@example.org>

                Paragraph 12 is outdated.

                On Sun, 2 Feb 2025 at 09:00, Jane Example <j@example.org> wrote:
                > Paragraph 12 should be read.
                """);

        assertThat(texts(parsed)).containsExactly("Paragraph 12 is outdated.");
        assertThat(parsed.facts().issuer()).contains("Bamboo Foundation");
        assertThat(parsed.facts().date()).contains(LocalDate.of(2025, 2, 3));
        assertThat(setAside(parsed, Why.QUOTED_HISTORY)).hasSize(2);
    }

    @Test
    void keepsWhatThePersonSaysWhoPassesAMailOn() throws IOException {
        Extraction.Parsed parsed = read(HEADER.replace("Subject: Comments", "Subject: FW: Comments") + """
                We also find that paragraph 13 should be deleted.

                ________________________________
                From: Bamboo Foundation
                Sent: Monday, February 3, 2025 10:00 AM
                To: Lotus Network; Secretariat of the working group;
                  Department of Water
                Subject: Comments

                Paragraph 12 is outdated.
                """);

        assertThat(parsed.comments())
                .extracting(
                        comment -> comment.wording().text().orElse(""),
                        comment -> comment.contributor().orElse(""))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "We also find that paragraph 13 should be deleted.", "Lotus Network"),
                        org.assertj.core.groups.Tuple.tuple("Paragraph 12 is outdated.", ""));
        assertThat(parsed.facts().issuer()).contains("Bamboo Foundation");
        assertThat(parsed.facts().date()).contains(LocalDate.of(2025, 2, 3));
    }

    @Test
    void readsAnAnswerBelowTheQuotedMail() throws IOException {
        Extraction.Parsed parsed = read(HEADER + """
                Le lun. 3 févr. 2025 à 10:00, Secrétariat <s@example.org> a écrit :
                > Merci de commenter le paragraphe 12.
                >> Ceci est plus ancien.

                Le paragraphe 12 devrait citer le recensement.
                """);

        assertThat(texts(parsed)).containsExactly("Le paragraphe 12 devrait citer le recensement.");
        assertThat(setAside(parsed, Why.QUOTED_HISTORY)).hasSize(3);
    }

    @Test
    void knowsTheLineAboveAQuotationWhenItIsWrapped() throws IOException {
        assertThat(texts(read(HEADER + """
                Paragraph 12 is outdated.

                On Mon, Feb 3, 2025 at 10:00 AM The Secretariat of the Working Group
                <secretariat@example.org>
                wrote:

                Please send your comments on paragraph 14.
                """))).containsExactly("Paragraph 12 is outdated.");
    }

    @Test
    void doesNotTakeALetterThatQuotesAnotherForAnAnswer() throws IOException {
        assertThat(texts(read(HEADER + """
                On 12 May 2020 the Committee on the Rights of the Child wrote:

                Schools should be free.
                """))).containsExactly("Schools should be free.");
    }

    @Test
    void cutsOffHistoryThatOutlookPrintsInVietnamese() throws IOException {
        Extraction.Parsed parsed = read(HEADER + """
                Đề nghị bỏ đoạn 12.

                Từ: Ban Thư ký
                Đã gửi: 03 Tháng Hai 2025 10:00
                Đến: Lotus Network
                Chủ đề: Dự thảo

                Đề nghị góp ý trước ngày 10.
                """);

        assertThat(texts(parsed)).containsExactly("Đề nghị bỏ đoạn 12.");
        assertThat(setAside(parsed, Why.QUOTED_HISTORY)).hasSize(5);
    }

    @Test
    void setsAsideWhatDevicesAndLawyersAdd() throws IOException {
        Extraction.Parsed parsed = read(HEADER + """
                Paragraph 12 is outdated.

                Our submission is confidential and should not be published.

                Sent from my iPhone

                This e-mail is confidential and intended solely for the addressee. If you have received it in error, please delete it.
                """);

        assertThat(texts(parsed))
                .containsExactly(
                        "Paragraph 12 is outdated.", "Our submission is confidential and should not be published.");
        assertThat(setAside(parsed, Why.FURNITURE))
                .contains("Sent from my iPhone")
                .anyMatch(text -> text.startsWith("This e-mail is confidential"));
    }

    @Test
    void setsAsideWhatAWebPageQuotes() throws IOException {
        Extraction.Parsed parsed = read(HEADER.replace("text/plain", "text/html") + """
                <div>On Mon, 3 Feb 2025 at 10:00, Secretariat &lt;s@example.org&gt; wrote:<br></div>
                <blockquote type="cite"><p>Please comment on paragraph 14.</p></blockquote>
                <p>Paragraph 12 is outdated.<br>Paragraph 13 is wrong.</p>
                <blockquote><p>Paragraph 15 should be indented.</p></blockquote>
                """);

        assertThat(texts(parsed)).noneMatch(text -> text.contains("paragraph 14"));
        assertThat(String.join("\n", texts(parsed))).contains("Paragraph 12", "Paragraph 13", "Paragraph 15");
        assertThat(setAside(parsed, Why.QUOTED_HISTORY)).contains("> Please comment on paragraph 14.");
    }

    @Test
    void readsWordsWhoseEncodingIsDeclaredWrongly() throws IOException {
        String words = "Đề nghị bỏ đoạn 12.\n";

        assertThat(texts(read(HEADER.replace("UTF-8", "iso-8859-1") + words))).containsExactly("Đề nghị bỏ đoạn 12.");
        assertThat(texts(read(HEADER.replace("UTF-8", "no-such-charset") + words)))
                .containsExactly("Đề nghị bỏ đoạn 12.");
    }

    @Test
    void readsNamesThatStandInTheHeaderAsTheyAre() throws IOException {
        Extraction.Parsed parsed = read(HEADER.replace("Lotus Network", "Bộ Giáo dục và Đào tạo")
                        .replace("Comments on the draft", "=?UTF-8?B?R8OzcCDDvQ==?=")
                + "Đề nghị bỏ đoạn 12.\n");

        assertThat(parsed.facts().issuer()).contains("Bộ Giáo dục và Đào tạo");
        assertThat(setAside(parsed, Why.FURNITURE)).contains("Góp ý");
    }

    @Test
    void readsAMailWhosePartsAreMarkedWronglyAndSaysSo() throws IOException {
        Extraction.Parsed parsed = read(HEADER.replace("text/plain; charset=UTF-8", "multipart/mixed; boundary=never")
                + "Paragraph 12 is outdated.\n");

        assertThat(texts(parsed)).containsExactly("Paragraph 12 is outdated.");
        assertThat(parsed.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("not marked as its header says"));
    }

    @Test
    void joinsLinesThatFlow() throws IOException {
        assertThat(texts(read(HEADER.replace("charset=UTF-8", "charset=UTF-8; format=flowed")
                        + "Paragraph 12 is \noutdated.\nParagraph 13 is wrong.\n")))
                .containsExactly("Paragraph 12 is outdated.", "Paragraph 13 is wrong.");
    }

    @Test
    void losesNoLine() throws IOException {
        Extraction.Parsed parsed = read(HEADER.replace("Subject: Comments", "Subject: TR: Comments") + """
                one should be added
                > two
                Begin forwarded message:
                From: three
                Date: four 2025
                five should be added
                --
                six
                """);

        String all = String.join("\n", texts(parsed))
                + parsed.remainder().stream().map(Remainder::text).toList();
        assertThat(all).contains("one", "two", "Begin forwarded", "three", "four", "five", "six");
    }
}
