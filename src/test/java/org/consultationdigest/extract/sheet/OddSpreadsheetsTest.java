package org.consultationdigest.extract.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.extract.ExtractionContext;
import org.junit.jupiter.api.Test;

/** Test files of parsers: odd, broken, encrypted, fuzzed, bombs. */
class OddSpreadsheetsTest {
    private static final Path FOLDER = Path.of(System.getProperty("test.data", "../shared/data"), "robustness");
    private static final long SLOW_NANOS = 10_000_000_000L;

    @Test
    void endsWithAValueForEveryOneOfThem() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER));
        List<String> faults = new ArrayList<>();
        TreeMap<String, Integer> outcomes = new TreeMap<>();
        for (Path file : spreadsheets()) {
            long start = System.nanoTime();
            try {
                Extraction extraction =
                        new SheetExtractor().extract(Submissions.xlsx(), file, ExtractionContext.unknown());
                outcomes.merge(outcome(extraction), 1, Integer::sum);
            } catch (Exception | StackOverflowError | OutOfMemoryError e) {
                faults.add(file + ": " + e);
            }
            if (System.nanoTime() - start > SLOW_NANOS) {
                faults.add(file + ": slower than 10 s");
            }
        }
        System.out.println(outcomes);
        assertThat(faults).isEmpty();
    }

    private static String outcome(Extraction extraction) {
        return extraction instanceof Extraction.Unreadable unreadable
                ? "unreadable " + unreadable.problem().code()
                : "parsed";
    }

    private static List<Path> spreadsheets() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName()
                            .toString()
                            .toLowerCase(Locale.ROOT)
                            .matches(".*\\.(xlsx|xlsm|xls|csv|tsv|xlsb)"))
                    .sorted()
                    .toList();
        }
    }
}
