package org.consultationdigest.samples;

import java.util.List;
import java.util.Map;
import org.consultationdigest.samples.kit.PdfPages;
import org.consultationdigest.samples.kit.PdfRemark;

/** A print of two sections of the draft with remarks made in a PDF reader. */
final class PdfPrint {
    private static final String AUTHOR = "Institute for Social Law";

    private PdfPrint() {}

    static Map<String, byte[]> files() {
        PdfPages print = new PdfPages();
        List<String> paragraphs = DraftText.english().paragraphs();
        print.heading("B. Freedom of expression and access to information");
        section(print, paragraphs, 25, 28);
        print.heading("C. Freedom of association and peaceful assembly");
        section(print, paragraphs, 29, 31);
        print.remark(new PdfRemark(
                PdfRemark.Kind.HIGHLIGHT,
                "Access to Information Act",
                AUTHOR,
                "Give the year of the Act and its number."));
        print.remark(new PdfRemark(
                PdfRemark.Kind.NOTE,
                "Two incidents were",
                AUTHOR,
                "How many incidents were reported, as against investigated?"));
        print.remark(new PdfRemark(PdfRemark.Kind.STRIKE_OUT, "from abroad", AUTHOR, ""));
        return Map.of(Folders.DELTA + "Draft III.B-C with remarks.pdf", print.bytes());
    }

    private static void section(PdfPages print, List<String> paragraphs, int first, int last) {
        for (int number = first; number <= last; number++) {
            print.paragraph(number + ". " + paragraphs.get(number - 1), 0);
        }
    }
}
