package org.consultationdigest.format.odt;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.consultationdigest.format.packaging.LimitedInputStream;

/**
 * A zipped OpenDocument text for those who look in it for something else than its words: damage ends the looking, and
 * whoever reads the words tells of it.
 */
final class OdtZip {
    /** The most bytes that are read of one part. */
    static final long LARGEST = 256L << 20;

    private OdtZip() {}

    /** The file, opened; nothing when it is damaged. */
    static Optional<ZipFile> open(Path file) {
        try {
            return Optional.of(new ZipFile(file.toFile(), StandardCharsets.UTF_8));
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }

    /** Goes through a part, up to where it is damaged; one that is not there holds nothing. */
    static void each(ZipFile zip, String name, Visitor visitor) throws IOException {
        ZipEntry part = zip.getEntry(name);
        if (part == null) {
            return;
        }
        try (InputStream in = new LimitedInputStream(zip.getInputStream(part), LARGEST);
                OdtXml xml = new OdtXml(OdtXml.factory(), in)) {
            while (xml.next()) {
                visitor.visit(xml);
            }
        } catch (XMLStreamException | RuntimeException damaged) {
            // Whoever reads the words of the text tells of the damage.
        }
    }

    /** Looks at the place that is reached. */
    @FunctionalInterface
    interface Visitor {
        void visit(OdtXml xml) throws XMLStreamException;
    }
}
