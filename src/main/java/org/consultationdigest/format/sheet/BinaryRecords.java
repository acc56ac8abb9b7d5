package org.consultationdigest.format.sheet;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The records of one part of an .xlsb file ([MS-XLSB] 2.1.4): a kind and a length of seven bits a byte, then the bytes. */
final class BinaryRecords {
    private static final int LARGEST = 16 << 20;
    private static final int MORE = 0x80;

    private final InputStream stream;
    private ByteBuffer bytes = ByteBuffer.allocate(0);
    private int kind;

    BinaryRecords(InputStream stream) {
        this.stream = stream;
    }

    /** Goes on to the next record; false at the end. */
    boolean next() throws IOException {
        int first = stream.read();
        if (first < 0) {
            return false;
        }
        kind = (first & MORE) == 0 ? first : (first & ~MORE) | byteOrEnd() << 7;
        int length = 0;
        int part = MORE;
        for (int shift = 0; shift < 28 && (part & MORE) != 0; shift += 7) {
            part = byteOrEnd();
            length |= (part & ~MORE) << shift;
        }
        if (length > LARGEST) {
            throw new IOException("a record of " + length + " bytes");
        }
        byte[] content = stream.readNBytes(length);
        if (content.length < length) {
            throw new EOFException("a record ends with the part");
        }
        bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        return true;
    }

    private int byteOrEnd() throws IOException {
        int read = stream.read();
        if (read < 0) {
            throw new EOFException("a record ends with the part");
        }
        return read;
    }

    int kind() {
        return kind;
    }

    int length() {
        return bytes.capacity();
    }

    int unsigned(int offset) {
        return bytes.get(offset) & 0xFF;
    }

    int shortAt(int offset) {
        return bytes.getShort(offset) & 0xFFFF;
    }

    int intAt(int offset) {
        return bytes.getInt(offset);
    }

    double doubleAt(int offset) {
        return bytes.getDouble(offset);
    }

    /** A number in the short form that most cells have (RkNumber): 30 bits, whole or not, perhaps a hundredth. */
    double shortNumber(int offset) {
        int stored = bytes.getInt(offset);
        double number = (stored & 2) == 0 ? Double.longBitsToDouble((long) (stored & ~3) << 32) : stored >> 2;
        return (stored & 1) == 0 ? number : number / 100;
    }

    /** A text behind its length in characters; empty where the length says that there is none. */
    String text(int offset) throws IOException {
        int length = bytes.getInt(offset);
        if (length == -1) {
            return "";
        }
        if (length < 0 || offset + 4 + 2L * length > bytes.capacity()) {
            throw new IOException("a text of " + length + " characters in a record of " + bytes.capacity() + " bytes");
        }
        return new String(bytes.array(), offset + 4, length * 2, StandardCharsets.UTF_16LE);
    }

    /** The offset behind a text. */
    int behindText(int offset) {
        return offset + 4 + 2 * Math.max(0, bytes.getInt(offset));
    }
}
