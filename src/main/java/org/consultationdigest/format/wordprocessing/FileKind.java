package org.consultationdigest.format.wordprocessing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What a file begins with. */
enum FileKind {
    /** A zip, most likely with the parts of an Office file. */
    OFFICE_PACKAGE,
    /** A compound file of Word 97 to 2003. */
    COMPOUND,
    RICH_TEXT,
    /** A zip that names itself an OpenDocument text. */
    OPEN_DOCUMENT,
    /** XML of Word 2003, or a whole package in one XML file. */
    XML,
    /** None of the others. */
    OTHER;

    /** More than any file of these kinds needs to name itself. */
    private static final int START = 4_096;

    private static final String OPEN = "mimetypeapplication/vnd.oasis.opendocument.text";
    private static final Pattern XML_START = Pattern.compile("^(?:\\xEF\\xBB\\xBF)?\\s*<(?:\\?xml|w:|pkg:)");

    static FileKind of(Path file) throws IOException {
        byte[] start;
        try (InputStream content = Files.newInputStream(file)) {
            start = content.readNBytes(START);
        }
        String text = new String(start, StandardCharsets.ISO_8859_1);
        if (text.startsWith("PK\u0003\u0004")) {
            return text.contains(OPEN) ? OPEN_DOCUMENT : OFFICE_PACKAGE;
        }
        if (text.stripLeading().startsWith("{\\rtf")) {
            return RICH_TEXT;
        }
        if (text.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return COMPOUND;
        }
        return XML_START.matcher(text).find() ? XML : OTHER;
    }
}
