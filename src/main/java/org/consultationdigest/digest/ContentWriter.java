package org.consultationdigest.digest;

import java.io.IOException;
import java.io.OutputStream;

/** Writes the content of one file of the output folder. */
@FunctionalInterface
public interface ContentWriter {

    /**
     * Writes all of it.
     *
     * @param out where to; left open
     * @throws IOException when it cannot be written
     */
    void writeTo(OutputStream out) throws IOException;
}
