package org.consultationdigest.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.consultationdigest.digest.DigestLanguage;
import org.consultationdigest.digest.DigestParts;
import org.consultationdigest.extract.ColumnMappings;
import org.consultationdigest.format.ocr.RecognitionSettings;
import org.consultationdigest.outline.versions.OtherDrafts;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A job file: YAML whose keys are those of the README. Paths in it are relative to the file. A key that is not known is an
 * error with its line and the nearest known key, because a mistyped key would otherwise go unnoticed for weeks.
 */
public final class JobFile {
    private static final Set<String> USED = Set.of(
            "consultation",
            "report",
            "report-pdf",
            "report-translations",
            "earlier-reports",
            "submissions",
            "output",
            "language",
            "stakeholders",
            "database",
            "workers",
            "settle-seconds",
            "columns",
            "ocr",
            "review",
            "model",
            "silence-is-agreement",
            "rows-a-workbook");
    /**
     * Keys of the job file that this version takes without acting on them; the run says so. "dedupe" is one for want of anything
     * to set: thresholds rest on measurements, and the verdicts of people stand in the workbook.
     */
    private static final Set<String> NOT_YET_USED = Set.of("limits", "link", "dedupe", "run-report");

    /** A workbook of fewer rows is no help to anybody. */
    private static final int LEAST_ROWS = 10;

    private final Path file;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private JobFile(Path file) {
        this.file = file;
    }

    /**
     * Reads a job file.
     *
     * @throws UsageException when it is missing, no YAML, or holds a key that is not known
     */
    public static JobFile read(Path file) {
        JobFile job = new JobFile(file);
        job.load(text(file));
        return job;
    }

    /** What the run is asked to do. */
    public JobSettings settings() {
        for (String key : List.of("report", "submissions", "output")) {
            if (!entries.containsKey(key)) {
                throw new UsageException(file + ": the key \"" + key + "\" is missing");
            }
        }
        return new JobSettings(
                scalar("consultation").orElse(JobSettings.USUAL_NAME),
                path("report").orElseThrow(),
                paths("submissions"),
                path("output").orElseThrow(),
                scalar("language").map(this::language).orElse(DigestLanguage.ENGLISH),
                path("stakeholders"),
                scalar("database"),
                number("workers", 1).orElse(Runtime.getRuntime().availableProcessors()),
                number("settle-seconds", 0).map(Duration::ofSeconds).orElse(JobSettings.USUAL_SETTLING),
                path("report-pdf"),
                new OtherDrafts(paths("report-translations"), paths("earlier-reports")),
                columns(),
                recognition(),
                paths("review"),
                path("model"),
                truth("silence-is-agreement"),
                number("rows-a-workbook", LEAST_ROWS).orElse(DigestParts.USUAL_ROWS));
    }

    private RecognitionSettings recognition() {
        Entry entry = entries.get("ocr");
        return entry == null ? RecognitionSettings.USUAL : RecognitionEntries.read(entry.node(), this::place);
    }

    private ColumnMappings columns() {
        Entry entry = entries.get("columns");
        return entry == null ? ColumnMappings.none() : ColumnEntries.read(entry.node(), this::place);
    }

    /** A line for each key that is known but has no effect in this version. */
    public List<String> notices() {
        return entries.entrySet().stream()
                .filter(entry -> NOT_YET_USED.contains(entry.getKey()))
                .map(entry -> place(entry.getValue().line()) + "\"" + entry.getKey()
                        + "\" is known but has no effect in this version")
                .toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UsageException(file + ": there is no job file that can be read here");
        }
    }

    private void load(String text) {
        Optional<Node> root;
        try {
            root = new Compose(LoadSettings.builder().setLabel(file.toString()).build()).composeString(text);
        } catch (MarkedYamlEngineException e) {
            throw new UsageException(
                    place(e.getProblemMark().map(JobFile::lineOf).orElse(1)) + e.getProblem());
        }
        if (root.isEmpty() || !(root.get() instanceof MappingNode mapping)) {
            throw new UsageException(file + ": a job file is a list of \"key: value\" lines");
        }
        for (NodeTuple tuple : mapping.getValue()) {
            enter(tuple);
        }
    }

    private void enter(NodeTuple tuple) {
        int line = tuple.getKeyNode().getStartMark().map(JobFile::lineOf).orElse(1);
        String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
        if (!USED.contains(key) && !NOT_YET_USED.contains(key)) {
            throw new UsageException(place(line) + "unknown key \"" + key + "\"" + nearest(key));
        }
        if (entries.put(key, new Entry(line, tuple.getValueNode())) != null) {
            throw new UsageException(place(line) + "the key \"" + key + "\" stands here a second time");
        }
    }

    private static String nearest(String key) {
        List<String> known = new ArrayList<>(USED);
        known.addAll(NOT_YET_USED);
        return NearestWord.to(key, known)
                .map(word -> ", did you mean \"" + word + "\"?")
                .orElse("");
    }

    private Optional<String> scalar(String key) {
        Entry entry = entries.get(key);
        if (entry == null) {
            return Optional.empty();
        }
        if (entry.node() instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return Optional.of(scalar.getValue());
        }
        throw new UsageException(place(entry.line()) + "\"" + key + "\" takes one value");
    }

    private Optional<Path> path(String key) {
        return scalar(key).map(this::resolve);
    }

    private List<Path> paths(String key) {
        Entry entry = entries.get(key);
        if (entry != null && entry.node() instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .map(node -> node instanceof ScalarNode scalar ? scalar.getValue() : "")
                    .map(this::resolve)
                    .toList();
        }
        return path(key).stream().toList();
    }

    private Optional<Integer> number(String key, int least) {
        return scalar(key).map(value -> {
            try {
                int number = Integer.parseInt(value.strip());
                if (number >= least) {
                    return number;
                }
            } catch (NumberFormatException e) {
                // told below, as any other value that is no such number
            }
            throw new UsageException(lineOf(key) + "\"" + key + "\" takes a whole number, at least " + least);
        });
    }

    private boolean truth(String key) {
        String value = scalar(key).map(String::strip).orElse("false");
        if (value.equals("true") || value.equals("false")) {
            return value.equals("true");
        }
        throw new UsageException(lineOf(key) + "\"" + key + "\" takes true or false");
    }

    private DigestLanguage language(String value) {
        return Languages.named(value)
                .orElseThrow(() -> new UsageException(lineOf("language") + "\"language\" takes en or vi"));
    }

    private Path resolve(String path) {
        Path folder = file.toAbsolutePath().getParent();
        return (folder == null ? Path.of(path) : folder.resolve(path)).normalize();
    }

    private String lineOf(String key) {
        Entry entry = entries.get(key);
        return place(entry == null ? 1 : entry.line());
    }

    private String place(int line) {
        return file + ", line " + line + ": ";
    }

    private static int lineOf(Mark mark) {
        return mark.getLine() + 1;
    }

    private record Entry(int line, Node node) {}
}
