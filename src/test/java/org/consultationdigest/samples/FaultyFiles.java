package org.consultationdigest.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Map;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files that cannot be read: one cut off in the middle, one with a password. */
final class FaultyFiles {
    /** The password of the locked file. */
    static final String PASSWORD = "velmora";

    /** Where the locked file stands. */
    static final String LOCKED = Folders.DELTA + "Port Authority Council (locked).docx";

    private FaultyFiles() {}

    static Map<String, byte[]> files() {
        byte[] letter = letter();
        return Map.of(
                Folders.DELTA + "gop y lan 1.docx",
                Arrays.copyOf(letter, letter.length * 3 / 5),
                LOCKED,
                locked(letter));
    }

    private static byte[] letter() {
        return new EnglishLetter("Port Authority Council", "Delta City, Harbour Street", "PAC 77", "19 March 2025")
                .write(
                        "To: the Secretariat of the Working Group\nDear Sir or Madam,",
                        "1. Paragraph 48: the stations in the harbour have been out of order since August 2024.",
                        "Yours faithfully,\nFor the Council");
    }

    private static byte[] locked(byte[] file) {
        EncryptionInfo info = new EncryptionInfo(EncryptionMode.agile);
        Encryptor encryptor = info.getEncryptor();
        encryptor.confirmPassword(PASSWORD, fixed(16, 1), fixed(16, 2), fixed(16, 3), fixed(16, 4), fixed(20, 5));
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            try (OutputStream out = encryptor.getDataStream(container)) {
                out.write(file);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            container.writeFilesystem(bytes);
            return bytes.toByteArray();
        } catch (IOException | GeneralSecurityException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    /** Key material that is not random, so that the bytes are the same in every run; nothing secret is locked here. */
    private static byte[] fixed(int length, int seed) {
        byte[] text = ("samples " + seed + " ").repeat(10).getBytes(StandardCharsets.US_ASCII);
        return Arrays.copyOf(text, length);
    }
}
