package org.consultationdigest.digest.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;

/**
 * Takes bytes as they are made and keeps them deflated in a file. Other threads deflate, a block at a time; blocks end where
 * their size says, so the file does not depend on how many threads there are.
 */
final class DeflatedFile extends OutputStream implements Closeable {
    private static final int BLOCK = 1 << 18;

    /** More blocks do not wait in memory. */
    private static final int WAITING = 4;

    private final Path file;
    private final int level;
    private final Executor threads;
    private final OutputStream out;
    private final Deque<FutureTask<Deflated>> waiting = new ArrayDeque<>();
    private byte[] block = new byte[BLOCK];
    private int filled;
    private Deflated known = Deflated.NOTHING;

    DeflatedFile(Path file, int level, Executor threads) throws IOException {
        this.file = file;
        this.level = level;
        this.threads = threads;
        this.out = Files.newOutputStream(file);
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int count) throws IOException {
        for (int done = 0; done < count; ) {
            int fits = Math.min(count - done, BLOCK - filled);
            System.arraycopy(bytes, offset + done, block, filled, fits);
            filled += fits;
            done += fits;
            if (filled == BLOCK) {
                handOn();
            }
        }
    }

    private void handOn() throws IOException {
        byte[] full = block;
        int length = filled;
        FutureTask<Deflated> work = new FutureTask<>(() -> Deflated.of(full, length, level, false));
        threads.execute(work);
        waiting.add(work);
        block = new byte[BLOCK];
        filled = 0;
        if (waiting.size() > WAITING) {
            take();
        }
    }

    private void take() throws IOException {
        Deflated done = await(waiting.remove());
        out.write(done.bytes());
        known = known.and(done);
    }

    private static Deflated await(FutureTask<Deflated> work) throws IOException {
        try {
            return work.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped while the workbook was written");
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    /** Ends the file; no byte may follow. */
    Deflated end() throws IOException {
        if (filled > 0) {
            handOn();
        }
        block = new byte[0];
        while (!waiting.isEmpty()) {
            take();
        }
        out.close();
        return known;
    }

    /** What stands in the file. */
    InputStream content() throws IOException {
        return Files.newInputStream(file);
    }

    @Override
    public void close() throws IOException {
        out.close();
        Files.deleteIfExists(file);
    }
}
