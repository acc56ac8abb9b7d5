package org.consultationdigest.intake;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What stands below an inbox, seen but not yet read.
 *
 * @param path as in {@link Found#path()}
 * @param workshop the workshop or round that the path names
 * @param file the file itself
 * @param hindrance why it cannot be taken and what to do, for the person; absent for a plain file
 */
record InboxEntry(String path, Optional<Workshop> workshop, Path file, Optional<String> hindrance) {}
