package org.consultationdigest.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A submission that was composed and does not lie on the disk yet. */
final class Written {
    private final byte[] bytes;
    private final List<PlantedComment> comments;

    /**
     * A submission.
     *
     * @param bytes the file's content, not changed from here on
     * @param comments what was planted in it, in reading order
     */
    Written(byte[] bytes, List<PlantedComment> comments) {
        this.bytes = bytes;
        this.comments = List.copyOf(comments);
    }

    /** Lays it down. */
    PlantedFile at(Path path, FileKind kind) throws IOException {
        return new PlantedFile(kind, Files.write(path, bytes), comments);
    }
}
