package org.consultationdigest.format.word;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The lists of a file. */
final class Numbering {
    private final Map<String, NumberingDefinition> definitions;
    private final Map<String, NumberingList> lists;
    private final Styles styles;
    /** What each list's links lead to, once it was asked for. */
    private final IdentityHashMap<NumberingList, String> ends = new IdentityHashMap<>();

    Numbering(Map<String, NumberingDefinition> definitions, Map<String, NumberingList> lists, Styles styles) {
        this.definitions = Map.copyOf(definitions);
        this.lists = Map.copyOf(lists);
        this.styles = styles;
    }

    Optional<NumberingList> list(String id) {
        return Optional.ofNullable(lists.get(id));
    }

    /** The definition that a list's levels come from, links through numbering styles followed. */
    String definition(NumberingList list) {
        return ends.computeIfAbsent(list, this::followed);
    }

    private String followed(NumberingList list) {
        Set<String> seen = new HashSet<>();
        String id = list.definition();
        while (seen.add(id)) {
            Optional<String> next = Optional.ofNullable(definitions.get(id))
                    .flatMap(NumberingDefinition::linkedStyle)
                    .flatMap(styles::list)
                    .flatMap(this::list)
                    .map(NumberingList::definition);
            if (next.isEmpty()) {
                return id;
            }
            id = next.get();
        }
        return id;
    }

    NumberingLevel level(NumberingList list, int level) {
        NumberingLevel own = list.levels().get(level);
        return own != null ? own : levels(list).getOrDefault(level, NumberingLevel.UNDEFINED);
    }

    /** The level that a paragraph style stands for in a list, when the style does not say it itself. */
    int levelOfStyle(NumberingList list, String styleId) {
        return levels(list).entrySet().stream()
                .filter(entry ->
                        entry.getValue().style().filter(styleId::equals).isPresent())
                .mapToInt(Map.Entry::getKey)
                .min()
                .orElse(0);
    }

    private Map<Integer, NumberingLevel> levels(NumberingList list) {
        NumberingDefinition definition = definitions.get(definition(list));
        return definition == null ? Map.of() : definition.levels();
    }
}
