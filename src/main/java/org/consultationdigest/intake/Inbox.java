package org.consultationdigest.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.consultationdigest.text.Sha256;

/**
 * The folders that submissions arrive in.
 *
 * <p>A file is whole when its size and time stay the same while it settles; the clock only saves the wait for files that
 * have long been still, so that a clock set back loses nothing.
 */
public final class Inbox {
    private static final int BUFFER = 1 << 16;

    private final InboxWalk walk;
    private final Duration settling;
    private final Clock clock;
    private final Pause pause;

    /**
     * An inbox.
     *
     * @param folders where submissions arrive
     * @param settling how long a file must stay unchanged before it is taken; zero takes everything at once
     * @param clock tells how long files have been still
     * @param pause waits for the others
     */
    public Inbox(List<Path> folders, Duration settling, Clock clock, Pause pause) {
        this.walk = new InboxWalk(folders);
        this.settling = settling;
        this.clock = clock;
        this.pause = pause;
    }

    /**
     * Looks through the folders.
     *
     * @return what stands there, by path
     * @throws IOException when a folder cannot be listed
     */
    public List<Found> look() throws IOException {
        List<InboxEntry> entries = walk.entries();
        Map<InboxEntry, Still> before = stills(entries);
        if (before.values().stream().anyMatch(this::isYoung)) {
            pause.over(settling);
        }
        List<Found> found = new ArrayList<>();
        for (InboxEntry entry : entries) {
            found.add(judge(entry, before.getOrDefault(entry, Still.UNKNOWN)));
        }
        return found;
    }

    private static Map<InboxEntry, Still> stills(List<InboxEntry> entries) {
        Map<InboxEntry, Still> stills = new LinkedHashMap<>();
        for (InboxEntry entry : entries) {
            if (entry.hindrance().isEmpty()) {
                stills.put(entry, Still.of(entry.file()));
            }
        }
        return stills;
    }

    private boolean isYoung(Still still) {
        long age = clock.millis() - still.modified();
        return !settling.isZero() && age < settling.toMillis();
    }

    private Found judge(InboxEntry entry, Still before) {
        if (entry.hindrance().isPresent()) {
            return new Found.NotTaken(
                    entry.path(), entry.workshop(), entry.hindrance().get());
        }
        if (!before.equals(Still.of(entry.file()))) {
            return new Found.Growing(entry.path(), entry.workshop());
        }
        try {
            return hashed(entry, before);
        } catch (NoSuchFileException renamed) {
            // Programs that copy or download write under another name and rename at the end.
            return new Found.Growing(entry.path(), entry.workshop());
        } catch (IOException e) {
            return new Found.NotTaken(entry.path(), entry.workshop(), cannotBeOpened(e));
        }
    }

    /** What a person is told of a file or folder that is there and cannot be read. */
    static String cannotBeOpened(IOException failure) {
        return "cannot be opened (" + failure.getClass().getSimpleName() + "): check who may read it, or send it again";
    }

    private static Found hashed(InboxEntry entry, Still before) throws IOException {
        MessageDigest digest = Sha256.digest();
        try (InputStream in = Files.newInputStream(entry.file())) {
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        if (!before.equals(Still.of(entry.file()))) {
            return new Found.Growing(entry.path(), entry.workshop());
        }
        return new Found.Whole(
                entry.path(), entry.workshop(), entry.file(), HexFormat.of().formatHex(digest.digest()));
    }

    /** How a file lay there: its size in bytes and the time it was last written to, in milliseconds. */
    private record Still(long size, long modified) {
        static final Still UNKNOWN = new Still(-1, -1);

        static Still of(Path file) {
            try {
                FileTime modified = Files.getLastModifiedTime(file);
                return new Still(Files.size(file), modified.toMillis());
            } catch (IOException gone) {
                return UNKNOWN;
            }
        }
    }
}
