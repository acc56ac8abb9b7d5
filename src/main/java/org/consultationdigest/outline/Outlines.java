package org.consultationdigest.outline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

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
        return read(report, Optional.empty());
    }

    /**
     * The outline of a draft with the pages and lines of a print of it.
     *
     * @param report the draft
     * @param print the PDF file that was circulated, when it is another file than the draft
     * @throws UnreadableReportException when either file is missing, of no known kind or unreadable
     */
    public ReportOutline read(Path report, Optional<Path> print) {
        ReportOutline outline = reader(report).read(report);
        Optional<Path> other = print.filter(file -> !file.toAbsolutePath()
                .normalize()
                .equals(report.toAbsolutePath().normalize()));
        other.ifPresent(Outlines::checkThere);
        return other.map(file -> DraftPrint.paged(outline, new PdfOutlineReader().content(file)))
                .orElse(outline);
    }

    private OutlineReader reader(Path report) {
        checkThere(report);
        return readers.stream()
                .filter(reader -> reader.reads(report))
                .findFirst()
                .orElseThrow(() -> new UnreadableReportException(report
                        + ": not a kind of file that drafts are read from: give it as .docx, .odt, .rtf or .pdf, or as an"
                        + " outline in .txt or .tsv, a number, a tab and a title a line."));
    }

    private static void checkThere(Path file) {
        if (Files.isDirectory(file)) {
            throw new UnreadableReportException(file + ": this is a folder: name the file of the draft report.");
        }
        if (!Files.exists(file)) {
            throw new UnreadableReportException(file + ": no such file: see whether its name is spelled right.");
        }
    }
}
