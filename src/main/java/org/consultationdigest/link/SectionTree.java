package org.consultationdigest.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.consultationdigest.outline.Section;

/** The sections of the draft with what stands above and below each. */
final class SectionTree {
    private final Map<String, Section> byId = new LinkedHashMap<>();
    private final Map<String, List<Section>> children = new HashMap<>();
    private final Map<String, Integer> order = new HashMap<>();

    SectionTree(List<Section> sections) {
        for (Section section : sections) {
            order.put(section.id(), order.size());
            byId.put(section.id(), section);
            children.computeIfAbsent(section.parent().orElse(""), id -> new ArrayList<>())
                    .add(section);
        }
    }

    Optional<Section> section(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The sections at the same height under the same parent, in the order of the draft. */
    List<Section> siblings(Section section) {
        return children.getOrDefault(section.parent().orElse(""), List.of());
    }

    /** Whether a section is another or lies somewhere below it. */
    boolean isWithin(String section, String other) {
        Optional<String> at = Optional.of(section);
        for (int height = 0; at.isPresent() && height <= byId.size(); height++) {
            if (at.get().equals(other)) {
                return true;
            }
            at = section(at.get()).flatMap(Section::parent);
        }
        return false;
    }

    /** Whether one of the two lies in the other. */
    boolean areRelated(String one, String other) {
        return isWithin(one, other) || isWithin(other, one);
    }

    /** Its place in the draft, counted from 0. */
    int orderOf(String section) {
        return order.getOrDefault(section, Integer.MAX_VALUE);
    }
}
