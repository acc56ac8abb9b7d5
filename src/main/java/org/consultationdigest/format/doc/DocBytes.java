package org.consultationdigest.format.doc;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.util.LittleEndian;

/** The tables of a file, as the directory at its beginning names them (MS-DOC 2.5.5 and following). */
final class DocBytes {
    /** Where the directory begins: pairs of an offset and a length. */
    private static final int DIRECTORY = 154;

    private static final int PAIR = 8;

    private final byte[] directory;
    private final byte[] tables;

    DocBytes(byte[] mainStream, byte[] tableStream) {
        this.directory = mainStream;
        this.tables = tableStream;
    }

    /** A table by its place in the directory; empty when the file has none or the directory lies. */
    byte[] table(int place) {
        int at = DIRECTORY + PAIR * place;
        if (at + PAIR > directory.length || place >= LittleEndian.getUShort(directory, DIRECTORY - 2)) {
            return new byte[0];
        }
        long start = LittleEndian.getUInt(directory, at);
        long length = LittleEndian.getUInt(directory, at + 4);
        if (length == 0 || start + length > tables.length) {
            return new byte[0];
        }
        byte[] table = new byte[(int) length];
        System.arraycopy(tables, (int) start, table, 0, table.length);
        return table;
    }

    /** The positions of a table that holds one more of them than entries of this size. */
    static List<Integer> positions(byte[] table, int entrySize) {
        List<Integer> positions = new ArrayList<>();
        int count = entries(table, entrySize);
        for (int i = 0; i <= count && count > 0; i++) {
            positions.add(LittleEndian.getInt(table, 4 * i));
        }
        return positions;
    }

    /** How many entries such a table has. */
    static int entries(byte[] table, int entrySize) {
        return table.length < 4 ? 0 : (table.length - 4) / (4 + entrySize);
    }

    /** Where the entry with this index begins. */
    static int entry(byte[] table, int entrySize, int index) {
        return 4 * (entries(table, entrySize) + 1) + entrySize * index;
    }

    /** A text of so many UTF-16 units; what goes beyond the end is left out. */
    static String text(byte[] table, int at, int units) {
        int length = Math.max(0, Math.min(units, (table.length - at) / 2));
        return new String(table, at, 2 * length, StandardCharsets.UTF_16LE);
    }

    /** A day packed into bits, {@code DTTM} of MS-DOC 2.9.54: from bit 11 the day, the month, the year since 1900. */
    static Optional<LocalDate> day(int packed) {
        try {
            return packed == 0
                    ? Optional.empty()
                    : Optional.of(LocalDate.of(
                            1900 + ((packed >>> 20) & 0x1ff), (packed >>> 16) & 0xf, (packed >>> 11) & 0x1f));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
