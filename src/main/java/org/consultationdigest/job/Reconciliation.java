package org.consultationdigest.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.consultationdigest.dedupe.GroupId;
import org.consultationdigest.extract.CommentId;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.intake.ContentStore;
import org.consultationdigest.intake.Document;
import org.consultationdigest.intake.SubmissionId;
import org.consultationdigest.link.LinkedComment;
import org.consultationdigest.store.ConsultationStore;
import org.consultationdigest.store.RunRecord;
import tools.jackson.databind.JsonNode;

/**
 * Proves that nothing was lost and nothing made up: compares the memory of a consultation, the contents it keeps and the
 * files that were written, without trusting what the run counted.
 */
public final class Reconciliation {
    private final ConsultationStore store;
    private final Path output;
    private final WrittenData data;
    private final List<String> lines = new ArrayList<>();
    private final List<String> differences = new ArrayList<>();

    public Reconciliation(ConsultationStore store, Path output) {
        this.store = store;
        this.output = output;
        this.data = new WrittenData(output);
    }

    /**
     * What was found.
     *
     * @param lines what was compared, in numbers
     * @param differences what does not agree; empty when all is well
     */
    public record Report(List<String> lines, List<String> differences) {}

    /** Compares all there is. */
    public Report check() throws IOException {
        Optional<RunRecord> completed = store.runs().completedBefore(Integer.MAX_VALUE);
        if (completed.isEmpty()) {
            return new Report(List.of(), List.of("no run has been completed: run consolidate"));
        }
        if (!Files.isRegularFile(output.resolve("data").resolve("groups.jsonl"))) {
            return new Report(List.of(), List.of("the folder data is gone or incomplete: run consolidate"));
        }
        List<Document> documents = store.receipts().all();
        checkFiles(documents);
        checkContents(documents);
        Map<String, JsonNode> comments = checkComments();
        checkRemainder();
        Map<String, JsonNode> groups = checkRows(comments);
        new ReconciledWorkbook(store, output, lines, differences).check(completed.get(), groups);
        return new Report(List.copyOf(lines), List.copyOf(differences));
    }

    private void checkFiles(List<Document> documents) throws IOException {
        Map<String, JsonNode> written = byId(data.read("documents"), "documents.jsonl");
        Map<String, Integer> counts = new TreeMap<>();
        for (Document document : documents) {
            counts.merge(document.status().name(), 1, Integer::sum);
            JsonNode line = written.remove(document.id().value());
            if (line == null) {
                differences.add("received but not in documents.jsonl: " + document.path());
            } else if (!WrittenData.text(line, "status")
                    .equals(document.status().name())) {
                differences.add("another status in documents.jsonl: " + document.path());
            }
        }
        written.values()
                .forEach(line ->
                        differences.add("never received, yet in documents.jsonl: " + WrittenData.text(line, "path")));
        lines.add("Files: received " + documents.size() + " = "
                + counts.entrySet().stream()
                        .map(count -> count.getValue() + " " + count.getKey())
                        .collect(Collectors.joining(" + ")));
    }

    private void checkContents(List<Document> documents) {
        ContentStore contents = new ContentStore(output.resolve("state").resolve("content"));
        Set<String> hashes = documents.stream()
                .flatMap(document -> document.sha256().stream())
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
        for (String sha256 : hashes) {
            Path file = contents.file(new SubmissionId(sha256));
            if (!Files.isRegularFile(file) || !InputsHash.sha256(file).equals(sha256)) {
                differences.add("the kept content is gone or changed: " + sha256);
            }
        }
        lines.add("Contents: " + hashes.size() + " kept, each with its own hash");
    }

