package org.consultationdigest.samples;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** What a person reads in the submissions: written by hand, copied beside the samples. */
final class ExpectedReading {
    private static final String DIGEST = "expected-digest.csv";
    private static final String FILES = "expected-files.csv";

    private ExpectedReading() {}

    static Map<String, byte[]> files() {
        return Map.of(
                DIGEST,
                text(DIGEST).getBytes(StandardCharsets.UTF_8),
                FILES,
                text(FILES).getBytes(StandardCharsets.UTF_8));
    }

    /** The comments, by column. */
    static List<CSVRecord> comments() {
        return records(text(DIGEST));
    }

    /** The files received, by column. */
    static List<CSVRecord> documents() {
        return records(text(FILES));
    }

    /** The rows of a CSV text whose first row names the columns. */
    static List<CSVRecord> records(String csv) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = format.parse(new StringReader(csv))) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String name) {
        return String.join("\n", Resources.lines(name)) + "\n";
    }
}
