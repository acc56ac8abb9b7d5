package org.consultationdigest.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.consultationdigest.dedupe.GroupId;
import org.consultationdigest.digest.DigestParts;
import org.consultationdigest.digest.Review;
import org.consultationdigest.digest.Workbooks;
import org.consultationdigest.review.ReadBack;
import org.consultationdigest.review.WorkbookReader;
import org.consultationdigest.store.ConsultationStore;
import org.consultationdigest.store.RunRecord;
import tools.jackson.databind.JsonNode;

/** Compares the workbook, or the parts of one that was divided, with the rows and the reviews that it has to show. */
final class ReconciledWorkbook {
    private final ConsultationStore store;
    private final Path output;
    private final List<String> lines;
    private final List<String> differences;

    /**
     * A comparison.
     *
     * @param lines takes what was compared, in numbers
     * @param differences takes what does not agree
     */
    ReconciledWorkbook(ConsultationStore store, Path output, List<String> lines, List<String> differences) {
        this.store = store;
        this.output = output;
        this.lines = lines;
        this.differences = differences;
    }

    /** Compares the workbook of a run with the rows of its groups, by their ids. */
    void check(RunRecord run, Map<String, JsonNode> groups) throws IOException {
        Path workbook = output.resolve(Workbooks.MAIN);
        if (!Files.isRegularFile(workbook)) {
            differences.add("digest.xlsx is gone: run consolidate, what people typed comes back");
            return;
        }
        boolean untouched = run.workbookSha().equals(Workbooks.sha256(output));
        ReadBack main = WorkbookReader.read(workbook);
        List<ReadBack> all = new ArrayList<>(List.of(main));
        for (String part :
                DigestParts.workbooks(main.origin().map(ReadBack.Origin::parts).orElse(0))) {
            if (Files.isRegularFile(output.resolve(part))) {
                all.add(WorkbookReader.read(output.resolve(part)));
            } else {
                differences.add(part + " is gone: run consolidate, what people typed comes back");
            }
        }
        checkWorkbooks(ReadBack.together(all).orElse(main), groups, untouched, all.size());
    }

    private void checkWorkbooks(ReadBack readBack, Map<String, JsonNode> groups, boolean untouched, int workbooks) {
        Map<GroupId, Review> shown = new LinkedHashMap<>();
        readBack.rows().forEach(row -> shown.put(row.id(), row.review()));
        if (untouched) {
            checkShownRows(groups, shown);
            checkEdits(shown);
        }
        readBack.problems().forEach(problem -> lines.add("Workbook: " + problem.message()));
        String rows = shown.size() + " rows" + (workbooks > 1 ? " in " + (workbooks - 1) + " parts" : "");
        lines.add(
                untouched
                        ? "Workbook: " + rows + ", as the last run wrote it, every edit in place"
                        : "Workbook: changed by people since the last run, " + rows + "; the next run reads it back");
    }

    private void checkShownRows(Map<String, JsonNode> groups, Map<GroupId, Review> shown) {
        Set<String> ids = shown.keySet().stream().map(GroupId::written).collect(Collectors.toSet());
        groups.keySet().stream()
                .filter(id -> !ids.contains(id))
                .forEach(id -> differences.add("row " + id + " is missing in digest.xlsx"));
        ids.stream()
                .filter(id -> !groups.containsKey(id))
                .forEach(id -> differences.add("row " + id + " stands in digest.xlsx but not in groups.jsonl"));
    }

    private void checkEdits(Map<GroupId, Review> shown) {
        store.reviews().current().forEach((id, review) -> {
            if (!review.equals(shown.getOrDefault(id, Review.BLANK))) {
                differences.add("what people typed in row " + id.written() + " is not in digest.xlsx");
            }
        });
    }
}