    private Map<String, JsonNode> checkComments() throws IOException {
        Map<String, JsonNode> written = byId(data.read("comments"), "comments.jsonl");
        Set<String> missing = new HashSet<>();
        int standing = 0;
        for (SubmissionId content : bringing()) {
            for (LinkedComment comment : store.comments().linkedOf(content)) {
                standing++;
                String id = comment.comment().id().value();
                JsonNode line = written.get(id);
                if (line == null) {
                    missing.add(id);
                } else if (!sameWords(line, comment.comment())) {
                    differences.add("the words of comment " + id + " were changed in comments.jsonl");
                }
            }
            if (store.comments().idsOf(content).size()
                    != store.comments().linkedOf(content).size()) {
                differences.add("comments of " + content.sha256() + " were read but never linked");
            }
        }
        missing.forEach(id -> differences.add("comment " + id + " was read but is not in comments.jsonl"));
        for (String id : written.keySet()) {
            if (store.comments().linked(new CommentId(id)).isEmpty()) {
                differences.add("comment " + id + " stands in comments.jsonl but was never read");
            }
        }
        lines.add("Comments: " + standing + " read, " + written.size() + " in comments.jsonl"
                + (written.size() > standing ? " (" + (written.size() - standing) + " of withdrawn rows)" : ""));
        return written;
    }

    private List<SubmissionId> bringing() {
        return store.receipts().bringing().stream()
                .flatMap(document -> document.sha256().stream())
                .distinct()
                .map(SubmissionId::new)
                .toList();
    }

    private static boolean sameWords(JsonNode line, ExtractedComment comment) {
        return WrittenData.text(line, "text").equals(comment.wording().text().orElse(""))
                && WrittenData.text(line, "proposedChange")
                        .equals(comment.wording().proposedChange().orElse(""))
                && WrittenData.text(line, "deleted")
                        .equals(comment.wording().deleted().orElse(""))
                && WrittenData.text(line, "inserted")
                        .equals(comment.wording().inserted().orElse(""));
    }

    private void checkRemainder() throws IOException {
        Map<String, Integer> written = new HashMap<>();
        data.read("remainder").forEach(line -> written.merge(WrittenData.text(line, "document"), 1, Integer::sum));
        int total = 0;
        for (Document document : store.receipts().bringing()) {
            SubmissionId content = new SubmissionId(document.sha256().orElseThrow());
            int kept = store.extractions().remainderOf(content).size()
                    + store.comments().dismissedOf(content).size();
            total += kept;
            if (written.getOrDefault(document.id().value(), 0) != kept) {
                differences.add("texts set aside are missing in remainder.jsonl: " + document.path());
            }
        }
        lines.add("Set aside: " + total + " texts");
    }

    private Map<String, JsonNode> checkRows(Map<String, JsonNode> comments) throws IOException {
        Map<String, JsonNode> groups = byId(data.read("groups"), "groups.jsonl");
        Map<String, String> rowOf = new HashMap<>();
        groups.forEach((id, group) -> {
            if (GroupId.parse(id).isEmpty()) {
                differences.add("row " + id + " has a wrong check digit");
            }
            for (JsonNode member : group.get("comments")) {
                String comment = member.asString();
                String other = rowOf.put(comment, id);
                if (other != null) {
                    differences.add("comment " + comment + " stands in two rows: " + other + " and " + id);
                }
                if (!comments.containsKey(comment)) {
                    differences.add("row " + id + " holds comment " + comment + ", which is not in comments.jsonl");
                }
            }
        });
        comments.keySet().stream()
                .filter(id -> !rowOf.containsKey(id))
                .forEach(id -> differences.add("comment " + id + " stands in no row"));
        lines.add("Rows: " + groups.size() + ", every comment in exactly one");
        return groups;
    }

    private Map<String, JsonNode> byId(List<JsonNode> objects, String file) {
        Map<String, JsonNode> byId = new LinkedHashMap<>();
        for (JsonNode object : objects) {
            String id = WrittenData.text(object, "id");
            if (byId.put(id, object) != null) {
                differences.add(id + " stands twice in " + file);
            }
        }
        return byId;
    }
}
