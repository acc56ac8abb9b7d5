package org.consultationdigest.samples;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.consultationdigest.samples.kit.DocxBuilder;
import org.consultationdigest.samples.kit.DocxTable;
import org.consultationdigest.samples.kit.FixedZip;
import org.consultationdigest.samples.kit.Para;

/** Files within files: an e-mail with an attachment, a zip with a folder in it. */
final class MailAndZip {
    private static final String BOUNDARY = "----=_samples_0001";

    private MailAndZip() {}

    static Map<String, byte[]> files() {
        return Map.of(
                Folders.WRITTEN + "RE Draft national report.eml",
                mail().replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII),
                Folders.WRITTEN + "Hill Peoples Council.zip",
                zip());
    }

    private static String mail() {
        String head = """
                From: "Ministry of Public Health and Nutrition" <reports@health.velmora.example>
                To: "UPR Secretariat" <upr@secretariat.velmora.example>
                Subject: RE: Draft national report - request for comments
                Date: Wed, 26 Mar 2025 09:41:00 +0000
                Message-ID: <20250326094100.1@health.velmora.example>
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="%1$s"

                --%1$s
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: 7bit

                Dear colleagues,

                Please find our comments attached.

                One more point on paragraph 44: a nineteenth community centre was opened
                in January 2025.

                Kind regards,

                --\s
                Ministry of Public Health and Nutrition
                Department of International Cooperation

                On Mon, 3 Mar 2025 at 16:20, UPR Secretariat wrote:
                > Dear all,
                > please send us your comments on the attached draft by 31 March 2025.
                > Comments should name the section and the paragraph.

                --%1$s
                Content-Type: application/vnd.openxmlformats-officedocument.wordprocessingml.document;
                 name="Comments MPHN.docx"
                Content-Disposition: attachment; filename="Comments MPHN.docx"
                Content-Transfer-Encoding: base64

                """;
        String attached = Base64.getMimeEncoder(76, new byte[] {'\n'}).encodeToString(healthTable());
        return head.formatted(BOUNDARY) + attached + "\n--" + BOUNDARY + "--\n";
    }

    private static byte[] healthTable() {
        DocxTable table = DocxTable.lined(1500, 1300, 4200, 2350)
                .header("Section", "Paragraph", "Comment", "Proposed change")
                .row("IV.B", "42", "The share was 94 per cent at the end of 2024.", "Ninety-four per cent")
                .row("IV.B", "43", "The figure for the hill districts should be given.", "")
                .row("V.A.2", "", "Please mention the one-stop centres in the four largest hospitals.", "");
        return new DocxBuilder()
                .add(Para.ofBold("Ministry of Public Health and Nutrition"))
                .add("Comments on the draft national report")
                .add(table)
                .bytes();
    }

    private static byte[] zip() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("letter.docx", hillLetter());
        entries.put("annex/land.csv", CsvTable.saved("""
                        Section;Para;Comment
                        V.D;65;Three of the claims have been pending since 2012.
                        V.D;65;The pending area is 71,000 hectares according to our own register.
                        """));
        return FixedZip.of(entries);
    }

    private static byte[] hillLetter() {
        return new EnglishLetter("Council of the Peoples of the Hills", "Highford", "HC 12/2025", "28 March 2025")
                .write(
                        "To: the Secretariat of the Working Group\nDear Sir or Madam,",
                        """
                        1. Paragraph 64 says that our council is consulted on all bills. In 2024 it was consulted on two of nine.
                        2. Paragraph 47: mother-tongue teaching ends after the third grade. Please say why.
                        """,
                        "Yours faithfully,\nFor the Council");
    }
}
