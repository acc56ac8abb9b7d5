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
}
