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
            Process process = started(command, ProcessBuilder.Redirect.to(said.toFile()));
            try {
                await(process, limit);
            } finally {
                process.destroyForcibly();
            }
            return new String(Files.readAllBytes(said), StandardCharsets.UTF_8);
        } finally {
            Files.deleteIfExists(said);
        }
    }

    /**
     * What a program answers in a few words, without a file: more than a pipe holds would keep it waiting to its limit.
     *
     * @param command the program and its arguments, each as it is
     */
    static String answer(List<String> command, Duration limit) throws IOException, RecognitionFailedException {
        Process process = started(command, ProcessBuilder.Redirect.PIPE);
        try {
            await(process, limit);
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            process.destroyForcibly();
        }
    }

    private static Process started(List<String> command, ProcessBuilder.Redirect said) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(said).redirectError(ProcessBuilder.Redirect.DISCARD);
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
            if (process.exitValue() != 0) {
                throw new RecognitionFailedException("ended with code " + process.exitValue());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while text was recognised", stopped);
        }
    }
}
