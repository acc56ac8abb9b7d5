package org.consultationdigest.extract.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.consultationdigest.extract.CommentKind;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.extract.ExtractionContext;
import org.consultationdigest.extract.Remainder;
import org.consultationdigest.extract.Remainder.Why;
import org.consultationdigest.extract.pdf.Submissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mails that are web pages, as Outlook, Gmail and others write them. */
class WebMailTest {
    private static final String HEADER = """
            From: "Field Institute" <office@example.org>
            To: secretariat@example.org
            Subject: Comments
            Date: Wed, 5 Feb 2025 23:30:00 +0700
            MIME-Version: 1.0
            """;
    private static final String TABLE = """
            <table border=1><tr><td><b>Section</b></td><td><b>Comment</b></td><td><b>Proposed change</b></td></tr>
            <tr><td>II.A</td><td>The number of schools is out of date.</td><td>Use the census.</td></tr>
            <tr><td>IV.C</td><td>The fund has no owner.</td><td>Name it.</td></tr></table>
            """;

    @TempDir
    private Path folder;

    @Test
    void readsACommentTableInTheBodyByItsColumns() throws IOException {
        Extraction.Parsed read =
                page("<p>Dear colleagues,</p><p>Our comments are below:</p>" + TABLE + "<p>Regards,</p>");

        assertThat(texts(read)).containsExactly("The number of schools is out of date.", "The fund has no owner.");
        assertThat(read.comments()).allMatch(comment -> comment.kind() == CommentKind.TABLE_ROW);
        assertThat(read.comments().get(0).wording().proposedChange()).contains("Use the census.");
        assertThat(read.facts().mapping()).isPresent();
    }

    @Test
    void readsTheTableThoughPlainTextIsGivenToo() throws IOException {
        String mail = HEADER + "Content-Type: multipart/alternative; boundary=b\n\n--b\n"
                + "Content-Type: text/plain; charset=UTF-8\n\nSection\n\nComment\n\nII.A\n\nThe number of schools is out of date.\n"
                + "--b\nContent-Type: text/html; charset=UTF-8\n\n" + TABLE + "\n--b--\n";

        assertThat(texts(read(mail)))
                .containsExactly("The number of schools is out of date.", "The fund has no owner.");
    }

    @Test
    void readsATableThatWasTypedIntoAPlainMail() throws IOException {
        String mail =
                HEADER + "Content-Type: text/plain; charset=UTF-8\n\nDear colleagues,\n\nOur comments are below:\n\n"
                        + "| Section | Comment | Proposed change |\n|---|---|---|\n"
                        + "| II.A | The number of schools is out of date. | Use the census. |\n"
                        + "| IV.C | The fund has no owner. | Name it. |\n\nRegards,\n";

        Extraction.Parsed read = read(mail);

        assertThat(texts(read)).containsExactly("The number of schools is out of date.", "The fund has no owner.");
        assertThat(read.comments()).allMatch(comment -> comment.kind() == CommentKind.TABLE_ROW);
    }

    @Test
    void doesNotReadTheTableOfAnEarlierMail() throws IOException {
        Extraction.Parsed read = page("<p>Paragraph 12 is outdated.</p>"
                + "<p>On Mon, 3 Feb 2025 at 10:00, Secretariat &lt;s@example.org&gt; wrote:</p>"
                + "<blockquote type=cite>" + TABLE + "</blockquote>");

        assertThat(texts(read)).containsExactly("Paragraph 12 is outdated.");
        assertThat(setAside(read, Why.QUOTED_HISTORY)).anyMatch(text -> text.contains("The fund has no owner."));
    }

    @Test
    void readsTheTableOfAMailThatWasPassedOn() throws IOException {
        Extraction.Parsed read = page("<p>FYI</p><div><p><b>From:</b> River Council &lt;r@example.org&gt;<br>"
                + "<b>Sent:</b> Tuesday, February 4, 2025 2:00 PM<br><b>To:</b> Office<br><b>Subject:</b> Comments</p></div>"
                + TABLE);

        assertThat(texts(read)).containsExactly("The number of schools is out of date.", "The fund has no owner.");
        assertThat(read.facts().issuer()).contains("River Council");
    }

