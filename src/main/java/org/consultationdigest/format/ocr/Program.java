package org.consultationdigest.format.ocr;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a program without a shell, for a time and no longer; what it says goes to files, so that it never waits for us. */
final class Program {
    private Program() {}

    /** What it wrote to standard output; of any length, in UTF-8. */
    static String output(List<String> command, Path folder, Duration limit)
            throws IOException, RecognitionFailedException {
        Path said = Files.createTempFile(folder, "said", ".txt");
        try {
            Process process = started(command, said);
            await(process, limit);
            if (process.exitValue() != 0) {
                throw new RecognitionFailedException("ended with code " + process.exitValue());
            }
            return new String(Files.readAllBytes(said), StandardCharsets.UTF_8);
        } finally {
            Files.deleteIfExists(said);
        }
    }

    private static Process started(List<String> command, Path said) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(said.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        // One thread a page: its own threads wait for each other and make a page five times as slow.
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        Process process = builder.start();
        process.getOutputStream().close();
        return process;
    }

    private static void await(Process process, Duration limit) throws IOException, RecognitionFailedException {
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new RecognitionFailedException("took more than " + limit.toSeconds() + " seconds");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while text was recognised", stopped);
        } finally {
            process.destroyForcibly();
        }
    }
}
