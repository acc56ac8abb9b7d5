package org.consultationdigest.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON Lines of a digest as they lie in the output folder. */
final class WrittenData {
    private final Path folder;
    private final JsonMapper mapper = JsonMapper.builder().build();

    WrittenData(Path output) {
        this.folder = output.resolve("data");
    }

    /** The objects of one file. */
    List<JsonNode> read(String name) throws IOException {
        try (var lines = Files.lines(folder.resolve(name + ".jsonl"), StandardCharsets.UTF_8)) {
            return lines.map(mapper::readTree).toList();
        }
    }

    /** A value of an object; empty text when it has none. */
    static String text(JsonNode object, String key) {
        JsonNode value = object.get(key);
        return value == null ? "" : value.asString();
    }
}
