package org.consultationdigest.format.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;

/** A binary workbook (.xlsb): the package of an .xlsx file with records in place of XML. */
final class XlsbFile {
    private final PackagePart workbook;
    private final Meter meter;
    private final XmlParts xml;

    XlsbFile(PackagePart workbook, Meter meter, XmlParts xml) {
        this.workbook = workbook;
        this.meter = meter;
        this.xml = xml;
    }

    /** Whether the main part of a package is of this kind. */
    static boolean is(PackagePart workbook) {
        return workbook.getContentType().contains("sheet.binary");
    }

    void read(SheetVisitor visitor)
            throws UnreadableSheetException, OpenXML4JException, IOException, XMLStreamException {
        XlsbParts parts = new XlsbParts(meter);
        XlsbParts.Book book;
        try (InputStream stream = workbook.getInputStream()) {
            book = parts.book(stream);
        }
        XlsxStyles styles = XlsxStyles.none();
        Optional<PackagePart> style = XlsxFile.related(workbook, "/styles");
        if (style.isPresent()) {
            try (InputStream stream = style.get().getInputStream()) {
                styles = parts.styles(stream);
            }
        }
        SharedTexts texts = SharedTexts.none();
        Optional<PackagePart> strings = XlsxFile.related(workbook, "/sharedStrings");
        if (strings.isPresent()) {
            try (InputStream stream = strings.get().getInputStream()) {
                texts = parts.texts(stream, styles);
            }
        }
        Map<String, String> people = XlsxFile.people(workbook, xml);
        XlsbSheetPart rows = new XlsbSheetPart(styles, new XlsxCells(texts, styles, book.since1904()), meter);
        for (XlsbParts.Tab tab : book.tabs()) {
            sheet(tab, rows, parts, people, visitor);
        }
    }

    private void sheet(
            XlsbParts.Tab tab, XlsbSheetPart rows, XlsbParts parts, Map<String, String> people, SheetVisitor visitor)
            throws UnreadableSheetException {
        try {
            PackageRelationship relationship = workbook.getRelationship(tab.relationship());
            if (relationship == null || !relationship.getRelationshipType().endsWith("/worksheet")) {
                return;
            }
            PackagePart part = workbook.getRelatedPart(relationship);
            try (InputStream stream = part.getInputStream()) {
                visitor.sheet(XlsbSheetPart.info(stream, tab));
            }
            Optional<PackagePart> notes = XlsxFile.related(part, "/comments");
            if (notes.isPresent()) {
                try (InputStream stream = notes.get().getInputStream()) {
                    parts.notes(stream).forEach(visitor::note);
                }
            }
            XlsxFile.threads(part, people, xml, visitor);
            try (InputStream stream = part.getInputStream()) {
                rows.rows(stream, visitor);
            }
        } catch (OpenXML4JException | XMLStreamException | IOException | RuntimeException e) {
            visitor.problem(Problem.at(
                    tab.name(),
                    ProblemCode.BROKEN_PART,
                    "The sheet is damaged and was not read to its end: open the file, save it again, and send that."));
        }
    }
}
