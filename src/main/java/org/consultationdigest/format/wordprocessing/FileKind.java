package org.consultationdigest.format.wordprocessing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What a file begins with. */
enum FileKind {
    /** A zip with the parts of an Office file, or anything that is none of the others. */
    OFFICE_PACKAGE,
    /** A compound file of Word 97 to 2003. */
    COMPOUND,
    RICH_TEXT,
    /** A zip that names itself an OpenDocument text. */
    OPEN_DOCUMENT,
    /** XML of Word 2003, or a whole package in one XML file. */
    XML;

    /** More than any file of these kinds needs to name itself. */
    private static final int START = 4_096;

    private static final Pattern OPEN = Pattern.compile("mimetypeapplication/vnd\\.oasis\\.opendocument\\.text");
    private static final Pattern XML_START = Pattern.compile("^(?:\\xEF\\xBB\\xBF)?\\s*<(?:\\?xml|w:|pkg:)");

    static FileKind of(Path file) throws IOException {
        byte[] start;
        try (InputStream content = Files.newInputStream(file)) {
            start = content.readNBytes(START);
        }
        String text = new String(start, StandardCharsets.ISO_8859_1);
        if (text.stripLeading().startsWith("{\\rtf")) {
            return RICH_TEXT;
        }
        if (text.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return COMPOUND;
        }
        if (text.startsWith("PK") && OPEN.matcher(text).find()) {
            return OPEN_DOCUMENT;
        }
        return XML_START.matcher(text).find() ? XML : OFFICE_PACKAGE;
    }
}
