package org.consultationdigest.outline;

import java.nio.file.Path;

/** Reads a draft report with the reader that fits its kind of file. */
public final class Outlines {

    /**
     * The outline of a draft.
     *
     * @throws UnreadableReportException when the file is missing, of no known kind or unreadable
     */
    public ReportOutline read(Path report) {
        throw new UnreadableReportException(report + ": no reader for this kind of file");
    }
}
