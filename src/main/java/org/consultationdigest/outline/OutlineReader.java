package org.consultationdigest.outline;

import java.nio.file.Path;

/** Reads a draft report of one kind of file. */
public interface OutlineReader {

    /** Whether this reader takes a file of that name. */
    boolean reads(Path report);

    /**
     * The outline of a draft.
     *
     * @param report the file
     * @return the outline; a draft without headings is one section and a problem in the outline
     * @throws UnreadableReportException when no outline can be made of the file at all
     */
    ReportOutline read(Path report);
}
