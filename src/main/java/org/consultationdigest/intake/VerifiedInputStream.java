package org.consultationdigest.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/** A content out of an archive that fails at its end when it is not what was packed. */
final class VerifiedInputStream extends CheckedInputStream {
    private final long expected;

    /**
     * A content.
     *
     * @param expected its CRC-32 as the archive gives it
     */
    VerifiedInputStream(InputStream content, long expected) {
        super(content, new CRC32());
        this.expected = expected;
    }

    @Override
    public int read() throws IOException {
        return verified(super.read());
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        return verified(super.read(buffer, offset, length));
    }

    private int verified(int read) throws IOException {
        if (read < 0 && getChecksum().getValue() != expected) {
            throw new IOException("the checksum is wrong");
        }
        return read;
    }
}
