package org.consultationdigest.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The program as its users start it: a process of its own.
 *
 * @param jar the packaged program
 * @param saying a file that takes what it says, overwritten by each run
 */
record PackagedProgram(Path jar, Path saying) {
    private static final double NANOSECONDS = 1e9;

    /**
     * Runs it with these arguments.
     *
     * @return from the start of the process to its end, in seconds
     * @throws IOException when it cannot be started, or ends with anything but 0; the message holds what it said
     */
    double run(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(java(), "-jar", jar.toString()));
        command.addAll(arguments);
        ProcessBuilder process =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(saying.toFile());
        long began = System.nanoTime();
        int code = process.start().waitFor();
        double seconds = (System.nanoTime() - began) / NANOSECONDS;
        if (code != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + code + ":\n"
                    + Files.readString(saying, StandardCharsets.UTF_8));
        }
        return seconds;
    }

    /** The Java that runs this. */
    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
