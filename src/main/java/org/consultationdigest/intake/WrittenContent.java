package org.consultationdigest.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A content that a library only writes, read while it is written: a thread of its own writes, starting with the first
 * byte that is asked for, and is stopped when the content is closed. Nothing is kept on the disk, and what the library
 * throws is thrown at the end of what it wrote.
 */
final class WrittenContent extends InputStream {
    /** How many pieces may wait to be read. */
    private static final int AHEAD = 4;

    private static final byte[] END = {};

    private final BlockingQueue<byte[]> pieces = new ArrayBlockingQueue<>(AHEAD);
    private final FutureTask<@Nullable Void> writing;
    private final Duration silence;
    private @Nullable Thread thread;
    private byte[] piece = END;
    private int position;
    private boolean ended;

    /** Writes a content. */
    interface Writer {
        /** Writes all of it; may throw whatever a library throws on damaged files. */
        void writeTo(OutputStream out) throws Exception;
    }

    /**
     * A content.
     *
     * @param silence how long the writer may take to its next bytes
     */
    WrittenContent(Writer writer, Duration silence) {
        this.silence = silence;
        this.writing = new FutureTask<>(() -> {
            try {
                writer.writeTo(new Pieces());
            } finally {
                pieces.put(END);
            }
            return null;
        });
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (position == piece.length && !next()) {
            return -1;
        }
        int taken = Math.min(length, piece.length - position);
        System.arraycopy(piece, position, buffer, offset, taken);
        position += taken;
        return taken;
    }

    private boolean next() throws IOException {
        if (ended) {
            return false;
        }
        start();
        try {
            byte[] written = pieces.poll(silence.toMillis(), TimeUnit.MILLISECONDS);
            if (written == null) {
                throw new IOException("nothing came for " + silence.toSeconds() + " seconds");
            }
            piece = written;
            position = 0;
            ended = written.length == 0;
            return !ended || whole();
        } catch (InterruptedException stopped) {
            throw interrupted();
        }
    }

    /** Nothing more comes, and nothing was thrown. */
    private boolean whole() throws IOException, InterruptedException {
        try {
            writing.get();
            return false;
        } catch (ExecutionException broken) {
            throw new IOException(broken.getCause());
        }
    }

    private void start() {
        if (thread == null) {
            thread = new Thread(writing, "unpack");
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** Stops the writer and waits for it: no two may write out of one archive at a time. */
    @Override
    public void close() throws IOException {
        Thread writer = thread;
        if (writer == null) {
            return;
        }
        writer.interrupt();
        try {
            writer.join(silence.toMillis());
        } catch (InterruptedException stopped) {
            throw interrupted();
        }
        if (writer.isAlive()) {
            throw new IOException("unpacking does not end");
        }
    }

    private static IOException interrupted() {
        Thread.currentThread().interrupt();
        return new InterruptedIOException("stopped while unpacking");
    }

    /** Hands over what is written, as a copy: the library uses its buffer again. */
    private final class Pieces extends OutputStream {

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (length == 0) {
                return;
            }
            try {
                pieces.put(Arrays.copyOfRange(bytes, offset, offset + length));
            } catch (InterruptedException closed) {
                throw interrupted();
            }
        }
    }
}
