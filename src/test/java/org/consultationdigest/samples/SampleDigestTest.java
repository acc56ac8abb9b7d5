package org.consultationdigest.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.consultationdigest.digest.DigestLanguage;
import org.consultationdigest.job.Consolidation;
import org.consultationdigest.job.JobSettings;
import org.consultationdigest.job.Progress;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The samples as the program reads them, held against what a person read in them. */
class SampleDigestTest {
    private static final Path SAMPLES = Path.of("input-samples/upr");
    private static final String SUPPORTED = "yes";

    @TempDir
    private static Path output;

    private static ReadComments read;

    @BeforeAll
    static void consolidateTheSamples() throws IOException {
        JobSettings settings = new JobSettings(
                "samples",
                SAMPLES.resolve("draft-report.docx"),
                List.of(SAMPLES.resolve("submissions")),
                output,
                DigestLanguage.ENGLISH,
                Optional.of(SAMPLES.resolve("stakeholders.csv")),
                Optional.empty(),
                2,
                Duration.ZERO);
        Clock noon = Clock.fixed(Instant.parse("2025-04-01T12:00:00Z"), ZoneOffset.UTC);
        new Consolidation(settings, noon, duration -> {}, Progress.silent(), "test").run();
        read = ReadComments.in(output);
    }

    @Test
    void everyCommentThatAPersonReadIsReadWithItsPlaceAndItsSpeaker() {
        List<String> wrong = new ArrayList<>();
        for (CSVRecord expected : supported()) {
            Optional<ReadComments.Comment> found = read.find(expected.get("path"), expected.get("comment"));
            if (found.isEmpty()) {
                wrong.add("not read: " + told(expected));
            } else {
                differences(expected, found.get()).forEach(difference -> wrong.add(difference + ": " + told(expected)));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void nothingIsReadAsACommentThatAPersonDidNotRead() {
        Set<String> wholly = ExpectedReading.comments().stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("path"),
                        Collectors.reducing(true, row -> row.get("supported").equals(SUPPORTED), Boolean::logicalAnd)))
                .entrySet()
                .stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        List<ReadComments.Comment> unexpected = new ArrayList<>();
        for (String path : wholly) {
            List<ReadComments.Comment> left = new ArrayList<>(read.of(path));
            ExpectedReading.comments().stream()
                    .filter(row -> row.get("path").equals(path))
                    .flatMap(row -> read.find(path, row.get("comment")).stream())
                    .forEach(left::remove);
            unexpected.addAll(left);
        }
        assertThat(unexpected).isEmpty();
    }

    @Test
    void aBlankFormGivesNoComment() {
        assertThat(read.of("2025-03-12 Capital/Comment form.docx")).isEmpty();
    }

    @Test
    void noCommentIsLeftOfALetterThatALaterOneReplaces() {
        assertThat(read.of("Written replies/88-BMTSN-KH.docx")).isEmpty();
        assertThat(read.of("Written replies/97-BMTSN-KH.docx")).hasSize(4);
    }

    @Test
    void whatSaysTheSameStandsInOneRowAndNothingElseDoes() {
        Map<String, Set<String>> rowsByLabel = new TreeMap<>();
        Map<String, Set<String>> labelsByRow = new TreeMap<>();
        for (CSVRecord expected : supported()) {
            read.find(expected.get("path"), expected.get("comment")).ifPresent(comment -> {
                String label = expected.get("group").isEmpty() ? told(expected) : expected.get("group");
                rowsByLabel.computeIfAbsent(label, key -> new TreeSet<>()).add(comment.row());
                labelsByRow
                        .computeIfAbsent(comment.row(), key -> new TreeSet<>())
                        .add(label);
            });
        }
        assertThat(rowsByLabel)
                .allSatisfy((label, rows) -> assertThat(rows).as(label).hasSize(1));
        assertThat(labelsByRow)
                .allSatisfy((row, labels) -> assertThat(labels).as(row).hasSize(1));
    }

    @Test
    void everyFileIsAccountedForAsAPersonWouldSay() {
        List<String> wrong = new ArrayList<>();
        for (CSVRecord expected : ExpectedReading.documents()) {
            if (!expected.get("note").startsWith("not yet")) {
                for (String key : List.of("status", "contributor", "channel", "letter_number", "date")) {
                    String is = read.file(expected.get("path"), key.equals("letter_number") ? "letterNumber" : key);
                    if (!is.equals(expected.get(key))) {
                        wrong.add(expected.get("path") + " " + key + ": expected \"" + expected.get(key) + "\", is \""
                                + is + "\"");
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void theWorkbookAndTheDataStandInTheOutputFolder() {
        assertThat(output.resolve("digest.xlsx")).exists();
        assertThat(List.of("sections", "documents", "comments", "remainder", "groups", "problems"))
                .allSatisfy(name -> assertThat(Files.exists(output.resolve("data/" + name + ".jsonl")))
                        .as(name)
                        .isTrue());
    }

    private static List<CSVRecord> supported() {
        return ExpectedReading.comments().stream()
                .filter(row -> row.get("supported").equals(SUPPORTED))
                .toList();
    }

    private static List<String> differences(CSVRecord expected, ReadComments.Comment comment) {
        List<String> differences = new ArrayList<>();
        compare(differences, "kind", expected.get("kind"), comment.kind());
        compare(differences, "section", expected.get("section"), comment.section());
        compare(differences, "paragraphs", expected.get("paragraphs"), String.join(";", comment.paragraphs()));
        compare(differences, "contributor", expected.get("contributor"), comment.contributor());
        return differences;
    }

    private static void compare(List<String> differences, String what, String expected, String is) {
        if (!expected.equals(is)) {
            differences.add(what + " \"" + is + "\" instead of \"" + expected + "\"");
        }
    }

    private static String told(CSVRecord expected) {
        return expected.get("path") + " | " + expected.get("comment");
    }
}
