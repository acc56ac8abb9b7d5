package org.consultationdigest.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder for the files of a run. */
final class WorkFolder implements AutoCloseable {
    private final Path path;
    private final boolean kept;

    private WorkFolder(Path path, boolean kept) {
        this.path = path;
        this.kept = kept;
    }

    /** A new folder that goes at the end, with all that is in it. */
    static WorkFolder temporary() throws IOException {
        return new WorkFolder(Files.createTempDirectory("consultation-digest-bench"), false);
    }

    /** This folder, made when it is not there, and left. */
    static WorkFolder kept(Path folder) throws IOException {
        return new WorkFolder(Files.createDirectories(folder), true);
    }

    Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        if (kept) {
            return;
        }
        List<Path> files;
        try (Stream<Path> walk = Files.walk(path)) {
            files = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }
}