    @Test
    void readsALabelOverMergedCells() throws IOException {
        Extraction.Parsed read = page("<table><tr><td colspan=2>Place</td><td rowspan=2>Comment</td></tr>"
                + "<tr><td>Section</td><td>Page</td></tr>"
                + "<tr><td>VII</td><td>31</td><td>The share of wind power is missing.</td></tr></table>");

        assertThat(texts(read)).containsExactly("The share of wind power is missing.");
    }

    @Test
    void readsWhatIsOnlyLaidOutByTables() throws IOException {
        Extraction.Parsed read = page("<table width=100%><tr><td><table><tr><td>Dear Secretariat,</td></tr>"
                + "<tr><td>Paragraph 44 should mention the forest law.</td></tr><tr><td>" + TABLE
                + "</td></tr></table></td></tr></table>");

        assertThat(texts(read))
                .containsExactlyInAnyOrder(
                        "Paragraph 44 should mention the forest law.",
                        "The number of schools is out of date.",
                        "The fund has no owner.");
    }

    @Test
    void readsLinesAndItemsApart() throws IOException {
        assertThat(texts(page(
                        "Dear Secretariat,<br><br>- Paragraph 80: add the sites.<br>- Paragraph 81 is wrong.<br>")))
                .containsExactly("Paragraph 80: add the sites.", "Paragraph 81 is wrong.");
        assertThat(texts(page("<div>Paragraph 80: add the sites.</div><div>Paragraph 81 is wrong.</div>")))
                .containsExactly("Paragraph 80: add the sites.", "Paragraph 81 is wrong.");
    }

    @Test
    void setsASignatureAsideThatTheProgramMarks() throws IOException {
        Extraction.Parsed read = page("<div>Paragraph 12 is outdated.</div>"
                + "<div class=\"gmail_signature\"><div>Field Institute</div><div>More hands are needed.</div></div>"
                + "<div>Paragraph 13 is wrong.</div><p>T: +84 24 0000 0000 | E: office@example.org</p>");

        assertThat(texts(read)).containsExactly("Paragraph 12 is outdated.", "Paragraph 13 is wrong.");
        assertThat(setAside(read, Why.FURNITURE))
                .contains("More hands are needed.", "T: +84 24 0000 0000 | E: office@example.org");
    }

    @Test
    void readsPartsThatFollowEachOther() throws IOException {
        String mail = HEADER + "Content-Type: multipart/mixed; boundary=b\n\n--b\n"
                + "Content-Type: text/plain; charset=UTF-8\n\nParagraph 9 is outdated.\n"
                + "--b\nContent-Type: text/html; charset=UTF-8\n\n<p>Please correct paragraph 10.</p>" + TABLE
                + "\n--b\nContent-Type: text/html; charset=UTF-8\n\n"
                + "<table><tr><td>Page</td><td>Comment</td></tr><tr><td>3</td><td>The map is too small.</td></tr></table>"
                + "\n--b--\n";

        assertThat(texts(read(mail)))
                .containsExactlyInAnyOrder(
                        "Paragraph 9 is outdated.",
                        "Please correct paragraph 10.",
                        "The number of schools is out of date.",
                        "The fund has no owner.",
                        "The map is too small.");
    }

    @Test
    void tellsALineOfAddressesFromAComment() {
        assertThat(ContactLine.is("ĐT: 024 0000 0000 - Email: a.b@example.org")).isTrue();
        assertThat(ContactLine.is("www.example.org | +84 (0)900 000 000")).isTrue();
        assertThat(ContactLine.is("The number in paragraph 4 should be 024 0000 0000."))
                .isFalse();
        assertThat(ContactLine.is("m, e, f")).isFalse();
    }

    private Extraction.Parsed page(String body) throws IOException {
        return read(HEADER + "Content-Type: text/html; charset=UTF-8\n\n<html><body>" + body + "</body></html>");
    }

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
}
