package org.consultationdigest.job;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.consultationdigest.store.RunRecord;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The file {@code data/run.json}: the one place in the data that holds times. */
final class RunJson {
    private RunJson() {}

    /** The file's bytes. */
    static byte[] of(RunRecord run, OffsetDateTime finishedAt, RunSummary summary) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("run", run.run());
        json.put("startedAt", run.startedAt().toString());
        json.put("finishedAt", finishedAt.toString());
        json.put("version", run.version());
        json.put("counts", counts(summary));
        json.put("reconciliation", reconciliation(summary));
        String text = JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(json);
        return (text + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> counts(RunSummary summary) {
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("takeIn", summary.received());
        counts.put("extract", summary.comments());
        counts.put("setAside", summary.setAside());
        counts.put("link", Map.of("unlinked", summary.unlinked()));
        counts.put("removeDuplicates", summary.groups());
        counts.put("problems", summary.problems());
        return counts;
    }

    private static Map<String, Object> reconciliation(RunSummary summary) {
        Map<String, Object> reconciliation = new LinkedHashMap<>();
        reconciliation.put("received", summary.received());
        reconciliation.putAll(summary.files().entrySet().stream()
                .collect(
                        LinkedHashMap::new,
                        (map, file) -> map.put(file.getKey().name(), file.getValue()),
                        Map::putAll));
        return reconciliation;
    }
}
