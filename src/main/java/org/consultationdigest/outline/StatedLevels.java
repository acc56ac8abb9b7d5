package org.consultationdigest.outline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;

/** Brings the levels that a file states to 1, 2, 3 without holes, and tells the report's title from its sections. */
final class StatedLevels {
    private StatedLevels() {}

    /**
     * The heading that is the report's title: the first, when it alone has the highest level, has no number, and others
     * stand below it.
     */
    static Optional<FoundHeading> title(List<FoundHeading> headings) {
        if (headings.size() < 3) {
            return Optional.empty();
        }
        FoundHeading first = headings.get(0);
        boolean highest = first.level().isPresent() && headings.stream().skip(1).allMatch(other -> below(first, other));
        return highest && first.label().isEmpty() && !first.annex() ? Optional.of(first) : Optional.empty();
    }

    private static boolean below(FoundHeading title, FoundHeading other) {
        return other.level().isPresent()
                && other.level().getAsInt() > title.level().getAsInt();
    }

    /**
     * The headings without the levels that their styles give them, where labels that show their parents' numbers stand on
     * the level of their parents: whoever wrote the draft took one style for all headings.
     */
    static List<FoundHeading> trusted(List<FoundHeading> headings) {
        Map<List<String>, Integer> levels = new HashMap<>();
        int beside = 0;
        int below = 0;
        for (FoundHeading heading : headings) {
            if (heading.label().isPresent() && heading.level().isPresent()) {
                int level = heading.level().getAsInt();
                HeadingLabel label = heading.label().get();
                Integer above = levels.get(label.prefix());
                beside += above != null && above >= level ? 1 : 0;
                below += above != null && above < level ? 1 : 0;
                levels.put(label.parts(), level);
            }
        }
        return beside <= below
                ? headings
                : headings.stream().map(StatedLevels::unstated).toList();
    }

    private static FoundHeading unstated(FoundHeading heading) {
        return heading.label().isPresent() ? heading.atNoLevel() : heading;
    }

    /** The headings with their levels brought together. */
    static List<FoundHeading> normalised(List<FoundHeading> headings) {
        TreeSet<Integer> used = new TreeSet<>();
        headings.forEach(heading -> heading.level().ifPresent(used::add));
        Map<Integer, Integer> ranks = new TreeMap<>();
        used.forEach(level -> ranks.put(level, ranks.size() + 1));
        return headings.stream().map(heading -> ranked(heading, ranks)).toList();
    }

    private static FoundHeading ranked(FoundHeading heading, Map<Integer, Integer> ranks) {
        OptionalInt level = heading.level();
        return level.isPresent() ? heading.atLevel(ranks.getOrDefault(level.getAsInt(), 1)) : heading;
    }
}
