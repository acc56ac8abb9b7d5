package org.consultationdigest.bench;

import java.io.IOException;
import java.nio.file.Path;

/** One way to read a file; called from several threads at once. */
@FunctionalInterface
interface FileReading {

    /**
     * Reads a file whole.
     *
     * @return how much was read, in comments or in letters: the same for the same file, so that no run gets away with less
     * @throws IOException when it cannot be read
     */
    long read(Path file) throws IOException;
}
