package org.consultationdigest.outline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads a draft report with the reader that fits its kind of file. */
public final class Outlines {
    private final List<OutlineReader> readers;

    /** The readers for every kind of draft that is known. */
    public Outlines() {
        this(List.of(new WordOutlineReader(), new PdfOutlineReader(), new PlainOutlineReader()));
    }

    /** These readers; the first that takes a file reads it. */
    public Outlines(List<OutlineReader> readers) {
        this.readers = List.copyOf(readers);
    }

    /**
     * The outline of a draft.
     *
     * @throws UnreadableReportException when the file is missing, of no known kind or unreadable
     */
    public ReportOutline read(Path report) {
        if (Files.isDirectory(report)) {
            throw new UnreadableReportException(report + ": this is a folder: name the file of the draft report.");
        }
        if (!Files.exists(report)) {
            throw new UnreadableReportException(report + ": no such file: see whether its name is spelled right.");
        }
        return readers.stream()
                .filter(reader -> reader.reads(report))
                .findFirst()
                .orElseThrow(() -> new UnreadableReportException(report
                        + ": not a kind of file that drafts are read from: give it as .docx or .pdf, or as an outline in"
                        + " .txt or .tsv, a number, a tab and a title a line."))
                .read(report);
    }
}
