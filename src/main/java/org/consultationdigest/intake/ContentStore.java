package org.consultationdigest.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.consultationdigest.text.Sha256;

/**
 * Keeps the content of every submission under its SHA-256, so that a source that is later changed or deleted can still
 * be read and shown. Content once kept is never changed.
 */
public final class ContentStore {
    private final Path folder;

    /** A store in this folder, which is made when the first content is kept. */
    public ContentStore(Path folder) {
        this.folder = folder;
    }

    /**
     * Keeps a content.
     *
     * @param content read to its end, not closed
     * @return what it is known by
     * @throws IOException when it cannot be read or written; nothing is kept then
     */
    public SubmissionId keep(InputStream content) throws IOException {
        Files.createDirectories(folder);
        Path incoming = Files.createTempFile(folder, "incoming", ".part");
        try {
            MessageDigest digest = Sha256.digest();
            try (OutputStream out = new DigestOutputStream(Files.newOutputStream(incoming), digest)) {
                content.transferTo(out);
            }
            SubmissionId id = new SubmissionId(HexFormat.of().formatHex(digest.digest()));
            settle(incoming, file(id));
            return id;
        } finally {
            Files.deleteIfExists(incoming);
        }
    }

    /** The file that holds this content. */
    public Path file(SubmissionId id) {
        return folder.resolve(id.sha256().substring(0, 2)).resolve(id.sha256());
    }

    /** Whether the content is kept here. */
    public boolean holds(SubmissionId id) {
        return Files.isRegularFile(file(id));
    }

    /** Takes away what a run that was cut off left half-copied. */
    public void sweep() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var parts = Files.newDirectoryStream(folder, "incoming*.part")) {
            for (Path part : parts) {
                Files.deleteIfExists(part);
            }
        }
    }

    private static void settle(Path incoming, Path kept) throws IOException {
        if (Files.exists(kept)) {
            return;
        }
        Files.createDirectories(kept.getParent());
        try (FileChannel channel = FileChannel.open(incoming, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(incoming, kept, StandardCopyOption.ATOMIC_MOVE);
    }
}
