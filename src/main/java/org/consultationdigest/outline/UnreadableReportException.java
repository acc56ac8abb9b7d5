package org.consultationdigest.outline;

import java.io.Serial;

/** The draft report cannot be read; the message says why and what to do, in one line for the person. */
public final class UnreadableReportException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    public UnreadableReportException(String message) {
        super(message);
    }

    public UnreadableReportException(String message, Throwable cause) {
        super(message, cause);
    }
}
