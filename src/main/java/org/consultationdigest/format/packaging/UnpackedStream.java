package org.consultationdigest.format.packaging;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The unpacked bytes of an entry, up to where they show that it was made to fill memory. */
final class UnpackedStream extends FilterInputStream {
    /** Below this a part is harmless whatever it was packed to. */
    private static final long ALWAYS_ALLOWED = 1L << 20;
    /** Deflate packs real XML to a fiftieth at the most; Apache POI refuses at the same ratio. */
    private static final long FURTHEST = 100;

    private final long packed;
    private long unpacked;

    /** The stream of an entry that is packed to so many bytes. */
    UnpackedStream(InputStream content, long packed) {
        super(content);
        this.packed = packed;
    }

    static boolean isTooFar(long unpacked, long packed) {
        return unpacked > ALWAYS_ALLOWED && packed >= 0 && unpacked > FURTHEST * packed;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        unpacked += Math.max(read, 0);
        if (isTooFar(unpacked, packed)) {
            throw new UnpackedTooFarException(packed);
        }
        return read;
    }
}
