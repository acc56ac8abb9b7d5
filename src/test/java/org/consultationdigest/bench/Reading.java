package org.consultationdigest.bench;

import java.nio.file.Path;

/** What is timed side by side, file by file, in one run. */
enum Reading {
    /** Comments, as the job reads them. */
    COMMENTS("comments"),
    /** The text with its structure, margin comments, tracked changes and places, before comments are looked for in it. */
    TEXT("text"),
    /** Plain text by Apache Tika, the yardstick. */
    TIKA("Tika"),
    /** Nothing but unpacking and parsing: what no reader of Office files can do without. */
    XML("bare XML");

    private final String label;

    Reading(String label) {
        this.label = label;
    }

    /** Its name in tables. */
    String label() {
        return label;
    }

    /** Whether files of a kind can be read so. */
    boolean reads(FileKind kind) {
        return this != XML || kind != FileKind.PDF;
    }

    /**
     * A new reading of this kind, for several threads at once.
     *
     * @param draft what the comments are on
     * @param streaming whether Tika is asked for its faster streaming reader for Word
     */
    FileReading of(Path draft, boolean streaming) {
        return switch (this) {
            case COMMENTS -> new CommentReading(draft);
            case TEXT -> new OwnTextReading();
            case TIKA -> new PlainTextReading(streaming);
            case XML -> new BareXmlReading();
        };
    }
}
