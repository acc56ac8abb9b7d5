package org.consultationdigest.bench.dedupe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.consultationdigest.text.Words;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The texts of the measuring data. */
final class RealTexts {
    private final Path folder;

    /**
     * The texts below a folder.
     *
     * @param folder that of duplicates, with a folder for each source
     */
    RealTexts(Path folder) {
        this.folder = folder;
    }

    /** The paragraphs of XQuAD in a language ({@code en} or {@code vi}), in their order. */
    List<String> paragraphs(String language) {
        try {
            JsonNode root = new ObjectMapper()
                    .readTree(Files.readAllBytes(folder.resolve("xquad/xquad." + language + ".json")));
            List<String> texts = new ArrayList<>();
            root.get("data")
                    .forEach(article -> article.get("paragraphs")
                            .forEach(paragraph ->
                                    texts.add(paragraph.get("context").asString())));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The comments of all dockets by id, those of the same words once. */
    Map<String, String> dockets() {
        Map<String, String> byWords = new LinkedHashMap<>();
        Map<String, String> byId = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(folder.resolve("gsa"))) {
            for (Path docket : files.sorted().toList()) {
                for (CSVRecord row : csv(docket)) {
                    if (byWords.putIfAbsent(Words.spaced(row.get("comment")), row.get("id")) == null) {
                        byId.put(row.get("id"), row.get("comment"));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return byId;
    }

    /** The comments of one docket by id. */
    Map<String, String> docket(String name) {
        Map<String, String> byId = new LinkedHashMap<>();
        csv(folder.resolve("gsa/" + name + ".csv")).forEach(row -> byId.put(row.get("id"), row.get("comment")));
        return byId;
    }

    /** Sentences as text recognition read them, and as they are: {@code document}, {@code ocr}, {@code truth}. */
    List<CSVRecord> recognised() {
        return csv(folder.resolve("bln600/ocr-pairs.csv"));
    }

    /** Vietnamese texts and their rephrased copies: {@code copy}, {@code original}. */
    List<CSVRecord> rephrased() {
        return csv(folder.resolve("vi-rephrased/pairs.csv"));
    }

    private static List<CSVRecord> csv(Path file) {
        try (CSVParser parser = CSVParser.parse(
                file,
                StandardCharsets.UTF_8,
                CSVFormat.DEFAULT.builder().setHeader().get())) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
