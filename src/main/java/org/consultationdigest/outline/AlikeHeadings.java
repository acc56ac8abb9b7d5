package org.consultationdigest.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Headings without a label in a draft whose headings have one ({@code CONCLUSION} behind {@code IV. OUTLOOK}): short lines
 * that look just like several of those and have text below them, which titles and signatures have not.
 */
final class AlikeHeadings {
    private static final int FEWEST_LIKE_IT = 2;
    private static final int SHORTEST_TEXT = 60;
    private static final int LONGEST = 80;

    private AlikeHeadings() {}

    /** Those that are not among the headings already. */
    static List<FoundHeading> find(List<DraftLine> lines, List<FoundHeading> known) {
        Set<DraftLine> taken = new HashSet<>(HeadingFinder.lines(known));
        Map<DraftLook, Integer> looks = new HashMap<>();
        known.stream()
                .filter(heading ->
                        heading.label().isPresent() && heading.level().isEmpty())
                .forEach(heading -> looks.merge(DraftLook.of(heading.line()), 1, Integer::sum));
        List<FoundHeading> found = new ArrayList<>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            DraftLine line = lines.get(i);
            boolean alike = looks.getOrDefault(DraftLook.of(line), 0) >= FEWEST_LIKE_IT;
            if (alike && !taken.contains(line) && isAlone(lines, i, taken)) {
                heading(line).ifPresent(found::add);
            }
        }
        return found;
    }

    /** Whether text stands below and no other line that stands out right above. */
    private static boolean isAlone(List<DraftLine> lines, int index, Set<DraftLine> headings) {
        DraftLine below = lines.get(index + 1);
        boolean text = !below.stands() && below.text().length() >= SHORTEST_TEXT;
        boolean underAnother = index > 0
                && (headings.contains(lines.get(index - 1))
                        || lines.get(index - 1).stands());
        return text && !underAnother;
    }

    private static Optional<FoundHeading> heading(DraftLine line) {
        return HeadingLine.standingOut(line)
                .filter(heading -> heading.title().length() <= LONGEST
                        && DraftLook.of(line).isLoud())
                .map(heading -> new FoundHeading(line, Optional.empty(), heading.title(), OptionalInt.empty(), false));
    }
}
