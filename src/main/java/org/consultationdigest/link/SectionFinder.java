package org.consultationdigest.link;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.consultationdigest.link.reference.Label;
import org.consultationdigest.outline.Section;

/**
 * Finds the sections that a written number may mean, by these steps, the first that yields any decides:
 *
 * <ol>
 *   <li>the section spoken of itself
 *   <li>below the section spoken of, written as the draft writes it
 *   <li>from the top, written so
 *   <li>below the section spoken of, by value
 *   <li>from the top, by value, together with those further down that are written alike: {@code 3} may be III, and may be
 *       the 3 under II
 *   <li>further down, written alike, then by value
 * </ol>
 */
final class SectionFinder {
    private final SectionTree tree;
    private final SectionPaths paths;

    SectionFinder(SectionTree tree, SectionPaths paths) {
        this.tree = tree;
        this.paths = paths;
    }

    /**
     * The sections a label may mean.
     *
     * @param label the number as written
     * @param context the sections spoken of, by their ids; may be empty
     * @param top whether a part or chapter is meant, which stands at the top when the draft has it there
     * @return none, the one, or several when it cannot be told
     */
    List<Section> find(Label label, List<String> context, boolean top) {
        List<Section> ending = paths.ending(label);
        List<Section> whole = paths.whole(label);
        if (top && !whole.isEmpty()) {
            return whole;
        }
        List<Section> spokenOf = only(whole, section -> context.contains(section.id()));
        if (!spokenOf.isEmpty()) {
            return spokenOf;
        }
        List<Section> inside = only(ending, section -> isBelow(section, context));
        Predicate<Section> alike = section -> SectionPaths.isWrittenAlike(label, section);
        return firstOf(List.of(
                only(inside, alike),
                only(whole, alike),
                inside,
                whole.isEmpty() ? whole : together(whole, only(ending, alike)),
                only(ending, alike),
                ending));
    }

    /** Sections from the first to the last under one parent; empty when they are not such. */
    List<Section> between(Section first, Section last) {
        List<Section> siblings = tree.siblings(first);
        int from = siblings.indexOf(first);
        int to = siblings.indexOf(last);
        return to < from ? List.of() : siblings.subList(from, to + 1);
    }

    private boolean isBelow(Section section, List<String> context) {
        return context.stream().anyMatch(above -> !section.id().equals(above) && tree.isWithin(section.id(), above));
    }

    private static List<Section> only(List<Section> sections, Predicate<Section> which) {
        return sections.stream().filter(which).toList();
    }

    private static List<Section> together(List<Section> some, List<Section> more) {
        List<Section> all = new ArrayList<>(some);
        more.stream().filter(section -> !all.contains(section)).forEach(all::add);
        return all;
    }

    private static List<Section> firstOf(List<List<Section>> choices) {
        return choices.stream().filter(choice -> !choice.isEmpty()).findFirst().orElse(List.of());
    }
}
