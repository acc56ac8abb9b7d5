package org.consultationdigest.digest.form;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLDocument;

/** Packs a Word or Excel file so that it tells nothing but its words: not who made it, with what, or when. */
public final class WordFile {
    /** An early time that a zip entry holds; the earliest of all draws in the time zone. */
    private static final LocalDateTime EARLY = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final String PROPERTIES = "docProps/";
    private static final String CORE = "docProps/core.xml";
    private static final String BLANK_CORE = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
            + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\"/>";
    private static final String BLANK_APP = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
            + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"/>";

    private WordFile() {}

    /** Writes a document; the same document gives the same bytes. */
    public static void write(POIXMLDocument document, OutputStream out) throws IOException {
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        document.write(made);
        ZipOutputStream zip = new ZipOutputStream(out);
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(made.toByteArray()))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                ZipEntry early = new ZipEntry(part.getName());
                early.setTimeLocal(EARLY);
                zip.putNextEntry(early);
                content(part.getName(), parts, zip);
                zip.closeEntry();
            }
        }
        zip.finish();
    }

    private static void content(String name, ZipInputStream part, OutputStream out) throws IOException {
        if (name.startsWith(PROPERTIES)) {
            out.write((name.equals(CORE) ? BLANK_CORE : BLANK_APP).getBytes(StandardCharsets.UTF_8));
        } else {
            part.transferTo(out);
        }
    }
}
