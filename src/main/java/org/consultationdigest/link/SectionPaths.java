package org.consultationdigest.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.consultationdigest.link.reference.Label;
import org.consultationdigest.outline.Section;
import org.consultationdigest.outline.SectionNumber;

/** The sections by their numbers: by the whole path from the top, and by the end of it. */
final class SectionPaths {
    private final SectionTree tree;
    private final Map<String, String> ownKeys = new HashMap<>();
    private final Map<String, List<Section>> byPath = new HashMap<>();
    private final Map<String, List<Section>> byEnd = new HashMap<>();

    SectionPaths(SectionTree tree, List<Section> sections) {
        this.tree = tree;
        sections.forEach(this::settle);
        sections.forEach(this::enter);
    }

    private void settle(Section section) {
        List<Section> siblings = tree.siblings(section);
        int at = siblings.indexOf(section);
        String before = at > 0 ? label(siblings.get(at - 1)) : "";
        String after = at + 1 < siblings.size() ? label(siblings.get(at + 1)) : "";
        String label = label(section);
        if (!label.isEmpty()) {
            ownKeys.put(section.id(), LabelKeys.settled(label, before, after));
        }
    }

    /** A section's own label as the draft shows it; empty when it has no number. */
    static String label(Section section) {
        return section.number().map(SectionPaths::lastPart).orElse("");
    }

    private static String lastPart(SectionNumber number) {
        List<String> parts = LabelKeys.parts(number.labels().get(number.labels().size() - 1));
        return parts.isEmpty() ? "" : parts.get(parts.size() - 1);
    }

    private void enter(Section section) {
        List<String> path = path(section);
        if (path.isEmpty()) {
            return;
        }
        byPath.computeIfAbsent(String.join("/", path), key -> new ArrayList<>()).add(section);
        for (int from = 0; from < path.size(); from++) {
            String end = String.join("/", path.subList(from, path.size()));
            byEnd.computeIfAbsent(end, key -> new ArrayList<>()).add(section);
        }
    }

    private List<String> path(Section section) {
        String own = ownKeys.get(section.id());
        if (own == null) {
            return List.of();
        }
        List<String> above =
                section.parent().flatMap(tree::section).map(this::path).orElse(List.of());
        List<String> typed = typedParents(section);
        List<String> path = new ArrayList<>(above);
        if (!endsWith(above, typed)) {
            path = typed;
        }
        path.add(own);
        return List.copyOf(path);
    }

    /** The levels in front of the last in a number that is typed in full ({@code 2.3}). */
    private static List<String> typedParents(Section section) {
        List<String> labels = section.number().map(SectionNumber::labels).orElse(List.of());
        List<String> keys = new ArrayList<>();
        labels.stream()
                .skip(labels.size() - 1L)
                .flatMap(label -> LabelKeys.parts(label).stream())
                .forEach(part -> keys.add(LabelKeys.readings(part).get(0)));
        if (!keys.isEmpty()) {
            keys.remove(keys.size() - 1);
        }
        return keys;
    }

    private static boolean endsWith(List<String> path, List<String> end) {
        return path.size() >= end.size()
                && path.subList(path.size() - end.size(), path.size()).equals(end);
    }

    /** The sections whose whole path this label is. */
    List<Section> whole(Label label) {
        return find(byPath, label);
    }

    /** The sections whose path ends so. */
    List<Section> ending(Label label) {
        return find(byEnd, label);
    }

    private static List<Section> find(Map<String, List<Section>> index, Label label) {
        List<Section> found = new ArrayList<>();
        for (String path : readings(label.parts())) {
            index.getOrDefault(path, List.of()).stream()
                    .filter(section -> !found.contains(section))
                    .forEach(found::add);
        }
        return found;
    }

    private static List<String> readings(List<String> parts) {
        List<String> paths = List.of("");
        for (String part : parts) {
            paths = paths.stream()
                    .flatMap(path ->
                            LabelKeys.readings(part).stream().map(key -> path.isEmpty() ? key : path + "/" + key))
                    .toList();
        }
        return paths;
    }

    /**
     * What else a label may have been meant for: the draft itself may write 4C, and {@code 2.0}, which a spreadsheet shows as
     * {@code 2.00}, is section 2.
     */
    static List<Label> otherWritings(Label label) {
        int size = label.parts().size();
        if (size < 2) {
            return List.of();
        }
        List<String> above = label.parts().subList(0, size - 1);
        String last = label.parts().get(size - 1);
        if (last.matches("0+")) {
            return List.of(new Label(above));
        }
        List<String> joined = new ArrayList<>(above);
        joined.set(size - 2, above.get(size - 2) + last);
        return List.of(new Label(joined));
    }

    /** Whether the last level is written as the draft writes it: II and not 2. */
    static boolean isWrittenAlike(Label label, Section section) {
        String last = label.parts().get(label.parts().size() - 1);
        return last.equalsIgnoreCase(label(section));
    }
}
