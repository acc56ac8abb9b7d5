package org.consultationdigest.extract.word;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/**
 * The submissions written before the rules were tried on them. Twelve were drawn by lot before the first run and are only
 * counted: nobody read what was missed in them until the last run was over.
 */
final class WrittenSubmissions {
    private static final long LOT = 20_251_124;
    private static final int UNREAD = 12;

    private WrittenSubmissions() {}

    static List<WrittenSubmission> all() throws IOException {
        List<WrittenSubmission> all = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(WrittenSubmissions.class.getResourceAsStream("written-by-kind.txt")),
                StandardCharsets.UTF_8))) {
            WrittenSubmissionReader file = null;
            for (String line : reader.lines().toList()) {
                if (line.startsWith("=== ")) {
                    if (file != null) {
                        all.add(file.written());
                    }
                    file = new WrittenSubmissionReader(line.substring(4));
                } else if (file != null && !line.isBlank()) {
                    file.line(line);
                }
            }
            all.add(Objects.requireNonNull(file).written());
        }
        return all;
    }

    /** Those drawn by lot, only to be counted. */
    static List<WrittenSubmission> unread() throws IOException {
        return drawn().subList(0, UNREAD);
    }

    /** The others, of which every miss was read. */
    static List<WrittenSubmission> read() throws IOException {
        List<WrittenSubmission> drawn = drawn();
        return drawn.subList(UNREAD, drawn.size());
    }

    private static List<WrittenSubmission> drawn() throws IOException {
        List<WrittenSubmission> drawn = new ArrayList<>(all());
        Collections.shuffle(drawn, new Random(LOT));
        return drawn;
    }
}
