package org.consultationdigest.samples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a digest's data say, in the terms of the list that a person wrote.
 *
 * @param files the received files by path
 * @param comments the comments
 */
record ReadComments(Map<String, JsonNode> files, List<Comment> comments) {

    /**
     * A comment.
     *
     * @param said its words; for a change, those taken out and those put in
     * @param row the row of the digest
     */
    record Comment(
            String path,
            String kind,
            String said,
            String section,
            List<String> paragraphs,
            String contributor,
            String row) {}

    /** The data of a digest. */
    static ReadComments in(Path output) throws IOException {
        List<JsonNode> documents = lines(output, "documents");
        Map<String, JsonNode> files =
                documents.stream().collect(Collectors.toMap(file -> text(file, "path"), Function.identity()));
        Map<String, String> paths =
                documents.stream().collect(Collectors.toMap(file -> text(file, "id"), file -> text(file, "path")));
        List<Comment> comments = lines(output, "comments").stream()
                .map(comment -> new Comment(
                        paths.get(text(comment, "document")),
                        text(comment, "kind"),
                        said(comment),
                        text(comment, "section"),
                        list(comment, "paragraphs"),
                        text(comment, "contributor"),
                        text(comment, "group")))
                .toList();
        return new ReadComments(files, comments);
    }

    /** The comments of a file. */
    List<Comment> of(String path) {
        return comments.stream().filter(comment -> comment.path().equals(path)).toList();
    }

    /** The comment with these words, which end in an ellipsis when they are only its beginning. */
    Optional<Comment> find(String path, String words) {
        String expected = spaced(words);
        return of(path).stream()
                .filter(comment -> expected.endsWith("…")
                        ? comment.said().startsWith(expected.substring(0, expected.length() - 1))
                        : comment.said().equals(expected))
                .findFirst();
    }

    /** What the data say of a file; empty when they say nothing. */
    String file(String path, String key) {
        return files.containsKey(path) ? text(files.get(path), key) : "";
    }

    private static String said(JsonNode comment) {
        if (!text(comment, "text").isEmpty()) {
            return spaced(text(comment, "text"));
        }
        if (!text(comment, "proposedChange").isEmpty()) {
            return spaced(text(comment, "proposedChange"));
        }
        return Stream.of(change("- ", comment, "deleted"), change("+ ", comment, "inserted"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" / "));
    }

    private static Optional<String> change(String sign, JsonNode comment, String key) {
        return Optional.of(text(comment, key)).filter(words -> !words.isEmpty()).map(words -> sign + spaced(words));
    }

    private static String spaced(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static String text(JsonNode object, String key) {
        return object.has(key) ? object.get(key).asString() : "";
    }

    private static List<String> list(JsonNode object, String key) {
        List<String> values = new ArrayList<>();
        if (object.has(key)) {
            object.get(key).forEach(value -> values.add(value.asString()));
        }
        return values;
    }

    /** The objects of a file of data. */
    static List<JsonNode> lines(Path output, String name) throws IOException {
        JsonMapper mapper = JsonMapper.builder().build();
        return Files.readAllLines(output.resolve("data/" + name + ".jsonl"), StandardCharsets.UTF_8).stream()
                .map(mapper::readTree)
                .toList();
    }
}
