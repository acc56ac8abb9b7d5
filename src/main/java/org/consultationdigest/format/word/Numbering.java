package org.consultationdigest.format.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The lists of a file. */
final class Numbering {
    /** How many levels a list can have (ISO/IEC 29500-1, 17.9.3). */
    static final int LEVELS = 9;

    private final Map<String, NumberingDefinition> definitions;
    private final Map<String, NumberingList> lists;
    private final Styles styles;
    /** The levels of each list, once they were asked for. */
    private final IdentityHashMap<NumberingList, Levels> levels = new IdentityHashMap<>();

    /** A list's levels from the highest, those of its definition where it has none of its own. */
    private record Levels(String definition, List<NumberingLevel> shown, Map<String, Integer> byStyle) {}

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
        return levels(list).definition();
    }

    NumberingLevel level(NumberingList list, int level) {
        return levels(list).shown().get(level);
    }

    /** The level that a paragraph style stands for in a list, when the style does not say it itself. */
    int levelOfStyle(NumberingList list, String styleId) {
        return levels(list).byStyle().getOrDefault(styleId, 0);
    }

    private Levels levels(NumberingList list) {
        return levels.computeIfAbsent(list, this::resolved);
    }

    private Levels resolved(NumberingList list) {
        String id = followed(list);
        NumberingDefinition definition = definitions.get(id);
        Map<Integer, NumberingLevel> defined = definition == null ? Map.of() : definition.levels();
        List<NumberingLevel> shown = new ArrayList<>();
        for (int level = 0; level < LEVELS; level++) {
            NumberingLevel own = list.levels().get(level);
            shown.add(own != null ? own : defined.getOrDefault(level, NumberingLevel.UNDEFINED));
        }
        Map<String, Integer> byStyle = new HashMap<>();
        defined.forEach((level, of) -> of.style().ifPresent(style -> byStyle.merge(style, level, Math::min)));
        return new Levels(id, List.copyOf(shown), byStyle);
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
}
