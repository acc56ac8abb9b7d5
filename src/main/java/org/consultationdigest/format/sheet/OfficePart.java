package org.consultationdigest.format.sheet;

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

    boolean exists() {
        return container.holds(name);
    }

    InputStream open() throws IOException {
        return container.open(name);
    }

    Relationships relationships() throws IOException, XMLStreamException {
        return container.relationships(name);
    }
}
