package org.consultationdigest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.consultationdigest.text.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is in a mail. */
class OpeningMailsTest {
    @TempDir
    Path folder;

    private Unpackings opened;

    @BeforeEach
    void open() {
        opened = new Unpackings(folder.resolve("work/contents"));
    }

    @Test
    void handsOutTheAttachmentsOfAMailAndLeavesItsWordsInIt() throws IOException {
        String mail = """
                From: A Person <person@example.org>
                Subject: Comments
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="part"

                --part
                Content-Type: text/plain; charset=utf-8

                Please find our comments attached.
                --part
                Content-Type: text/plain; charset=utf-8
                Content-Disposition: attachment; filename="letter.txt"

                one
                --part
                Content-Type: text/plain; charset=utf-8
                Content-Disposition: attachment; filename="=?UTF-8?Q?G=C3=B3p_=C3=BD.txt?="

                two
                --part
                Content-Type: text/plain; charset=utf-8; name="named.txt"
                Content-Disposition: attachment

                three
                --part
                Content-Type: application/octet-stream
                Content-Transfer-Encoding: base64

                Zm91cg==
                --part--
                """;

        assertThat(opened.parts("x.eml", mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)))
                .containsExactly(
                        "x.eml!/letter.txt " + Sha256.hex("one"),
                        "x.eml!/Góp ý.txt " + Sha256.hex("two"),
                        "x.eml!/named.txt " + Sha256.hex("three"),
                        "x.eml!/attachment " + Sha256.hex("four"));
    }

    @Test
    void decodesTheNameThatIsWrittenInPartsAndPercents() throws IOException {
        String mail = """
                Subject: Comments
                MIME-Version: 1.0
                Content-Type: text/plain; charset=utf-8
                Content-Disposition: attachment; filename*0*=UTF-8''G%C3%B3p%20; filename*1*=%C3%BD.txt

                one""";

        assertThat(opened.parts("x.eml", mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)))
                .containsExactly("x.eml!/Góp ý.txt " + Sha256.hex("one"));
    }

    @Test
    void handsOutAMailThatIsPassedOnWithItsOwnAttachments() throws IOException {
        String mail = """
                Subject: Fw: Comments
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="outer"

                --outer
                Content-Type: text/plain

                See below.
                --outer
                Content-Type: message/rfc822

                From: A Person <person@example.org>
                Subject: Comments
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="inner"

                --inner
                Content-Type: text/plain

                Paragraph 12 lacks a source.
                --inner
                Content-Type: text/plain
                Content-Disposition: attachment; filename="letter.txt"

                one
                --inner--

                --outer--
                """;

        Unpacking.Unpacked unpacked =
                opened.unpack("x.eml", mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8), "message/rfc822");

        assertThat(unpacked.arrivals())
                .extracting(Arrival::path)
                .containsExactly("x.eml!/Comments.eml", "x.eml!/Comments.eml!/letter.txt");
        Arrival.Content passedOn = (Arrival.Content) unpacked.arrivals().get(0);
        assertThat(passedOn.mediaType()).isEqualTo("message/rfc822");
        assertThat(opened.contents().file(new SubmissionId(passedOn.sha256())))
                .content()
                .contains("Paragraph 12 lacks a source.");
    }

    @Test
    void handsOutTheAttachmentsOfAnOutlookMail() throws IOException {
        byte[] mail = new OutlookMail()
                .with("Góp ý.txt", "one")
                .with("annex.txt", "two")
                .bytes();

        assertThat(opened.parts("x.msg", mail))
                .containsExactly("x.msg!/Góp ý.txt " + Sha256.hex("one"), "x.msg!/annex.txt " + Sha256.hex("two"));
    }

    @Test
    void handsOutAMailDraggedIntoAnOutlookMailWithItsOwnAttachments() throws IOException {
        byte[] mail = new OutlookMail()
                .with("Re: Comments", new OutlookMail().with("letter.txt", "one"))
                .bytes();

        Unpacking.Unpacked unpacked = opened.unpack("x.msg", mail, "application/vnd.ms-outlook");

        assertThat(unpacked.arrivals())
                .extracting(Arrival::path)
                .containsExactly("x.msg!/Comments.msg", "x.msg!/Comments.msg!/letter.txt");
        assertThat(((Arrival.Content) unpacked.arrivals().get(0)).mediaType()).isEqualTo("application/vnd.ms-outlook");
    }

    @Test
    void handsOutWhatOutlookPacksForOtherMailPrograms() throws IOException {
        byte[] winmail = Winmail.with("annex.txt", "two");

        assertThat(opened.parts("winmail.dat", winmail)).containsExactly("winmail.dat!/annex.txt " + Sha256.hex("two"));
    }

    @Test
    void handsOutEveryMailOfAMailbox() throws IOException {
        String mailbox = """
                From a@example.org Wed Feb  5 10:00:00 2025
                From: A <a@example.org>
                Subject: One

                From here on we disagree, since 10:00 today.
                >From the start it was wrong.

                From b@example.org Wed Feb  5 11:00:00 2025
                From: B <b@example.org>
                Subject: Two

                Second.
                """;

        Unpacking.Unpacked unpacked =
                opened.unpack("all.mbox", mailbox.getBytes(StandardCharsets.UTF_8), "application/mbox");

        assertThat(unpacked.arrivals())
                .extracting(Arrival::path)
                .containsExactly("all.mbox!/mail 1.eml", "all.mbox!/mail 2.eml");
        Arrival.Content first = (Arrival.Content) unpacked.arrivals().get(0);
        assertThat(first.mediaType()).isEqualTo("message/rfc822");
        assertThat(opened.contents().file(new SubmissionId(first.sha256())))
                .content()
                .endsWith("\nFrom the start it was wrong.\n\n");
        assertThat(opened.parts("all.mbox", mailbox.getBytes(StandardCharsets.UTF_8)))
                .hasSize(2);
    }

    @Test
    void endsAThousandMailsInEachOtherWithAValue() throws IOException {
        StringBuilder mail = new StringBuilder();
        for (int i = 0; i < 1_000; i++) {
            mail.append("Subject: Fw ")
                    .append(i)
                    .append("\r\nContent-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\r\n\r\n--b")
                    .append(i)
                    .append("\r\nContent-Type: message/rfc822\r\n\r\n");
        }
        mail.append("Subject: Comments\r\n\r\nParagraph 12 is outdated.\r\n");

        Unpacking.Unpacked unpacked =
                opened.unpack("deep.eml", mail.toString().getBytes(StandardCharsets.UTF_8), "message/rfc822");

        assertThat(unpacked.arrivals().size() + unpacked.problems().size()).isBetween(1, 20);
        assertThat(unpacked.problems().size()
                        + unpacked.arrivals().stream()
                                .filter(Arrival.WithoutContent.class::isInstance)
                                .count())
                .isPositive();
    }

    @Test
    void endsAHugeHeaderAndPartsWithoutAnEndWithAValue() throws IOException {
        String huge = "Subject: " + "a".repeat(8 << 20) + "\r\n\r\nWords.\r\n";
        String open = "Subject: x\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"
                + "Content-Type: text/plain\r\nContent-Disposition: attachment; filename=a.txt\r\n\r\none";

        assertThat(opened.parts("huge.eml", huge.getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(opened.parts("open.eml", open.getBytes(StandardCharsets.UTF_8)))
                .containsExactly("open.eml!/a.txt " + Sha256.hex("one"));
    }
}
