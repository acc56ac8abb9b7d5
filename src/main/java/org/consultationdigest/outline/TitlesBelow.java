package org.consultationdigest.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where a label stands alone on its line, the lines below that stand out and look alike are its title. */
final class TitlesBelow {
    private static final int MOST_LINES = 4;

    private final List<FoundHeading> headings;
    private final List<DraftLine> lines;
    private final Map<DraftLine, Integer> places = new HashMap<>();
    private final Set<DraftLine> taken;

    TitlesBelow(List<FoundHeading> headings, List<DraftLine> lines) {
        this.headings = headings;
        this.lines = lines;
        this.taken = new HashSet<>(HeadingFinder.lines(headings));
        for (int i = 0; i < lines.size(); i++) {
            places.put(lines.get(i), i);
        }
    }

    List<FoundHeading> titled() {
        return headings.stream()
                .map(heading -> isAlone(heading) ? heading.titled(below(heading)) : heading)
                .toList();
    }

    private static boolean isAlone(FoundHeading heading) {
        return heading.label().isPresent() && heading.title().isEmpty();
    }

    private String below(FoundHeading heading) {
        int label = places.getOrDefault(heading.line(), lines.size());
        List<String> title = new ArrayList<>();
        for (int i = label + 1; i < lines.size() && title.size() < MOST_LINES; i++) {
            DraftLine line = lines.get(i);
            boolean goesOn = title.isEmpty() || DraftLook.of(line).equals(DraftLook.of(lines.get(i - 1)));
            if (!goesOn || taken.contains(line) || !canBeTitle(line)) {
                break;
            }
            title.add(HeadingLine.oneLine(line.text()));
        }
        return String.join(" ", title);
    }

    private static boolean canBeTitle(DraftLine line) {
        boolean centredWords = line.centred() && !HeadingLine.isSentence(line.text());
        return (line.stands() || centredWords)
                && line.text().length() <= HeadingLine.LONGEST_LABELLED
                && line.label().isEmpty();
    }
}
