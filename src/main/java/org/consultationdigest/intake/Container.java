package org.consultationdigest.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Opens files that hold other files: archives and mails. */
interface Container {

    /** Whether files of this media type are opened here. */
    boolean opens(String mediaType);

    /**
     * Hands out the files in a container, in their order.
     *
     * @param content the container
     * @param parts takes each file, and what could not be opened
     * @throws IOException when the container itself is broken; what was handed out before stays
     */
    void open(Path content, Parts parts) throws IOException;

    /** Takes what a container holds. */
    interface Parts {

        /**
         * A file in the container.
         *
         * @param name its name there, folders parted by {@code /}
         * @param content read at once or not at all, not closed
         */
        void file(String name, InputStream content) throws IOException;

        /**
         * A file in the container that cannot be opened.
         *
         * @param reason why and what to do, for the person
         */
        void locked(String name, String reason) throws IOException;
    }
}
