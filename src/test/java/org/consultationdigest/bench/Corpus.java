package org.consultationdigest.bench;

import java.nio.file.Path;
import java.util.List;

/**
 * Submissions whose comments are known.
 *
 * @param draft the draft report that they are about
 * @param files the submissions
 */
public record Corpus(Path draft, List<PlantedFile> files) {

    public Corpus {
        files = List.copyOf(files);
    }

    /** Its files of one kind. */
    public List<PlantedFile> of(FileKind kind) {
        return files.stream().filter(file -> file.kind() == kind).toList();
    }

    /** How many comments were planted in all. */
    public int planted() {
        return files.stream().mapToInt(file -> file.comments().size()).sum();
    }
}
