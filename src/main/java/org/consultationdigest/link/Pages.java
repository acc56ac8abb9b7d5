package org.consultationdigest.link;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.consultationdigest.outline.DraftParagraph;

/** The sections by the pages they stand on, as far as the draft tells. */
final class Pages {
    private final TreeMap<Integer, Set<String>> begun = new TreeMap<>();
    private final TreeMap<Integer, String> lastOn = new TreeMap<>();

    Pages(List<DraftParagraph> paragraphs) {
        for (DraftParagraph paragraph : paragraphs) {
            paragraph.page().ifPresent(page -> {
                begun.computeIfAbsent(page, key -> new LinkedHashSet<>()).add(paragraph.section());
                lastOn.put(page, paragraph.section());
            });
        }
    }

    /** Whether the draft's pages are known at all. */
    boolean known() {
        return !begun.isEmpty();
    }

    /** The sections on a page in their order: those whose paragraphs begin on it, or the one that runs on over it. */
    List<String> sectionsOn(int page) {
        if (begun.isEmpty() || page < 1 || page > begun.lastKey()) {
            return List.of();
        }
        Set<String> here = begun.get(page);
        if (here != null) {
            return List.copyOf(here);
        }
        Map.Entry<Integer, String> before = lastOn.floorEntry(page);
        return before == null ? List.of() : List.of(before.getValue());
    }
}
