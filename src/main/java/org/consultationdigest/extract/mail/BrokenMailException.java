package org.consultationdigest.extract.mail;

import java.io.Serial;

/** A file that is no readable mail. */
final class BrokenMailException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    BrokenMailException(Throwable cause) {
        super(cause);
    }
}
