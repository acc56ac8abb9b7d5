package org.consultationdigest.job;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.consultationdigest.extract.ColumnMapping;
import org.consultationdigest.extract.ColumnMappings;
import org.consultationdigest.extract.table.MappedColumns;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The entries below {@code columns} of a job file: for which files and sheets, and which header is which field. */
final class ColumnEntries {
    private static final Set<String> KEYS = Set.of("files", "sheets", "fields");
    private static final String ANY = "*";

    private final IntFunction<String> place;

    private ColumnEntries(IntFunction<String> place) {
        this.place = place;
    }

    /**
     * Reads the entries.
     *
     * @param node what stands below {@code columns}
     * @param place how a line of the job file is told
     * @throws UsageException when a key or a field is not known
     */
    static ColumnMappings read(Node node, IntFunction<String> place) {
        ColumnEntries entries = new ColumnEntries(place);
        List<ColumnMapping> mappings = new ArrayList<>();
        for (Node entry : node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node)) {
            mappings.add(entries.mapping(entry));
        }
        return new ColumnMappings(mappings);
    }

    private ColumnMapping mapping(Node entry) {
        if (!(entry instanceof MappingNode lines)) {
            throw wrong(entry, "\"columns\" takes entries with the keys files, sheets and fields");
        }
        String files = ANY;
        String sheets = ANY;
        Map<String, String> fields = new LinkedHashMap<>();
        for (NodeTuple line : lines.getValue()) {
            switch (text(line.getKeyNode())) {
                case "files" -> files = text(line.getValueNode());
                case "sheets" -> sheets = text(line.getValueNode());
                case "fields" -> fields.putAll(fields(line.getValueNode()));
                default -> throw unknown(line.getKeyNode(), KEYS);
            }
        }
        return new ColumnMapping(files, sheets, fields);
    }

    private Map<String, String> fields(Node node) {
        if (!(node instanceof MappingNode lines)) {
            throw wrong(node, "\"fields\" takes lines of \"header: field\"");
        }
        Map<String, String> fields = new LinkedHashMap<>();
        for (NodeTuple line : lines.getValue()) {
            String field = text(line.getValueNode());
            if (!MappedColumns.fields().contains(field)) {
                throw unknown(line.getValueNode(), MappedColumns.fields());
            }
            fields.put(text(line.getKeyNode()), field);
        }
        return fields;
    }

    private String text(Node node) {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue();
        }
        throw wrong(node, "one value is needed here");
    }

    private UsageException unknown(Node node, Set<String> known) {
        String written = text(node);
        String nearest = NearestWord.to(written, new ArrayList<>(known))
                .map(word -> ", did you mean \"" + word + "\"?")
                .orElse("; known are " + String.join(", ", new TreeSet<>(known)));
        return wrong(node, "unknown \"" + written + "\"" + nearest);
    }

    private UsageException wrong(Node node, String message) {
        int line = node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
        return new UsageException(place.apply(line) + message);
    }
}
