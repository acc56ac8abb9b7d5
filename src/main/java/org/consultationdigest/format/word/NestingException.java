package org.consultationdigest.format.word;

import java.io.Serial;
import javax.xml.stream.XMLStreamException;

/** Tables or text boxes stand inside each other more deeply than any real document has them. */
final class NestingException extends XMLStreamException {
    @Serial
    private static final long serialVersionUID = 1L;

    NestingException(int levels) {
        super("tables and text boxes are nested more than " + levels + " deep");
    }
}
