package org.consultationdigest.format.packaging;

import java.io.IOException;

/** A package holds two parts of one name: programs differ in which of them they show, so neither is read. */
final class RepeatedEntryException extends IOException {
    private static final long serialVersionUID = 1L;

    RepeatedEntryException(String name) {
        super("the package holds more than one part " + name);
    }
}
