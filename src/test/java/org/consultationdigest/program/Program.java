package org.consultationdigest.program;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Starts the packaged program as a process of its own. */
final class Program {
    private static final int SECONDS = 120;

    private final Path folder;

    Program(Path folder) {
        this.folder = folder;
    }

    /**
     * What a finished process left.
     *
     * @param code its exit code
     * @param said what it printed, errors included
     */
    record Ended(int code, String said) {}

    /** Runs a command to its end. */
    Ended run(String... words) throws IOException, InterruptedException {
        return end(start(words));
    }

    /** Starts a command. */
    Process start(String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                System.getProperty("program.jar")));
        command.addAll(List.of(words));
        Path said = Files.createTempFile(folder, "said", ".txt");
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
    }

    /** Waits for a process to end. */
    Ended end(Process process) throws IOException, InterruptedException {
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("still running after " + SECONDS + " s");
        }
        StringBuilder said = new StringBuilder();
        try (var files = Files.newDirectoryStream(folder, "said*.txt")) {
            for (Path file : files) {
                said.append(Files.readString(file, StandardCharsets.UTF_8));
                Files.delete(file);
            }
        }
        return new Ended(process.exitValue(), said.toString());
    }
}
