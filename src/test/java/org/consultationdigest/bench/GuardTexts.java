package org.consultationdigest.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.consultationdigest.text.Folding;
import org.consultationdigest.text.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The texts that guards are measured on: public comments, paragraphs in two languages, French sentences, scanned pairs. */
final class GuardTexts {
    private static final int SHORTEST = 40;
    private static final int LONGEST = 2500;
    private static final int ATTESTED = 3;

    /** A scanned text and what stands on the page. */
    record Scanned(String read, String truth) {}

    private final Path data;

    GuardTexts(Path data) {
        this.data = data;
    }

    /** The folder with the data of others, which may be absent. */
    static Path folder() {
        return Path.of(System.getProperty("test.data", "../shared/data")).resolve("dedupe");
    }

    /** Sentences and whole texts, in a fixed order. */
    List<GuardText> all() throws IOException {
        List<GuardText> texts = new ArrayList<>();
        for (String comment : comments()) {
            add(texts, "gsa", Language.ENGLISH, comment);
        }
        for (String paragraph : paragraphs("en")) {
            add(texts, "xquad en", Language.ENGLISH, paragraph);
        }
        for (String paragraph : paragraphs("vi")) {
            add(texts, "xquad vi", Language.VIETNAMESE, paragraph);
        }
        french().forEach(sentence -> texts.add(new GuardText("report fr", Language.FRENCH, sentence)));
        return texts;
    }

    /** French sentences of a report, written for this measurement. */
    static List<String> french() {
        try (InputStream file = Objects.requireNonNull(
                GuardTexts.class.getResourceAsStream("/org/consultationdigest/dedupe/guard/french-report.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The public comments, each text once. */
    List<String> comments() throws IOException {
        List<String> comments = new ArrayList<>();
        try (Stream<Path> files = Files.list(data.resolve("gsa"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".csv"))
                    .sorted()
                    .toList()) {
                csv(file).forEach(row -> comments.add(row.get("comment")));
            }
        }
        return comments.stream().distinct().toList();
    }

    /** The scanned sentences with their truth. */
    List<Scanned> scanned() throws IOException {
        return csv(data.resolve("bln600").resolve("ocr-pairs.csv")).stream()
                .map(row -> new Scanned(row.get("ocr"), row.get("truth")))
                .toList();
    }

    /** The words that stand in several of the texts, as they were read, with their noise. */
    Set<String> vocabulary() throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        List<String> read = new ArrayList<>(comments());
        read.addAll(paragraphs("en"));
        scanned().forEach(pair -> read.add(pair.read()));
        for (String text : read) {
            new HashSet<>(List.of(Folding.lowered(text).split("[^\\p{L}]+", -1)))
                    .forEach(word -> counts.merge(word, 1, Integer::sum));
        }
        counts.values().removeIf(count -> count < ATTESTED);
        return counts.keySet();
    }

    private List<String> paragraphs(String language) throws IOException {
        JsonNode whole = JsonMapper.shared()
                .readTree(Files.readString(data.resolve("xquad").resolve("xquad." + language + ".json")));
        List<String> paragraphs = new ArrayList<>();
        for (JsonNode article : whole.get("data")) {
            for (JsonNode paragraph : article.get("paragraphs")) {
                paragraphs.add(paragraph.get("context").asString());
            }
        }
        return paragraphs;
    }

    private static List<CSVRecord> csv(Path file) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
            return parser.getRecords();
        }
    }

    /** The whole text, and each of its sentences that is long enough to say something. */
    private static void add(List<GuardText> texts, String source, Language language, String text) {
        if (text.length() <= LONGEST && text.length() >= SHORTEST) {
            texts.add(new GuardText(source, language, text));
        }
        for (String sentence : text.split("(?<=[.!?])\\s+(?=\\p{Lu})", -1)) {
            if (sentence.length() >= SHORTEST && sentence.length() <= LONGEST && sentence.length() < text.length()) {
                texts.add(new GuardText(source, language, sentence));
            }
        }
    }
}
