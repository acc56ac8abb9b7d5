package org.consultationdigest.format.odt;

import java.io.Serial;
import javax.xml.stream.XMLStreamException;

/** A part that is nested beyond all measure. */
final class OdtNestingException extends XMLStreamException {
    @Serial
    private static final long serialVersionUID = 1L;

    OdtNestingException() {
        super("nested more deeply than any document that a person wrote");
    }
}
