package org.consultationdigest.format.sheet;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.poi.openxml4j.util.ZipArchiveThresholdInputStream;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.apache.poi.openxml4j.util.ZipInputStreamZipEntrySource;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/**
 * An open package of parts that point to each other (ECMA-376 part 2). Only what is asked for is parsed; what unpacks to far
 * more than its size ends with the format library's exception for zip bombs.
 */
final class OfficePackage implements AutoCloseable {
    private static final String ROOT = "";

    private final ZipEntrySource zip;
    private final XmlParts xml;
    private final ContentTypes types;

    private OfficePackage(ZipEntrySource zip, XmlParts xml, ContentTypes types) {
        this.zip = zip;
        this.xml = xml;
        this.types = types;
    }

    static OfficePackage open(Path file, XmlParts xml) throws IOException, XMLStreamException {
        ZipEntrySource zip = entries(file);
        try {
            return new OfficePackage(zip, xml, ContentTypes.read(zip, xml));
        } catch (IOException | XMLStreamException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    /** The entries by the directory at the end of the file, or in their order where that directory is damaged. */
    private static ZipEntrySource entries(Path file) throws IOException {
        try {
            return new ZipFileZipEntrySource(new ZipSecureFile(file.toFile()));
        } catch (IOException damaged) {
            try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
                    ZipArchiveThresholdInputStream entries =
                            new ZipArchiveThresholdInputStream(new ZipArchiveInputStream(bytes))) {
                return new ZipInputStreamZipEntrySource(entries);
            }
        }
    }

    /** What the package as a whole points to. */
    Relationships relationships() throws IOException, XMLStreamException {
        return relationships(ROOT);
    }

    /** What a part points to; nothing where it has no list of that. */
    Relationships relationships(String part) throws IOException, XMLStreamException {
        int name = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, name);
        ZipArchiveEntry list = zip.getEntry(folder + "_rels/" + part.substring(name) + ".rels");
        if (list == null) {
            return Relationships.none();
        }
        try (InputStream stream = zip.getInputStream(list);
                XmlPart read = xml.open(stream)) {
            return Relationships.read(read, folder, this);
        }
    }

    /** A part by its name, which need not be there. */
    OfficePart part(String name) {
        return new OfficePart(this, name, types.of(name));
    }

    boolean holds(String part) {
        return zip.getEntry(part) != null;
    }

    InputStream open(String part) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(part);
        if (entry == null) {
            throw new IOException(part + " is missing");
        }
        return zip.getInputStream(entry);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
