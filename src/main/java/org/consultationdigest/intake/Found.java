package org.consultationdigest.intake;

import java.nio.file.Path;
import java.util.Optional;

/** What stands at one path of the inbox. */
public sealed interface Found {

    /** Where it stands, relative to the inbox, with {@code /} between folders and control characters made visible. */
    String path();

    /** The workshop or round that the path names. */
    Optional<Workshop> workshop();

    /**
     * A file that is whole.
     *
     * @param file the file itself
     * @param sha256 its content when it was looked at
     */
    record Whole(String path, Optional<Workshop> workshop, Path file, String sha256) implements Found {}

    /** A file that is still being written. */
    record Growing(String path, Optional<Workshop> workshop) implements Found {}

    /**
     * Something that is not taken.
     *
     * @param reason what it is and what to do, for the person
     */
    record NotTaken(String path, Optional<Workshop> workshop, String reason) implements Found {}
}
