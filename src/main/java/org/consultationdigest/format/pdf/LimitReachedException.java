package org.consultationdigest.format.pdf;

import java.io.IOException;
import java.io.Serial;

/** Ends the reading of a page that goes on for too long. */
final class LimitReachedException extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;
}
