package org.consultationdigest.format.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;

/** A binary workbook (.xlsb): the package of an .xlsx file with records in place of XML. */
final class XlsbFile {
    private final OfficePart workbook;
    private final Meter meter;
    private final XmlParts xml;

    XlsbFile(OfficePart workbook, Meter meter, XmlParts xml) {
        this.workbook = workbook;
        this.meter = meter;
        this.xml = xml;
    }

    /** Whether the main part of a package is of this kind. */
    static boolean is(OfficePart workbook) {
        return workbook.contentType().contains("sheet.binary");
    }

    void read(SheetVisitor visitor) throws UnreadableSheetException, IOException, XMLStreamException {
        XlsbParts parts = new XlsbParts(meter);
        XlsbParts.Book book;
        try (InputStream stream = workbook.open()) {
            book = parts.book(stream);
        }
        RelatedParts related = workbook.related();
        XlsxStyles styles = XlsxStyles.none();
        Optional<OfficePart> style = related.first("styles");
        if (style.isPresent()) {
            try (InputStream stream = style.get().open()) {
                styles = parts.styles(stream);
            }
        }
        SharedTexts texts = SharedTexts.none();
        Optional<OfficePart> strings = related.first("sharedStrings");
        if (strings.isPresent()) {
            try (InputStream stream = strings.get().open()) {
                texts = parts.texts(stream, styles);
            }
        }
        Map<String, String> people = XlsxNotes.people(related, xml);
        XlsbSheetPart rows = new XlsbSheetPart(styles, new XlsxCells(texts, styles, book.since1904()), meter);
        for (XlsbParts.Tab tab : book.tabs()) {
            Optional<OfficePart> part = related.byId(tab.relationship(), XlsxFile.WORKSHEET);
            if (part.isPresent()) {
                sheet(tab, part.get(), rows, parts, people, visitor);
            }
        }
    }

    private void sheet(
            XlsbParts.Tab tab,
            OfficePart part,
            XlsbSheetPart rows,
            XlsbParts parts,
            Map<String, String> people,
            SheetVisitor visitor)
            throws UnreadableSheetException {
        try {
            try (InputStream stream = part.open()) {
                visitor.sheet(XlsbSheetPart.info(stream, tab));
            }
            RelatedParts related = part.related();
            Optional<OfficePart> notes = related.first("comments");
            if (notes.isPresent()) {
                try (InputStream stream = notes.get().open()) {
                    parts.notes(stream).forEach(visitor::note);
                }
            }
            XlsxNotes.threads(related, people, xml).forEach(visitor::note);
            try (InputStream stream = part.open()) {
                rows.rows(stream, visitor);
            }
        } catch (XMLStreamException | IOException | RuntimeException e) {
            visitor.problem(Problem.at(
                    tab.name(),
                    ProblemCode.BROKEN_PART,
                    "The sheet is damaged and was not read to its end: open the file, save it again, and send that."));
        }
    }
}
