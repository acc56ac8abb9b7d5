package org.consultationdigest.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Settles the level of every heading.
 *
 * <p>The level that the file gives stands. A typed label is placed by the sequence it belongs to: it goes on after an open
 * heading, deepest first (so that C after B is a letter, and I after H too, though both are Roman numbers); or it begins
 * anew where its kind has stood before; or it begins a kind of its own below the heading it follows.
 */
final class LevelFinder {
    private final Deque<OpenSection> open = new ArrayDeque<>();
    private Map<String, OpenSection> lastOfKind = new HashMap<>();

    /** A heading with its level. */
    record Leveled(FoundHeading heading, int level) {}

    /** The headings with their levels, in their order. */
    List<Leveled> settle(List<FoundHeading> headings) {
        List<Leveled> settled = new ArrayList<>();
        for (FoundHeading heading : headings) {
            OpenSection placed = place(heading);
            while (!open.isEmpty() && open.peek().level() >= placed.level()) {
                open.pop();
            }
            open.push(placed);
            remember(placed);
            settled.add(new Leveled(heading, placed.level()));
        }
        return settled;
    }

    private OpenSection place(FoundHeading heading) {
        OptionalInt stated = heading.level();
        if (heading.annex() && stated.isEmpty()) {
            // The labels below an annex begin anew.
            lastOfKind = new HashMap<>();
            return OpenSection.first(1, heading.label());
        }
        if (stated.isPresent()) {
            return heading.label()
                    .map(label -> atStatedLevel(stated.getAsInt(), label))
                    .orElse(OpenSection.first(stated.getAsInt(), heading.label()));
        }
        return heading.label().map(this::byLabel).orElse(OpenSection.first(1, heading.label()));
    }

    private OpenSection atStatedLevel(int level, HeadingLabel label) {
        for (OpenSection section : open) {
            Set<Numeral> kinds = section.level() == level ? section.continuedBy(label) : Set.of();
            if (!kinds.isEmpty()) {
                return new OpenSection(level, Optional.of(label), kinds);
            }
        }
        return OpenSection.first(level, Optional.of(label));
    }

    private OpenSection byLabel(HeadingLabel label) {
        if (label.parts().size() > 1) {
            return OpenSection.first(levelOfPath(label), Optional.of(label));
        }
        for (OpenSection section : open) {
            Set<Numeral> kinds = section.continuedBy(label);
            if (!kinds.isEmpty()) {
                return new OpenSection(section.level(), Optional.of(label), kinds);
            }
        }
        return label.canBegin() ? beginning(label) : afterGap(label);
    }

    /** A label that shows its parents' numbers stands below the parent, or as deep as it has numbers. */
    private int levelOfPath(HeadingLabel label) {
        for (OpenSection section : open) {
            if (section.label()
                    .filter(above -> above.parts().equals(label.prefix()))
                    .isPresent()) {
                return section.level() + 1;
            }
        }
        for (OpenSection section : open) {
            boolean parent = section.label()
                    .filter(above ->
                            above.own().equals(label.prefix().get(label.prefix().size() - 1)))
                    .isPresent();
            if (parent) {
                return section.level() + 1;
            }
        }
        return label.parts().size();
    }

    private OpenSection beginning(HeadingLabel label) {
        int deepest = open.isEmpty() ? 0 : open.peek().level();
        int level = label.beginning().stream()
                .map(kind -> lastOfKind.get(key(label, kind)))
                .filter(Objects::nonNull)
                .mapToInt(OpenSection::level)
                .filter(known -> known <= deepest + 1)
                .findFirst()
                .orElse(deepest + 1);
        return OpenSection.first(level, Optional.of(label));
    }

    /** A label that neither goes on nor begins: numbers were left out, or go on across the headings above. */
    private OpenSection afterGap(HeadingLabel label) {
        OpenSection nearest = null;
        Set<Numeral> kinds = Set.of();
        int smallest = Integer.MAX_VALUE;
        for (Map.Entry<Numeral, Integer> reading : label.readings().entrySet()) {
            OpenSection before = lastOfKind.get(key(label, reading.getKey()));
            Integer last = before == null ? null : lastValue(before, reading.getKey());
            int distance = last == null ? Integer.MAX_VALUE : distance(last, reading.getValue());
            if (before != null && distance < smallest) {
                nearest = before;
                kinds = Set.of(reading.getKey());
                smallest = distance;
            }
        }
        int below = open.isEmpty() ? 1 : open.peek().level() + 1;
        return nearest == null
                ? OpenSection.first(below, Optional.of(label))
                : new OpenSection(nearest.level(), Optional.of(label), kinds);
    }

    /** How far a number is from the last of its kind; going back is further than any jump ahead. */
    private static int distance(int last, int value) {
        return value >= last ? value - last : 1_000_000 + last - value;
    }

    private static @Nullable Integer lastValue(OpenSection section, Numeral kind) {
        return section.label().map(label -> label.readings().get(kind)).orElse(null);
    }

    private void remember(OpenSection placed) {
        placed.label().ifPresent(label -> placed.kinds().forEach(kind -> lastOfKind.put(key(label, kind), placed)));
    }

    private static String key(HeadingLabel label, Numeral kind) {
        return label.word() + " " + kind;
    }
}
