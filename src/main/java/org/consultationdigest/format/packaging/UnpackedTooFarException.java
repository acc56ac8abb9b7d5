package org.consultationdigest.format.packaging;

import java.io.IOException;

/** A part unpacks to far more than any real one of its size. */
public final class UnpackedTooFarException extends IOException {
    private static final long serialVersionUID = 1L;

    UnpackedTooFarException(long packed) {
        super("a part unpacks to far more than its " + packed + " bytes");
    }
}
