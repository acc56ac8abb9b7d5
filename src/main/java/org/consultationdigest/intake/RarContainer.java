package org.consultationdigest.intake;

import com.github.junrar.Archive;
import com.github.junrar.ArchiveOptions;
import com.github.junrar.exception.RarException;
import com.github.junrar.exception.UnsupportedRarVersionException;
import com.github.junrar.exception.WrongPasswordException;
import com.github.junrar.rarfile.FileHeader;
import com.github.junrar.volume.FileVolume;
import com.github.junrar.volume.VolumeManager;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** A .rar archive, of version 5 or older. Names in it are only shown; nothing is written under them. */
final class RarContainer implements Container {
    private static final Set<String> MEDIA_TYPES =
            Set.of("application/x-rar-compressed", "application/vnd.rar", "application/x-rar");

    /** Longer than any file takes to give its first or next bytes; one that takes longer was made to harm. */
    private static final Duration SILENCE = Duration.ofSeconds(60);

    private static final ArchiveOptions OPTIONS =
            ArchiveOptions.builder().maxDictionarySize(RarEntry.MOST_MEMORY).build();

    @Override
    public boolean opens(String mediaType) {
        return MEDIA_TYPES.contains(mediaType);
    }

    @Override
    public void open(Path content, Parts parts) throws IOException {
        try (Archive archive = new Archive(onlyThis(content), OPTIONS)) {
            if (archive.isEncrypted()) {
                parts.locked("", RarEntry.LOCKED);
                return;
            }
            for (FileHeader header : archive.getFileHeaders()) {
                if (!header.isDirectory()) {
                    open(archive, new RarEntry(header), parts);
                }
            }
            if (!RarEnd.isReached(archive, Files.size(content))) {
                throw new IOException("the archive ends before its end");
            }
        } catch (WrongPasswordException locked) {
            parts.locked("", RarEntry.LOCKED);
        } catch (UnsupportedRarVersionException toCome) {
            parts.locked("", RarEntry.UNREAD);
        } catch (RarException broken) {
            throw new IOException(broken);
        }
    }

    /** An archive is read by itself: what its name would make the next part of it is never looked for. */
    private static VolumeManager onlyThis(Path content) {
        return (archive, last) -> last == null ? new FileVolume(archive, content.toFile()) : null;
    }

    private static void open(Archive archive, RarEntry entry, Parts parts) throws IOException {
        Optional<String> refusal = entry.refusal();
        if (refusal.isPresent()) {
            parts.locked(entry.name(), refusal.get());
            return;
        }
        try (InputStream in = new WrittenContent(out -> archive.extractFile(entry.header(), out), SILENCE)) {
            parts.file(entry.name(), in);
        }
    }
}
