package org.consultationdigest.format.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.consultationdigest.format.packaging.OfficePackage;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;

/** An .xlsx or .xlsm file, read as a stream: memory grows with its shared strings, not with its rows. */
final class XlsxFile {
    /** The relationship of a workbook to a sheet with cells; sheets of charts and macros have others. */
    static final String WORKSHEET = "worksheet";

    private final Path file;
    private final Meter meter;
    private final XmlParts xml;

    XlsxFile(Path file, Meter meter, XmlParts xml) {
        this.file = file;
        this.meter = meter;
        this.xml = xml;
    }

    /** A tab of the workbook. */
    private record Tab(String name, boolean hidden, String relationship) {}

    /** What the workbook part says. */
    private record Book(List<Tab> tabs, boolean since1904) {}

    void read(SheetVisitor visitor) throws UnreadableSheetException, IOException {
        try (OfficePackage container = OfficePackage.open(file)) {
            OfficePart workbook = workbook(container);
            if (XlsbFile.is(workbook)) {
                new XlsbFile(workbook, meter, xml).read(visitor);
            } else {
                sheets(workbook, visitor);
            }
        } catch (XMLStreamException | IOException | RuntimeException e) {
            throw Faults.of(e);
        }
    }

    private static OfficePart workbook(OfficePackage container) throws UnreadableSheetException, IOException {
        Optional<OfficePart> part = OfficePart.mainOf(container).filter(main -> isWorkbook(main.contentType()));
        if (part.isPresent()) {
            return part.get();
        }
        throw new UnreadableSheetException(Problem.of(
                ProblemCode.UNSUPPORTED_KIND,
                "The file holds no .xlsx workbook: open it and save it as .xlsx, then send it."));
    }

    private static boolean isWorkbook(String contentType) {
        return contentType.contains("spreadsheetml") || contentType.contains("ms-excel");
    }

    private void sheets(OfficePart workbook, SheetVisitor visitor)
            throws UnreadableSheetException, IOException, XMLStreamException {
        RelatedParts related = workbook.related();
        Book book = book(workbook);
        XlsxStyles styles = styles(related);
        XlsxCells values = new XlsxCells(texts(related, styles), styles, book.since1904());
        Map<String, String> people = XlsxNotes.people(related, xml);
        XlsxSheetPart rows = new XlsxSheetPart(xml, values, meter);
        for (Tab tab : book.tabs()) {
            Optional<OfficePart> part = related.byId(tab.relationship(), WORKSHEET);
            if (part.isPresent()) {
                sheet(tab, part.get(), rows, people, visitor);
            }
        }
    }

    private Book book(OfficePart workbook) throws IOException, XMLStreamException {
        List<Tab> tabs = new ArrayList<>();
        boolean since1904 = false;
        try (InputStream stream = workbook.open();
                XmlPart part = xml.open(stream)) {
            while (part.next()) {
                if (part.starts("sheet")) {
                    tabs.add(new Tab(
                            SheetText.shown(part.attribute("name")),
                            part.attribute("state").toLowerCase(Locale.ROOT).contains("hidden"),
                            part.relationship()));
                } else if (part.starts("workbookPr")) {
                    since1904 = part.flag("date1904");
                }
            }
        }
        return new Book(tabs, since1904);
    }

    private XlsxStyles styles(RelatedParts related) throws IOException, XMLStreamException {
        Optional<OfficePart> styles = related.first("styles");
        if (styles.isEmpty()) {
            return XlsxStyles.none();
        }
        try (InputStream stream = styles.get().open()) {
            return XlsxStyles.read(xml, stream);
        }
    }

    private SharedTexts texts(RelatedParts related, XlsxStyles styles)
            throws UnreadableSheetException, IOException, XMLStreamException {
        Optional<OfficePart> texts = related.first("sharedStrings");
        if (texts.isEmpty()) {
            return SharedTexts.none();
        }
        try (InputStream stream = texts.get().open()) {
            return SharedTexts.read(xml, stream, styles, meter);
        }
    }

    /** Reads a sheet; a broken one is told as a problem, and the next is read. */
    private void sheet(Tab tab, OfficePart part, XlsxSheetPart rows, Map<String, String> people, SheetVisitor visitor)
            throws UnreadableSheetException {
        try {
            OfficePart.Content content = part.content();
            visitor.sheet(new XlsxSheetInfo(xml).read(content, tab.name(), tab.hidden()));
            RelatedParts related = part.related();
            XlsxNotes.notes(related, xml, meter).forEach(visitor::note);
            XlsxNotes.threads(related, people, xml).forEach(visitor::note);
            try (InputStream stream = content.open()) {
                rows.rows(stream, visitor);
            }
        } catch (XMLStreamException | IOException | RuntimeException e) {
            UnreadableSheetException fault = Faults.of(e);
            if (fault.problem().code() != ProblemCode.BROKEN_FILE) {
                throw fault;
            }
            visitor.problem(Problem.at(
                    tab.name(),
                    ProblemCode.BROKEN_PART,
                    "The sheet is damaged and was not read to its end: open the file, save it again, and send that."));
        }
    }
}
