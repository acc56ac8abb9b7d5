package org.consultationdigest.format.packaging;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The entries of a zip, by their names without a leading slash; upper and lower case are alike. */
interface PackedEntries extends AutoCloseable {

    /** Whether there is an entry of this name. */
    boolean holds(String name);

    /** The unpacked bytes of an entry; empty when there is none. */
    Optional<InputStream> open(String name) throws IOException;

    @Override
    void close() throws IOException;
}
