package org.consultationdigest.format.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamException;

/**
 * A part of an open package.
 *
 * @param container what holds it
 * @param name its name in the zip, without a leading slash
 * @param contentType what the package says that it is; empty when it does not say
 */
record OfficePart(OfficePackage container, String name, String contentType) {
    /** Bytes; a sheet of some ten thousand rows. */
    private static final int HELD = 1 << 22;

    boolean exists() {
        return container.holds(name);
    }

    InputStream open() throws IOException {
        return container.open(name);
    }

    /**
     * Its content, unpacked once where it is whole and not too large to be held, for those that read it more than once; of
     * what is damaged they may want what stands before the damage.
     */
    Content content() {
        try (InputStream stream = open()) {
            byte[] beginning = stream.readNBytes(HELD + 1);
            return beginning.length <= HELD ? () -> new ByteArrayInputStream(beginning) : this::open;
        } catch (IOException damaged) {
            return this::open;
        }
    }

    /** Content that can be read from its beginning more than once. */
    interface Content {
        InputStream open() throws IOException;
    }

    Relationships relationships() throws IOException, XMLStreamException {
        return container.relationships(name);
    }
}
