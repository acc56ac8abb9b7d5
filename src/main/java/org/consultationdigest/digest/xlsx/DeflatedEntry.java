package org.consultationdigest.digest.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** An entry of a zip file that is put together from pieces, some of which were deflated before. */
final class DeflatedEntry {
    private final int level;
    private final List<InputStream> pieces = new ArrayList<>();
    private Deflated known = Deflated.NOTHING;

    DeflatedEntry(int level) {
        this.level = level;
    }

    /** Adds markup behind which more follows. */
    void add(String markup) {
        add(markup, false);
    }

    /** Adds markup behind which nothing follows. */
    void addLast(String markup) {
        add(markup, true);
    }

    private void add(String markup, boolean last) {
        byte[] bytes = markup.getBytes(StandardCharsets.UTF_8);
        Deflated piece = Deflated.of(bytes, bytes.length, level, last);
        add(piece, new ByteArrayInputStream(piece.bytes()));
    }

    /** Adds bytes that were deflated before. */
    void add(Deflated piece, InputStream content) {
        known = known.and(piece);
        pieces.add(content);
    }

    /** Writes the entry, whose pieces are used up then. */
    void writeTo(ZipArchiveOutputStream zip, ZipArchiveEntry entry) throws IOException {
        entry.setMethod(ZipEntry.DEFLATED);
        entry.setSize(known.length());
        entry.setCompressedSize(known.size());
        entry.setCrc(known.crc());
        try (InputStream all = new SequenceInputStream(Collections.enumeration(pieces))) {
            zip.addRawArchiveEntry(entry, all);
        }
    }
}
