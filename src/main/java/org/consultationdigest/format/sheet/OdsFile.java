package org.consultationdigest.format.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.consultationdigest.format.packaging.RepeatedParts;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;
import org.consultationdigest.text.legacy.LegacyReading;

/** An OpenDocument spreadsheet (ISO/IEC 26300), read as a stream. */
final class OdsFile {
    /** What a spreadsheet says it is. */
    static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.spreadsheet";

    private static final String CONTENT = "content.xml";
    private static final String STYLES = "styles.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";

    /** As much text as tells the encoding of a whole file. */
    private static final int SAMPLE = 20_000;

    private final Path file;
    private final Meter meter;
    private final XmlParts xml;

    OdsFile(Path file, Meter meter, XmlParts xml) {
        this.file = file;
        this.meter = meter;
        this.xml = xml;
    }

    /** Whether a zip file is of this kind: it says so in a first entry, or holds the parts of one. */
    static boolean is(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.getEntry(CONTENT) != null && zip.getEntry("[Content_Types].xml") == null;
        } catch (IOException damaged) {
            return false;
        }
    }

    void read(SheetVisitor visitor) throws UnreadableSheetException, IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (RepeatedParts.areIn(zip)) {
                throw new IOException("the file holds two parts of one name");
            }
            refuseLocked(zip);
            OdsStyles styles = new OdsStyles();
            ZipEntry common = zip.getEntry(STYLES);
            if (common != null) {
                try (InputStream stream = zip.getInputStream(common);
                        XmlPart part = xml.open(stream)) {
                    styles.readAll(part);
                }
            }
            ZipEntry content = zip.getEntry(CONTENT);
            if (content == null) {
                throw new IOException(CONTENT + " is missing");
            }
            LegacyReading reading;
            try (InputStream stream = zip.getInputStream(content);
                    XmlPart part = xml.open(stream)) {
                reading = reading(part, styles);
            }
            try (InputStream stream = zip.getInputStream(content);
                    XmlPart part = xml.open(stream)) {
                new OdsContent(part, styles, reading, meter).read(visitor);
            }
        } catch (XMLStreamException | IOException | RuntimeException e) {
            throw Faults.of(e);
        }
    }

    /** The styles of the sheets and the first of their words, which tell how old texts in them are read. */
    private static LegacyReading reading(XmlPart part, OdsStyles styles) throws XMLStreamException {
        StringBuilder sample = new StringBuilder();
        boolean inSheets = false;
        while (sample.length() < SAMPLE && part.next()) {
            inSheets |= part.starts("spreadsheet");
            if (!inSheets) {
                styles.look(part);
            } else if (part.isText()) {
                sample.append(part.text()).append('\n');
            }
        }
        return styles.reading(sample.toString());
    }

    private void refuseLocked(ZipFile zip) throws IOException, XMLStreamException, UnreadableSheetException {
        ZipEntry manifest = zip.getEntry(MANIFEST);
        if (manifest == null) {
            return;
        }
        try (InputStream stream = zip.getInputStream(manifest);
                XmlPart part = xml.open(stream)) {
            while (part.next()) {
                if (part.starts("encryption-data")) {
                    throw new UnreadableSheetException(Problem.of(
                            ProblemCode.ENCRYPTED, "The file opens only with a password: send it unlocked."));
                }
            }
        }
    }
}
