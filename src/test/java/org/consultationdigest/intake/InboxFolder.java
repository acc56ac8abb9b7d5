package org.consultationdigest.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** A folder that submissions arrive in, with a clock that stands still and pauses in which something may happen. */
final class InboxFolder {
    static final Instant NOW = Instant.parse("2025-03-03T08:00:00Z");
    static final Duration SETTLING = Duration.ofSeconds(30);

    private final Path folder;
    private final List<Duration> pauses = new ArrayList<>();

    InboxFolder(Path folder) throws IOException {
        this.folder = Files.createDirectory(folder);
    }

    Path folder() {
        return folder;
    }

    /** How long was waited, each time. */
    List<Duration> pauses() {
        return pauses;
    }

    /** A file that has long been still. */
    Path file(String path, String words) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return old(Files.writeString(file, words));
    }

    Path old(Path file) throws IOException {
        return Files.setLastModifiedTime(file, FileTime.from(NOW.minus(Duration.ofDays(1))));
    }

    Path young(Path file) throws IOException {
        return Files.setLastModifiedTime(file, FileTime.from(NOW.minus(Duration.ofSeconds(2))));
    }

    void append(Path file, String words) {
        try {
            Files.writeString(file, words, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void move(Path from, Path to) {
        try {
            Files.move(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is found, a line each: path and content, or what keeps it from being taken. */
    List<String> look() throws IOException {
        return look(() -> {});
    }

    /** The same when something happens while the inbox waits. */
    List<String> look(Runnable meanwhile) throws IOException {
        return found(meanwhile, folder).stream().map(InboxFolder::line).toList();
    }

    List<Found> found(Path... inboxes) throws IOException {
        return found(() -> {}, inboxes);
    }

    private List<Found> found(Runnable meanwhile, Path... inboxes) throws IOException {
        Pause pause = duration -> {
            pauses.add(duration);
            meanwhile.run();
        };
        return new Inbox(List.of(inboxes), SETTLING, Clock.fixed(NOW, ZoneOffset.UTC), pause).look();
    }

    private static String line(Found found) {
        if (found instanceof Found.Whole whole) {
            return whole.path() + " " + whole.sha256();
        }
        return found.path() + (found instanceof Found.NotTaken not ? " NOT TAKEN " + not.reason() : " GROWING");
    }
}
