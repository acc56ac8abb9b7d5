package org.consultationdigest.digest.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Puts the rows, links and texts into the parts of a frame and packs all of it; no entry tells when it was written. */
final class Packing {
    private static final String TEXTS = "xl/sharedStrings.xml";
    private static final String NO_ROWS = "<sheetData/>";
    /** What comes next behind the links of a sheet that is laid out for paper (ECMA-376 part 1, 18.3.1.99). */
    private static final String BEHIND_LINKS = "<pageMargins";

    /** An early time that a zip entry holds; the earliest of all, midnight of the first day, draws in the time zone. */
    private static final LocalDateTime EARLY = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final Map<String, SheetRows> sheets;
    private final SharedStrings texts;
    private final int level;

    /**
     * A packing.
     *
     * @param sheets by the name of their part
     * @param level of deflation, that of the rows and texts
     */
    Packing(Map<String, SheetRows> sheets, SharedStrings texts, int level) {
        this.sheets = sheets;
        this.texts = texts;
        this.level = level;
    }

    /** Packs a frame. */
    void pack(byte[] frame, Path target) throws IOException {
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(frame));
                ZipArchiveOutputStream zip = new ZipArchiveOutputStream(target)) {
            zip.setLevel(level);
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                ZipArchiveEntry early = new ZipArchiveEntry(part.getName());
                early.setTimeLocal(EARLY);
                write(early, parts, zip);
            }
        }
    }

    private void write(ZipArchiveEntry part, InputStream frame, ZipArchiveOutputStream zip) throws IOException {
        SheetRows sheet = sheets.get(part.getName());
        if (sheet != null) {
            sheet(new String(frame.readAllBytes(), StandardCharsets.UTF_8), sheet)
                    .writeTo(zip, part);
        } else if (part.getName().equals(TEXTS)) {
            texts().writeTo(zip, part);
        } else {
            zip.putArchiveEntry(part);
            frame.transferTo(zip);
            zip.closeArchiveEntry();
        }
    }

    private DeflatedEntry texts() throws IOException {
        DeflatedEntry entry = new DeflatedEntry(level);
        Deflated deflated = texts.end();
        entry.add(texts.head());
        entry.add(deflated, texts.waiting());
        entry.addLast("</sst>");
        return entry;
    }

    private DeflatedEntry sheet(String frame, SheetRows sheet) throws IOException {
        int rows = frame.indexOf(NO_ROWS);
        int links = frame.indexOf(BEHIND_LINKS);
        if (rows < 0 || links < rows) {
            throw new IllegalStateException("the frame of " + sheet.part() + " has no room for rows");
        }
        DeflatedEntry entry = new DeflatedEntry(level);
        entry.add(frame.substring(0, rows) + "<sheetData>");
        entry.add(sheet.deflatedRows(), sheet.rowsFile());
        entry.add("</sheetData>" + frame.substring(rows + NO_ROWS.length(), links));
        if (sheet.hasLinks()) {
            entry.add("<hyperlinks xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">");
            entry.add(sheet.deflatedLinks(), sheet.linksFile());
            entry.add("</hyperlinks>");
        }
        entry.addLast(frame.substring(links));
        return entry;
    }
}
