package org.consultationdigest.format.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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
    /** The lists that were asked for, by their ids. */
    private final Map<String, Optional<NumberedList>> resolved = new HashMap<>();

    Numbering(Map<String, NumberingDefinition> definitions, Map<String, NumberingList> lists, Styles styles) {
        this.definitions = Map.copyOf(definitions);
        this.lists = Map.copyOf(lists);
        this.styles = styles;
    }

    /** The list that paragraphs name so. */
    Optional<NumberedList> list(String id) {
        return resolved.computeIfAbsent(
                id, unused -> Optional.ofNullable(lists.get(id)).map(this::resolved));
    }

    private NumberedList resolved(NumberingList list) {
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
        return new NumberedList(id, shown, byStyle, list.restarts());
    }

    private String followed(NumberingList list) {
        Set<String> seen = new HashSet<>();
        String id = list.definition();
        while (seen.add(id)) {
            Optional<String> next = Optional.ofNullable(definitions.get(id))
                    .flatMap(NumberingDefinition::linkedStyle)
                    .flatMap(styles::list)
                    .flatMap(style -> Optional.ofNullable(lists.get(style)))
                    .map(NumberingList::definition);
            if (next.isEmpty()) {
                return id;
            }
            id = next.get();
        }
        return id;
    }
}
