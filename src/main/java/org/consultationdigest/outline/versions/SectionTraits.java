package org.consultationdigest.outline.versions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.consultationdigest.outline.LabelValue;
import org.consultationdigest.outline.Section;

/**
 * What a section has in common with its translation.
 *
 * @param path the values of its number from the highest heading down; empty when it has none
 * @param level its level
 * @param firstParagraph the number of its first numbered paragraph
 * @param children how many sections stand right below it
 * @param figures the figures and the words in capitals in its title, which stay the same in every language
 */
record SectionTraits(
        List<String> path, int level, Optional<Integer> firstParagraph, int children, Set<String> figures) {
    private static final double SAME_PATH = 4;
    private static final double SAME_OWN_NUMBER = 2;
    private static final double SAME_FIRST_PARAGRAPH = 2;
    private static final double SAME_FIGURE = 1;
    private static final double SAME_LEVEL = 0.5;
    private static final double SAME_CHILDREN = 0.25;

    static List<SectionTraits> of(List<Section> sections) {
        Map<String, Integer> children = new HashMap<>();
        sections.forEach(section -> section.parent().ifPresent(parent -> children.merge(parent, 1, Integer::sum)));
        return sections.stream()
                .map(section -> new SectionTraits(
                        path(section),
                        section.level(),
                        section.paragraphs().map(Section.Span::first),
                        children.getOrDefault(section.id(), 0),
                        FixedWords.of(section.title())))
                .toList();
    }

    private static List<String> path(Section section) {
        List<String> path = new ArrayList<>();
        section.number().ifPresent(number -> number.labels().forEach(label -> path.add(LabelValue.of(label))));
        return path;
    }

    /** How much speaks for the two being the same section; 0 or less when they cannot be. */
    double likeness(SectionTraits other) {
        if (path.isEmpty() != other.path.isEmpty()) {
            return 0;
        }
        if (!path.isEmpty() && !own().equals(other.own())) {
            return 0;
        }
        double likeness = path.isEmpty() ? SAME_LEVEL : path.equals(other.path) ? SAME_PATH : SAME_OWN_NUMBER;
        likeness += level == other.level ? SAME_LEVEL : -SAME_LEVEL / 2;
        likeness += SectionsInOrder.bothAndEqual(firstParagraph, other.firstParagraph) ? SAME_FIRST_PARAGRAPH : 0;
        likeness += children == other.children ? SAME_CHILDREN : 0;
        Set<String> common = new HashSet<>(figures);
        common.retainAll(other.figures);
        return likeness + SAME_FIGURE * common.size();
    }

    private String own() {
        return path.get(path.size() - 1);
    }
}
