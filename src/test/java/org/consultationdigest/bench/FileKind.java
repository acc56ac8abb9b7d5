package org.consultationdigest.bench;

import java.util.List;
import java.util.stream.Stream;

/** The kinds of submission that a corpus holds. */
public enum FileKind {
    /** A Word file with a table of comments. */
    DOCX_TABLE("docx-table", "docx"),
    /** A copy of the draft in Word with comments in the margin. */
    DOCX_MARGIN("docx-margin", "docx"),
    /** A comment sheet in Excel. */
    XLSX("xlsx", "xlsx"),
    /** A letter as a PDF with text. */
    PDF("pdf", "pdf");

    private final String label;
    private final String extension;

    FileKind(String label, String extension) {
        this.label = label;
        this.extension = extension;
    }

    /** Its name in options and tables. */
    public String label() {
        return label;
    }

    /** How the names of its files end, without the dot. */
    public String extension() {
        return extension;
    }

    /**
     * The kinds that an option names.
     *
     * @param name a label, or an extension for all kinds with it
     * @throws IllegalArgumentException when there is none
     */
    public static List<FileKind> named(String name) {
        List<FileKind> kinds = Stream.of(values())
                .filter(kind -> kind.label.equals(name) || kind.extension.equals(name))
                .toList();
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException("no kind of file is named " + name);
        }
        return kinds;
    }
}
