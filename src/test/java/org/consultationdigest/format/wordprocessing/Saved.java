package org.consultationdigest.format.wordprocessing;

import java.io.IOException;
import java.nio.file.Path;

/** Saves a manuscript as a word processor does. */
public interface Saved {
    /** How names of such files end, without the dot. */
    String extension();

    /** The media type of such files. */
    String mediaType();

    Path save(Manuscript manuscript, Path file) throws IOException;
}
