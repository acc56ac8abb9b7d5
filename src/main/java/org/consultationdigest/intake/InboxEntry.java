package org.consultationdigest.intake;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A file below an inbox, seen but not yet read.
 *
 * @param path as in {@link Found#path()}
 * @param workshop the workshop or round that the path names
 * @param file the file itself
 * @param regular whether it is a plain file, not a link, pipe or device
 */
record InboxEntry(String path, Optional<Workshop> workshop, Path file, boolean regular) {}
