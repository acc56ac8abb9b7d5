package org.consultationdigest.samples;

import java.util.Map;
import org.consultationdigest.samples.kit.PdfPages;
import org.consultationdigest.samples.kit.ScannedPage;

/** A letter as a PDF with text, and one that came from a scanner. */
final class PdfLetters {
    private PdfLetters() {}

    static Map<String, byte[]> files() {
        return Map.of(
                Folders.DELTA + "OpenNetLab_comments.pdf", openNetLab(),
                Folders.WRITTEN + "scan0042.pdf", scanned());
    }

    private static byte[] openNetLab() {
        PdfPages letter = new PdfPages();
        letter.centered("OPEN NET LAB", 15).centered("Phòng nghiên cứu Mạng Mở, Delta City", 10);
        letter.space(12).right("Delta City, 17 March 2025");
        letter.paragraph("Ref.: ONL/25-08", 0);
        letter.paragraph("To: the Secretariat of the Inter-ministerial Working Group on the UPR", 0);
        letter.paragraph("Dear Sir or Madam,", 0);
        letter.paragraph("Thank you for the draft of 3 March 2025. We have the following comments:", 0);
        letter.paragraph("1. On Section III.D:", 0);
        letter.paragraph(
                "(a) Paragraph 33: mobile data were slowed down in three provinces on 3 May 2024. The statement that access was not restricted should be corrected.",
                18);
        letter.paragraph(
                "(b) Paragraph 34: the identity is voluntary on paper only. Two banks and the land registry turn away people who do not have one; please name this as a challenge.",
                18);
        letter.paragraph("2. On Section III.B:", 0);
        letter.paragraph(
                "(a) Add the number of requests for information that were refused on grounds of state security.", 18);
        letter.paragraph(
                "(b) Please explain how the members of the Media Council (Hội đồng Truyền thông) are chosen when the nominating bodies disagree.",
                18);
        letter.paragraph(
                "3. The report uses the words “blocking”, “restriction” and “filtering” for one and the same thing throughout. One term should be chosen.",
                0);
        letter.space(10).paragraph("Yours faithfully,", 0).paragraph("Open Net Lab", 0);
        return letter.bytes();
    }

    private static byte[] scanned() {
        ScannedPage page = new ScannedPage(42);
        page.line("NETWORK OF PERSONS WITH DISABILITIES OF VELMORA", 20, 13);
        page.line("The Capital, 20 March 2025", 250, 11).space(12);
        page.line("To: the Secretariat of the Working Group", 0, 11).space(6);
        page.line("Dear Sir or Madam,", 0, 11).space(6);
        page.line("1. Paragraph 61: the report should give the number of complaints about the", 0, 11);
        page.line("refusal of reasonable accommodation and how they were decided.", 0, 11)
                .space(6);
        page.line("2. Paragraph 62: most of the buildings that count as adapted have a ramp and", 0, 11);
        page.line("nothing else. Please say what “adapted” means.", 0, 11).space(6);
        page.line("3. Section V.C does not mention sign language. We ask for a paragraph on its", 0, 11);
        page.line("recognition and on the training of interpreters.", 0, 11).space(14);
        page.line("Yours faithfully,", 0, 11);
        page.line("For the Network", 0, 11);
        return page.bytes();
    }
}
