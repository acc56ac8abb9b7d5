package org.consultationdigest.format.packaging;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that ends with an exception, and says so, when a part grows beyond all measure. */
public final class LimitedInputStream extends FilterInputStream {
    private final long limit;
    private long count;
    private boolean reached;

    /** A stream that ends after so many bytes. */
    public LimitedInputStream(InputStream content, long limit) {
        super(content);
        this.limit = limit;
    }

    /** Whether reading ended because of a limit: this one, or the one on compression. */
    public boolean reached() {
        return reached;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        int length = read(one, 0, 1);
        return length < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = readCompressed(buffer, offset, length);
        count += Math.max(read, 0);
        if (count > limit) {
            reached = true;
            throw new IOException("more than " + limit + " bytes in one part");
        }
        return read;
    }

    /** Skipped bytes are unpacked and counted like read ones. */
    @Override
    public long skip(long length) throws IOException {
        return Math.max(0, read(new byte[(int) Math.min(1 << 13, Math.max(0, length))]));
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private int readCompressed(byte[] buffer, int offset, int length) throws IOException {
        try {
            return super.read(buffer, offset, length);
        } catch (IOException e) {
            reached = e instanceof UnpackedTooFarException;
            throw e;
        }
    }
}
