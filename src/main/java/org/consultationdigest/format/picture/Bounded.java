package org.consultationdigest.format.picture;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that ends with an exception behind so many bytes, because a picture may be made to fill the memory. */
final class Bounded extends FilterInputStream {
    private long left;

    Bounded(InputStream in, long most) {
        super(in);
        this.left = most;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = in.read(buffer, offset, length);
        left -= Math.max(0, read);
        if (left < 0) {
            throw new IOException("a picture larger than is read");
        }
        return read;
    }

    @Override
    public long skip(long length) throws IOException {
        return read(new byte[(int) Math.min(1 << 13, Math.max(0, length))]);
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
