package org.consultationdigest.digest;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A hidden folder inside the output folder, so on the same disk, in which files are made before they are moved into
 * place. Closed before {@link #finish()}, it puts back what was replaced; what a killed run left in it is swept out by
 * the next.
 */
final class Staging implements AutoCloseable {
    private static final String NAME = ".publishing";

    private final Path folder;
    private final Path fresh;
    private final Path former;
    /** Where each replaced file was kept, by its place. */
    private final Map<Path, Path> replaced = new LinkedHashMap<>();

    private final List<Path> added = new ArrayList<>();
    private final List<String> written = new ArrayList<>();
    private boolean finished;

    private Staging(Path folder) {
        this.folder = folder;
        this.fresh = folder.resolve(NAME).resolve("new");
        this.former = folder.resolve(NAME).resolve("old");
    }

    static Staging in(Path folder) throws IOException {
        Staging staging = new Staging(folder);
        sweep(folder.resolve(NAME));
        Files.createDirectories(staging.fresh);
        Files.createDirectories(staging.former);
        return staging;
    }

    /** Where a file is made that goes to this path. */
    Path path(String path) {
        return fresh.resolve(path);
    }

    /** Where files are made. */
    Path folder() {
        return fresh;
    }

    /** Takes a file of the output folder away. */
    void takeAway(Path target) throws IOException {
        Path kept = former.resolve(Integer.toString(replaced.size()));
        Files.move(target, kept, StandardCopyOption.ATOMIC_MOVE);
        replaced.put(target, kept);
    }

    /** Makes a file and waits until the disk has it. */
    void write(OutputFile file) throws IOException {
        Path target = path(file.path());
        Files.createDirectories(parent(target));
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
            file.content().writeTo(out);
        }
        seal(target);
        written.add(file.path());
    }

    /** Waits until the disk has a file. */
    void seal(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Copies a file of the output folder to a place where nothing stands, all at once. */
    Path copy(Path source, Path target) throws IOException {
        Path copy = fresh.resolve("copy");
        Files.copy(source, copy, StandardCopyOption.REPLACE_EXISTING);
        seal(copy);
        added.add(target);
        Files.move(copy, target, StandardCopyOption.ATOMIC_MOVE);
        return target;
    }

    /** Moves all files into place that were written here, in their order. */
    void placeAll() throws IOException {
        for (String each : written) {
            place(each, folder.resolve(each));
        }
    }

    /** Moves a file into place, all at once. */
    void place(String path, Path target) throws IOException {
        Files.createDirectories(parent(target));
        if (Files.isDirectory(target)) {
            throw new IOException(target + " is a folder; move it away and run again");
        }
        if (Files.exists(target)) {
            Path kept = former.resolve(Integer.toString(replaced.size()));
            Files.copy(target, kept, StandardCopyOption.COPY_ATTRIBUTES);
            replaced.put(target, kept);
        } else {
            added.add(target);
        }
        Files.move(path(path), target, StandardCopyOption.ATOMIC_MOVE);
    }

    /** From here on what was placed stays; the disk knows the names, too. */
    void finish() {
        finished = true;
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        } catch (IOException e) {
            // Not every system opens a folder; those keep names by themselves.
            return;
        }
    }

    @Override
    public void close() throws IOException {
        if (!finished) {
            for (Map.Entry<Path, Path> each : replaced.entrySet()) {
                Files.move(each.getValue(), each.getKey(), StandardCopyOption.ATOMIC_MOVE);
            }
            for (Path path : added) {
                Files.deleteIfExists(path);
            }
        }
        sweep(folder.resolve(NAME));
    }

    private static Path parent(Path path) {
        Path parent = path.getParent();
        if (parent == null) {
            throw new IllegalArgumentException("no folder above " + path);
        }
        return parent;
    }

    private static void sweep(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
