package org.consultationdigest.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consultationdigest.format.pdf.PdfContent;
import org.consultationdigest.format.pdf.PdfParagraph.Place;

/** The footnotes of a PDF draft, which stand at the foot of pages. */
final class PdfNotes {
    private static final Pattern NOTE =
            Pattern.compile("[(\\[]?([0-9]{1,3}|[*†‡§]{1,3})[.)\\]]?\\s?(\\S.*)", Pattern.DOTALL);

    private PdfNotes() {}

    /** The outline with the footnotes of the file it was made of; each stands in the section that its page ends with. */
    static ReportOutline with(ReportOutline outline, PdfContent pdf) {
        List<Exhibit> exhibits = new ArrayList<>(outline.exhibits());
        for (DraftParagraph paragraph : outline.paragraphs()) {
            Matcher matcher = NOTE.matcher(paragraph.text());
            if (pdf.paragraphs().get(paragraph.position() - 1).place() == Place.FOOTNOTE && matcher.matches()) {
                exhibits.add(new Exhibit(
                        Exhibit.Kind.FOOTNOTE,
                        matcher.group(1),
                        matcher.group(2),
                        paragraph.section(),
                        paragraph.position()));
            }
        }
        return new ReportOutline(
                outline.title(),
                outline.sections(),
                outline.paragraphs(),
                outline.problems(),
                outline.pages(),
                exhibits,
                outline.recommendations());
    }
}
