package org.consultationdigest.digest;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/** Work that is done while the caller does something else; closed, it has come to its end. */
final class Beside implements AutoCloseable {
    private final CompletableFuture<Void> work;

    private Beside(CompletableFuture<Void> work) {
        this.work = work;
    }

    /** Work that may fail on the disk. */
    @FunctionalInterface
    interface Work {
        void run() throws IOException;
    }

    static Beside begin(Work work) {
        return new Beside(CompletableFuture.runAsync(() -> {
            try {
                work.run();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }));
    }

    /** Waits until it is done. */
    void await() throws IOException {
        try {
            work.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped while the workbook was written");
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof UncheckedIOException failure) {
                throw failure.getCause();
            }
            if (failed.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(failed.getCause());
        }
    }

    @Override
    public void close() {
        try {
            work.join();
        } catch (CompletionException failed) {
            // Whoever awaits it is told; here it only has to have come to its end.
            return;
        }
    }
}
