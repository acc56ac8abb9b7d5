package org.consultationdigest.intake;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * A .rar archive of version 5 in the making; its entries are stored as they are. The blocks are those of the published
 * RAR 5.0 archive format: a checksum, then numbers of seven bits a byte.
 */
final class Rar5 {
    private static final int MAIN = 1;
    private static final int FILE = 2;
    private static final int LOCK = 4;
    private static final int END = 5;
    private static final int HAS_EXTRA = 1;
    private static final int HAS_DATA = 2;
    private static final int HAS_CRC = 4;
    private static final int REDIRECTED = 5;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Rar5() {
        signed();
        block(MAIN, numbers(0), new byte[0], new byte[0]);
    }

    /** An archive whose headers open only with a password too. */
    static byte[] locked() {
        Rar5 archive = new Rar5(LOCK);
        archive.bytes.writeBytes("what nobody can read without it".getBytes(StandardCharsets.US_ASCII));
        return archive.bytes.toByteArray();
    }

    private Rar5(int firstBlock) {
        signed();
        ByteArrayOutputStream fields = new ByteArrayOutputStream();
        fields.writeBytes(new byte[] {0, 0, 15});
        fields.writeBytes(new byte[16]);
        block(firstBlock, fields.toByteArray(), new byte[0], new byte[0]);
    }

    private void signed() {
        bytes.writeBytes(new byte[] {'R', 'a', 'r', '!', 0x1a, 7, 1, 0});
    }

    Rar5 with(String name, String words) {
        return put(name, words, 0, new byte[0]);
    }

    /** A file packed as these bits say: the version, the method and the size of the dictionary. */
    Rar5 packed(String name, String words, int compression) {
        return put(name, words, compression, new byte[0]);
    }

    /** A link as archives of Unix systems keep it. */
    Rar5 link(String name, String target) {
        byte[] to = target.getBytes(StandardCharsets.UTF_8);
        byte[] fields = joined(numbers(REDIRECTED, 1, 0, to.length), to);
        return put(name, "", 0, joined(numbers(fields.length), fields));
    }

    byte[] bytes() {
        block(END, numbers(0), new byte[0], new byte[0]);
        return bytes.toByteArray();
    }

    private Rar5 put(String name, String words, int compression, byte[] extra) {
        byte[] content = words.getBytes(StandardCharsets.UTF_8);
        byte[] shown = name.getBytes(StandardCharsets.UTF_8);
        CRC32 crc = new CRC32();
        crc.update(content);
        byte[] fields = joined(
                numbers(HAS_CRC, content.length, 0x20),
                little((int) crc.getValue()),
                numbers(compression, 0, shown.length),
                shown);
        block(FILE, fields, extra, content);
        return this;
    }

    private void block(int kind, byte[] fields, byte[] extra, byte[] data) {
        int flags = (extra.length > 0 ? HAS_EXTRA : 0) | (kind == FILE ? HAS_DATA : 0);
        byte[] header = joined(
                numbers(kind, flags),
                extra.length > 0 ? numbers(extra.length) : new byte[0],
                kind == FILE ? numbers(data.length) : new byte[0],
                fields,
                extra);
        byte[] checked = joined(numbers(header.length), header);
        CRC32 crc = new CRC32();
        crc.update(checked);
        bytes.writeBytes(joined(little((int) crc.getValue()), checked, data));
    }

    private static byte[] numbers(int... numbers) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        for (int number : numbers) {
            int rest = number;
            while (rest >= 0x80) {
                written.write((rest & 0x7f) | 0x80);
                rest >>>= 7;
            }
            written.write(rest);
        }
        return written.toByteArray();
    }

    private static byte[] little(int number) {
        return ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(number)
                .array();
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }
}
