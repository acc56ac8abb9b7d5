package org.consultationdigest.intake;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * A .rar archive of version 4 in the making; its entries are stored as they are. The blocks are those of the technical
 * note that RAR 4 came with: a checksum of two bytes, a kind, flags and a size before the fields of each kind.
 */
final class Rar4 {
    static final int SPLIT_AFTER = 0x02;
    static final int LOCKED = 0x04;
    static final int UNICODE_NAME = 0x200;
    static final int FOLDER = 0xE0;
    static final int LOCKED_HEADERS = 0x80;

    private static final int MAIN = 0x73;
    private static final int FILE = 0x74;
    private static final int END = 0x7B;
    private static final int HAS_DATA = 0x8000;
    private static final int WINDOWS = 2;
    private static final int UNIX = 3;
    private static final int STORED = 0x30;
    private static final int UNIX_LINK = 0120777;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Rar4() {
        this(0);
    }

    Rar4(int archiveFlags) {
        bytes.writeBytes(new byte[] {'R', 'a', 'r', '!', 0x1a, 7, 0});
        block(MAIN, archiveFlags, new byte[6]);
    }

    Rar4 with(String name, String words) {
        return with(name, words.getBytes(StandardCharsets.UTF_8));
    }

    Rar4 with(String name, byte[] content) {
        boolean ascii = name.chars().allMatch(c -> c < 0x80);
        return ascii
                ? with(name.getBytes(StandardCharsets.US_ASCII), 0, content)
                : with(unicode(name), UNICODE_NAME, content);
    }

    /** A file with flags of its own, and its name as the bytes that are to stand there. */
    Rar4 with(byte[] name, int flags, byte[] content) {
        return put(name, flags, content, WINDOWS, 0x20);
    }

    /** A link as archives of Unix systems keep it. */
    Rar4 link(String name, String target) {
        byte[] content = target.getBytes(StandardCharsets.UTF_8);
        return put(name.getBytes(StandardCharsets.US_ASCII), 0, content, UNIX, UNIX_LINK);
    }

    byte[] bytes() {
        block(END, 0x4000, new byte[0]);
        return bytes.toByteArray();
    }

    /** The same bytes without the block that ends an archive, which the oldest packers left out. */
    byte[] withoutEnd() {
        return bytes.toByteArray();
    }

    private Rar4 put(byte[] name, int flags, byte[] content, int system, int attributes) {
        CRC32 crc = new CRC32();
        crc.update(content);
        byte[] fields = new byte[25 + name.length];
        little(fields)
                .putInt(content.length)
                .putInt(content.length)
                .put((byte) system)
                .putInt((int) crc.getValue())
                .putInt(0x5A640000)
                .put((byte) 20)
                .put((byte) STORED)
                .putShort((short) name.length)
                .putInt(attributes)
                .put(name);
        block(FILE, HAS_DATA | flags, fields);
        bytes.writeBytes(content);
        return this;
    }

    private void block(int kind, int flags, byte[] fields) {
        byte[] checked = new byte[5 + fields.length];
        little(checked)
                .put((byte) kind)
                .putShort((short) flags)
                .putShort((short) (7 + fields.length))
                .put(fields);
        CRC32 crc = new CRC32();
        crc.update(checked);
        bytes.write((int) crc.getValue());
        bytes.write((int) (crc.getValue() >> 8));
        bytes.writeBytes(checked);
    }

    /** The name in ASCII as far as it goes, and behind it in UTF-16, four characters to a byte that says so. */
    private static byte[] unicode(String name) {
        ByteArrayOutputStream encoded = new ByteArrayOutputStream();
        encoded.writeBytes(name.replaceAll("[^\\x00-\\x7f]", "_").getBytes(StandardCharsets.US_ASCII));
        encoded.write(0);
        encoded.write(0);
        for (int i = 0; i < name.length(); i++) {
            if (i % 4 == 0) {
                encoded.write(0b10101010);
            }
            encoded.write(name.charAt(i) & 0xff);
            encoded.write(name.charAt(i) >> 8);
        }
        return encoded.toByteArray();
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
