package org.consultationdigest.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.consultationdigest.digest.DigestLanguage;
import org.consultationdigest.extract.Remainder;
import org.consultationdigest.format.ocr.InstalledTesseract;
import org.consultationdigest.format.ocr.TextRecognition;
import org.consultationdigest.job.Consolidation;
import org.consultationdigest.job.JobSettings;
import org.consultationdigest.job.Progress;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The samples as the program reads them, held against what a person read in them. */
class SampleDigestTest {
    private static final Path SAMPLES = Path.of("input-samples/upr");
    private static final String SUPPORTED = "yes";
    private static final String WITH_RECOGNITION = "where text recognition is installed";

    @TempDir
    private static Path output;

    private static ReadComments read;
    private static Optional<TextRecognition> recognition = Optional.empty();

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
        recognition = InstalledTesseract.find(output.resolve("pages"));
        new Consolidation(settings, noon, duration -> {}, Progress.silent(), "test", recognition).run();
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
                        Collectors.reducing(true, SampleDigestTest::isSupported, Boolean::logicalAnd)))
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
    void theScannedLetterIsReadLikeALetterThatWasTyped() {
        assumeTrue(recognition.isPresent(), InstalledTesseract.MISSING);

        assertThat(read.of("Written replies/scan0042.pdf"))
                .extracting(ReadComments.Comment::section)
                .containsExactly("V.C", "V.C", "V.C");
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
            if (isSupportedFile(expected.get("note"))) {
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

    @Test
    void everyTextThatWasSetAsideSaysWhy() throws IOException {
        Set<String> reasons = Stream.of(Remainder.Why.values()).map(Enum::name).collect(Collectors.toSet());

        List<JsonNode> remainder = ReadComments.lines(output, "remainder");
        assertThat(remainder).hasSizeGreaterThan(100);
        assertThat(remainder).allSatisfy(text -> {
            assertThat(reasons).contains(text.path("why").asString());
            assertThat(text.path("text").asString()).isNotBlank();
        });
    }

    private static List<CSVRecord> supported() {
        return ExpectedReading.comments().stream()
                .filter(SampleDigestTest::isSupported)
                .toList();
    }

    private static boolean isSupportedFile(String note) {
        return !note.startsWith("not yet") && (!note.equals(WITH_RECOGNITION) || recognition.isPresent());
    }

    private static boolean isSupported(CSVRecord row) {
        return row.get("supported").equals(SUPPORTED)
                || (row.get("supported").equals(WITH_RECOGNITION) && recognition.isPresent());
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
