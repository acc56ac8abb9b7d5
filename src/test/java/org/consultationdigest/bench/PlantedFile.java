package org.consultationdigest.bench;

import java.nio.file.Path;
import java.util.List;

/**
 * A file of a corpus.
 *
 * @param kind its kind
 * @param path where it lies
 * @param comments what was planted in it, in reading order
 */
public record PlantedFile(FileKind kind, Path path, List<PlantedComment> comments) {

    public PlantedFile {
        comments = List.copyOf(comments);
    }
}
