package org.consultationdigest.digest.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeflatedFileTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1000, 262_143, 262_144, 262_145, 3_000_000})
    void givesBackWhatWasWritten(int length) throws IOException {
        byte[] bytes = bytes(length);
        Path zip = folder.resolve("one.zip");

        try (DeflatedFile file = new DeflatedFile(folder.resolve("waiting"), 2, Runnable::run);
                ZipArchiveOutputStream out = new ZipArchiveOutputStream(zip)) {
            write(bytes, file);
            DeflatedEntry entry = new DeflatedEntry(2);
            entry.add("before");
            entry.add(file.end(), file.content());
            entry.addLast("behind");
            entry.writeTo(out, new ZipArchiveEntry("entry"));
        }

        try (ZipFile read = new ZipFile(zip.toFile())) {
            assertThat(read.getInputStream(read.getEntry("entry")).readAllBytes())
                    .isEqualTo(joined("before", bytes, "behind"));
            assertThat(read.getEntry("entry").getCrc()).isEqualTo(crc(joined("before", bytes, "behind")));
        }
        assertThat(folder.resolve("waiting")).doesNotExist();
    }

    @Test
    void isTheSameFileWhateverTheNumberOfThreads() throws IOException {
        byte[] bytes = bytes(3_000_000);
        ExecutorService many = Executors.newFixedThreadPool(7);
        try {
            assertThat(deflated(bytes, many)).isEqualTo(deflated(bytes, Runnable::run));
        } finally {
            many.shutdownNow();
        }
    }

    private byte[] deflated(byte[] bytes, Executor threads) throws IOException {
        Path waiting = folder.resolve("waiting");
        try (DeflatedFile file = new DeflatedFile(waiting, 2, threads)) {
            write(bytes, file);
            file.end();
            return Files.readAllBytes(waiting);
        }
    }

    private static void write(byte[] bytes, DeflatedFile file) throws IOException {
        Random random = new Random(8);
        for (int done = 0; done < bytes.length; ) {
            int some = Math.min(bytes.length - done, 1 + random.nextInt(400_000));
            file.write(bytes, done, some);
            done += some;
        }
    }

    /** Neither all alike nor all different. */
    private static byte[] bytes(int length) {
        Random random = new Random(length);
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) ('a' + Math.min(random.nextInt(26), random.nextInt(26)));
        }
        return bytes;
    }

    private static byte[] joined(String before, byte[] bytes, String behind) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(before.getBytes(StandardCharsets.UTF_8));
        all.write(bytes);
        all.write(behind.getBytes(StandardCharsets.UTF_8));
        return all.toByteArray();
    }

    private static long crc(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return crc.getValue();
    }
}
