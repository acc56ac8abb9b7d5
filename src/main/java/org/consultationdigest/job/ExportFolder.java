package org.consultationdigest.job;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.consultationdigest.digest.OutputFile;

/**
 * A folder of files that people may have worked on since they were written: they are made out of sight, and what they take
 * the place of goes to the archive.
 */
final class ExportFolder {
    private final Path output;
    private final Path folder;

    ExportFolder(Path output, String name) {
        this.output = output;
        this.folder = output.resolve(name);
    }

    /**
     * Puts files into the folder; those of one shape that lie in a folder of their own replace it whole.
     *
     * @return each file, or the folder that files lie in
     */
    List<Path> put(List<OutputFile> files) throws IOException {
        Path fresh = Files.createDirectories(folder.resolve(".new"));
        empty(fresh);
        Set<String> tops = new LinkedHashSet<>();
        for (OutputFile file : files) {
            Path target = fresh.resolve(file.path());
            Files.createDirectories(target.toAbsolutePath().getParent());
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
                file.content().writeTo(out);
            }
            tops.add(file.path().split("/", 2)[0]);
        }
        List<Path> placed = new ArrayList<>();
        for (String top : tops) {
            placed.add(place(fresh.resolve(top), folder.resolve(top)));
        }
        empty(fresh);
        Files.delete(fresh);
        return placed;
    }

    private Path place(Path made, Path target) throws IOException {
        if (Files.exists(target)) {
            Path archive = Files.createDirectories(output.resolve("archive"));
            Files.move(target, free(archive, String.valueOf(target.getFileName())));
        }
        Files.move(made, target, StandardCopyOption.ATOMIC_MOVE);
        return target;
    }

    private static Path free(Path archive, String name) {
        int dot = name.lastIndexOf('.') < 0 ? name.length() : name.lastIndexOf('.');
        Path path = archive.resolve("exported " + name);
        for (int number = 2; Files.exists(path); number++) {
            path = archive.resolve("exported " + name.substring(0, dot) + ", " + number + name.substring(dot));
        }
        return path;
    }

    private static void empty(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                if (!each.equals(folder)) {
                    Files.delete(each);
                }
            }
        }
    }
}
