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
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;

/** An .xlsx or .xlsm file, read as a stream: memory grows with its shared strings, not with its rows. */
final class XlsxFile {
    private final Path file;
    private final Meter meter;
    private final XmlParts xml = new XmlParts();

    XlsxFile(Path file, Meter meter) {
        this.file = file;
        this.meter = meter;
    }

    /** A tab of the workbook. */
    private record Tab(String name, boolean hidden, String relationship) {}

    /** The parts that all sheets share. */
    private record Common(
            List<Tab> tabs, boolean since1904, SharedTexts texts, XlsxStyles styles, Map<String, String> people) {}

    void read(SheetVisitor visitor) throws UnreadableSheetException, IOException {
        try (OPCPackage container = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            try {
                PackagePart workbook = workbook(container);
                if (XlsbFile.is(workbook)) {
                    new XlsbFile(workbook, meter, xml).read(visitor);
                    return;
                }
                Common common = common(workbook);
                XlsxCells values = new XlsxCells(common.texts(), common.styles(), common.since1904());
                XlsxSheetPart rows = new XlsxSheetPart(xml, values, meter);
                for (Tab tab : common.tabs()) {
                    sheet(workbook, tab, rows, common.people(), visitor);
                }
            } finally {
                container.revert();
            }
        } catch (OpenXML4JException | XMLStreamException | IOException | RuntimeException e) {
            throw Faults.of(e);
        }
    }

    private static PackagePart workbook(OPCPackage container) throws UnreadableSheetException, OpenXML4JException {
        for (PackageRelationship relationship : container.getRelationships()) {
            if (relationship.getRelationshipType().endsWith("/officeDocument")) {
                PackagePart part = container.getPart(relationship);
                if (part != null && isWorkbook(part.getContentType())) {
                    return part;
                }
            }
        }
        throw new UnreadableSheetException(Problem.of(
                ProblemCode.UNSUPPORTED_KIND,
                "The file holds no .xlsx workbook: open it and save it as .xlsx, then send it."));
    }

    private static boolean isWorkbook(String contentType) {
        return contentType.contains("spreadsheetml") || contentType.contains("ms-excel");
    }

    /** The names of the people by their id. */
    static Map<String, String> people(PackagePart workbook, XmlParts xml)
            throws OpenXML4JException, IOException, XMLStreamException {
        Optional<PackagePart> persons = related(workbook, "/person");
        if (persons.isEmpty()) {
            return Map.of();
        }
        try (InputStream stream = persons.get().getInputStream()) {
            return XlsxNotes.people(xml, stream);
        }
    }

    private Common common(PackagePart workbook)
            throws UnreadableSheetException, OpenXML4JException, IOException, XMLStreamException {
        List<Tab> tabs = new ArrayList<>();
        boolean since1904 = false;
        try (InputStream stream = workbook.getInputStream();
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
        XlsxStyles styles = XlsxStyles.none();
        Optional<PackagePart> style = related(workbook, "/styles");
        if (style.isPresent()) {
            try (InputStream stream = style.get().getInputStream()) {
                styles = XlsxStyles.read(xml, stream);
            }
        }
        SharedTexts texts = SharedTexts.none();
        Optional<PackagePart> strings = related(workbook, "/sharedStrings");
        if (strings.isPresent()) {
            try (InputStream stream = strings.get().getInputStream()) {
                texts = SharedTexts.read(xml, stream, styles, meter);
            }
        }
        Map<String, String> people = people(workbook, xml);
        return new Common(tabs, since1904, texts, styles, people);
    }

    /** Reads a sheet; a broken one is told as a problem, and the next is read. */
    private void sheet(
            PackagePart workbook, Tab tab, XlsxSheetPart rows, Map<String, String> people, SheetVisitor visitor)
            throws UnreadableSheetException {
        try {
            PackageRelationship relationship = workbook.getRelationship(tab.relationship());
            if (relationship == null || !relationship.getRelationshipType().endsWith("/worksheet")) {
                return;
            }
            PackagePart part = workbook.getRelatedPart(relationship);
            XlsxSheetInfo info = new XlsxSheetInfo(xml);
            visitor.sheet(info.read(part::getInputStream, tab.name(), tab.hidden()));
            notes(part, people, visitor);
            try (InputStream stream = part.getInputStream()) {
                rows.rows(stream, visitor);
            }
        } catch (OpenXML4JException | XMLStreamException | IOException | RuntimeException e) {
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

    private void notes(PackagePart sheet, Map<String, String> people, SheetVisitor visitor)
            throws UnreadableSheetException, OpenXML4JException, IOException, XMLStreamException {
        Optional<PackagePart> notes = related(sheet, "/comments");
        if (notes.isPresent()) {
            try (InputStream stream = notes.get().getInputStream()) {
                XlsxNotes.notes(xml, stream, meter).forEach(visitor::note);
            }
        }
        threads(sheet, people, xml, visitor);
    }

    /** Tells the threads on the cells of a sheet. */
    static void threads(PackagePart sheet, Map<String, String> people, XmlParts xml, SheetVisitor visitor)
            throws OpenXML4JException, IOException, XMLStreamException {
        Optional<PackagePart> threads = related(sheet, "/threadedComment");
        if (threads.isPresent()) {
            try (InputStream stream = threads.get().getInputStream()) {
                XlsxNotes.threads(xml, stream, people).forEach(visitor::note);
            }
        }
    }

    /** The part of this kind that a part points to. */
    static Optional<PackagePart> related(PackagePart part, String type) throws OpenXML4JException {
        for (PackageRelationship relationship : part.getRelationships()) {
            boolean inside = relationship.getTargetMode() == TargetMode.INTERNAL;
            if (inside && relationship.getRelationshipType().endsWith(type)) {
                return Optional.ofNullable(part.getRelatedPart(relationship));
            }
        }
        return Optional.empty();
    }
}
