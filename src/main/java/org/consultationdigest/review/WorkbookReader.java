package org.consultationdigest.review;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.StylesTable;
import org.consultationdigest.digest.Belongings;
import org.consultationdigest.digest.DigestSheet;
import org.consultationdigest.digest.OwnSheet;
import org.consultationdigest.digest.SheetBelongings;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Reads what people typed into {@code digest.xlsx}, however they left it: sorted, filtered, with columns moved, added or
 * slightly renamed, saved by Excel or LibreOffice. Rows are known by their id, columns by their title in either language
 * of a digest, the sheet by its name or else by its columns. What cannot be told apart is a problem that holds the words
 * typed; nothing is guessed and nothing typed is dropped.
 */
public final class WorkbookReader {
    private WorkbookReader() {}

    /**
     * Reads a workbook back.
     *
     * @param workbook the file; only read, never changed
     * @return what was typed; for a workbook that is missing or cannot be read, no rows and a problem that says so
     */
    public static ReadBack read(Path workbook) {
        String name = String.valueOf(workbook.getFileName());
        if (!Files.isRegularFile(workbook)) {
            return unreadable(name, "is not there. Put it back, or run on: what was read back before is kept.");
        }
        try (OPCPackage opened = OPCPackage.open(workbook.toFile(), PackageAccess.READ)) {
            return new Reading(opened, name).read();
        } catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException | RuntimeException e) {
            return unreadable(name, why(workbook, e));
        }
    }

    /** A damaged file makes the library fail in many ways, unchecked exceptions among them: all mean the same here. */
    private static String why(Path workbook, Exception failure) {
        String message = String.valueOf(failure.getMessage());
        String name = String.valueOf(workbook.getFileName()).toLowerCase(Locale.ROOT);
        if (message.contains("OLE2")) {
            return "is locked with a password or an old .xls file. Save it as .xlsx without a password and run again.";
        }
        if (!name.endsWith(".xlsx") && !name.endsWith(".xlsm")) {
            return "is not an Excel workbook. Save it as .xlsx and run again.";
        }
        return "cannot be read (" + firstLine(message)
                + "). Open it, save it as .xlsx again, or restore the copy in archive.";
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }

    static ReadBack unreadable(String name, String why) {
        return new ReadBack(List.of(), List.of(Problem.of(ProblemCode.REVIEW_UNREADABLE, name + " " + why)));
    }

    /** One reading of one opened workbook. */
    private static final class Reading {
        private final String name;
        private final XSSFReader reader;
        private final StylesTable styles;
        private final ReadOnlySharedStringsTable strings;
        private final Optional<ReadBack.Origin> origin;
        private final Map<String, List<String>> formulas = new TreeMap<>();
        private final List<Problem> notCarriedOver = new ArrayList<>();

        Reading(OPCPackage opened, String name) throws IOException, OpenXML4JException, SAXException {
            this.name = name;
            this.reader = new XSSFReader(opened);
            this.styles = reader.getStylesTable();
            this.strings = new ReadOnlySharedStringsTable(opened, false);
            this.origin = WorkbookOrigin.of(opened);
        }

        ReadBack read() throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
            List<SheetReading> sheets = new ArrayList<>();
            XSSFReader.SheetIterator each = (XSSFReader.SheetIterator) reader.getSheetsData();
            while (each.hasNext()) {
                try (InputStream content = each.next()) {
                    SheetReading sheet = new SheetReading(each.getSheetName());
                    parse(content, sheet);
                    sheets.add(sheet);
                }
            }
            List<SheetReading> digests = digests(sheets);
            boolean index = origin.filter(from -> from.parts() > 0).isPresent();
            ReadBack read = digests.isEmpty() && !index
                    ? unreadable(
                            name,
                            "has no sheet with the columns of the digest. Restore their titles, or the copy in archive.")
                    : new RowMerge(digests).merge();
            ElsewhereMerge others = new ElsewhereMerge();
            Elsewhere elsewhere = others.merge(sheets);
            Belongings belongings = belongings(sheets, digests);
            List<Problem> problems = new ArrayList<>(others.problems());
            problems.addAll(notCarriedOver);
            formulas.forEach((sheet, cells) -> problems.add(Conflicts.formulas(sheet, cells)));
            return read.with(elsewhere, problems).with(belongings).from(origin);
        }

        /** A second way through the sheets: what people put there is known when all titles are. */
        private Belongings belongings(List<SheetReading> sheets, List<SheetReading> digests)
                throws IOException, OpenXML4JException {
            Map<DigestSheet, SheetBelongings> found = new EnumMap<>(DigestSheet.class);
            List<OwnSheet> own = new ArrayList<>();
            Set<String> persons = sheets.stream()
                    .filter(SheetReading::isPersons)
                    .map(SheetReading::name)
                    .collect(Collectors.toSet());
            PeoplesPaint paint = new PeoplesPaint(styles);
            XSSFReader.SheetIterator each = (XSSFReader.SheetIterator) reader.getSheetsData();
            for (SheetReading sheet : sheets) {
                try (InputStream content = each.next()) {
                    Optional<DigestSheet> which = sheet.sheet()
                            .filter(kind -> kind != DigestSheet.DIGEST || digests.contains(sheet))
                            .filter(kind -> !found.containsKey(kind));
                    PeoplesCells cells = new PeoplesCells(paint, persons::contains);
                    if (which.isPresent()) {
                        found.put(which.get(), belongings(sheet, which.get(), content, each, cells));
                    } else if (sheet.isSummary()) {
                        SummaryReading reading = new SummaryReading(cells);
                        RawSheet raw = read(content, reading);
                        NotCells.of(sheet.name(), DigestSheet.SUMMARY, raw, each.getSheetPart(), List.of())
                                .ifPresent(notCarriedOver::add);
                        found.put(DigestSheet.SUMMARY, reading.found(SheetNotes.of(each)));
                    } else if (sheet.isPersons()) {
                        ownSheet(sheet.name(), content, each, cells).ifPresent(own::add);
                    }
                    if (!cells.lost().isEmpty()) {
                        formulas.put(sheet.name(), cells.lost());
                    }
                }
            }
            return new Belongings(found, own);
        }

        /** A sheet that a person added; what a sheet has besides cells is told, and so is one that is too large. */
        private Optional<OwnSheet> ownSheet(
                String sheet, InputStream content, XSSFReader.SheetIterator place, PeoplesCells cells)
                throws IOException, OpenXML4JException {
            OwnSheetReading reading = new OwnSheetReading(sheet, cells);
            RawSheet raw = read(content, reading);
            if (!reading.isWhole()) {
                notCarriedOver.add(Conflicts.ownSheet(sheet));
                return Optional.empty();
            }
            if (Drawn.on(place.getSheetPart()) > 0) {
                notCarriedOver.add(Conflicts.onlyCells(sheet));
            }
            return Optional.of(reading.found(raw, SheetNotes.of(place)));
        }

        private RawSheet read(InputStream content, RawSheet.Rows rows) throws IOException {
            RawSheet raw = new RawSheet(strings);
            try {
                raw.read(content, rows);
            } catch (XMLStreamException damaged) {
                throw new IOException(damaged);
            }
            return raw;
        }

        private SheetBelongings belongings(
                SheetReading sheet,
                DigestSheet which,
                InputStream content,
                XSSFReader.SheetIterator place,
                PeoplesCells cells)
                throws IOException {
            BelongingsReading reading = new BelongingsReading(which, sheet.headerRow(), sheet.columns(), cells);
            RawSheet raw = read(content, reading);
            NotCells.of(sheet.name(), which, raw, place.getSheetPart(), reading.choices(raw))
                    .ifPresent(notCarriedOver::add);
            return reading.found(raw, SheetNotes.of(place));
        }

        /** The sheets of that name with the columns; when the sheet was renamed, those with the columns. */
        private static List<SheetReading> digests(List<SheetReading> sheets) {
            List<SheetReading> withColumns = sheets.stream()
                    .filter(sheet -> sheet.sheet().equals(Optional.of(DigestSheet.DIGEST)))
                    .toList();
            List<SheetReading> named = withColumns.stream()
                    .filter(sheet -> sheet.named().equals(Optional.of(DigestSheet.DIGEST)))
                    .toList();
            return named.isEmpty() ? withColumns : named;
        }

        private void parse(InputStream content, SheetReading sheet)
                throws IOException, SAXException, ParserConfigurationException {
            XMLReader parser = XMLHelper.newXMLReader();
            parser.setContentHandler(
                    new XSSFSheetXMLHandler(styles, null, strings, sheet, new UnambiguousDates(), false));
            parser.parse(new InputSource(content));
            sheet.end();
        }
    }
}
