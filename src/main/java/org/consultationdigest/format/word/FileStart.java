package org.consultationdigest.format.word;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.consultationdigest.problem.ProblemCode;

/** Tells by its first bytes whether a file can be a Word file of today. */
final class FileStart {
    private static final int LENGTH = 8;

    private FileStart() {}

    static void check(Path file) throws UnreadableWordException, IOException {
        byte[] start;
        try (InputStream content = Files.newInputStream(file)) {
            start = content.readNBytes(LENGTH);
        }
        if (start.length == 0) {
            throw new UnreadableWordException(
                    ProblemCode.EMPTY_FILE, "The file is empty: ask for it to be sent again.");
        }
        FileMagic magic = FileMagic.valueOf(start);
        if (magic == FileMagic.OLE2) {
            throw oldFile(file);
        }
        if (magic != FileMagic.OOXML) {
            throw new UnreadableWordException(
                    ProblemCode.UNSUPPORTED_KIND, "This is not a Word file: send the text as .docx, .xlsx or .pdf.");
        }
    }

    private static UnreadableWordException oldFile(Path file) {
        try (POIFSFileSystem system = new POIFSFileSystem(file.toFile(), true)) {
            if (system.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                return new UnreadableWordException(
                        ProblemCode.ENCRYPTED, "The file opens only with a password: ask for it to be sent unlocked.");
            }
            return new UnreadableWordException(
                    ProblemCode.UNSUPPORTED_KIND,
                    "This is a file of an older Office program: open it in Word and save it as .docx.");
        } catch (IOException | RuntimeException e) {
            return new UnreadableWordException(
                    ProblemCode.BROKEN_FILE,
                    "The file is damaged and cannot be opened: ask for it to be sent again.",
                    e);
        }
    }
}
