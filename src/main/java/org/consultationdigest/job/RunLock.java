package org.consultationdigest.job;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Held by the one run that works on a consultation. The system lets go of it with the process, however it ends, so that
 * nothing is left to clear away by hand.
 */
final class RunLock implements AutoCloseable {
    private final FileChannel channel;

    private RunLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock.
     *
     * @param file stands for the consultation; made when it is not there
     * @return empty when another run holds it
     */
    static Optional<RunLock> take(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return Optional.of(new RunLock(channel));
            }
        } catch (OverlappingFileLockException heldByThisProcess) {
            // as good as held by another
        }
        channel.close();
        return Optional.empty();
    }

    /** Does some work under the lock and lets go of it, however the work ends. */
    <T> T during(Work<T> work) throws IOException {
        try {
            return work.run();
        } finally {
            close();
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** Work that may fail on the disk. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws IOException;
    }
}
