package org.consultationdigest.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Headings in plain type that name their unit ({@code Điều 5. Phạm vi}): only where the draft counts them on, so that a
 * sentence which begins with a reference is none.
 */
final class CountedUnits {
    private CountedUnits() {}

    /** Those that are not among the headings already. */
    static List<FoundHeading> find(List<DraftLine> lines, List<FoundHeading> known) {
        Set<DraftLine> taken = new HashSet<>(HeadingFinder.lines(known));
        List<FoundHeading> named = new ArrayList<>();
        for (DraftLine line : lines) {
            if (!taken.contains(line)) {
                named(line).ifPresent(named::add);
            }
        }
        Map<String, Set<String>> values = Stream.concat(named.stream(), known.stream())
                .flatMap(heading -> heading.label().stream())
                .filter(label -> !label.word().isEmpty() && label.parts().size() == 1)
                .collect(Collectors.groupingBy(
                        HeadingLabel::word,
                        Collectors.mapping(label -> LabelValue.of(label.own()), Collectors.toSet())));
        return named.stream().filter(heading -> isCounted(heading, values)).toList();
    }

    private static Optional<FoundHeading> named(DraftLine line) {
        String text = line.text().strip();
        String shown = line.label().map(label -> label + "\t" + text).orElse(text);
        return LabelParser.parseUnit(shown)
                .filter(parsed -> !parsed.label().annex())
                .filter(parsed -> text.length() <= HeadingLine.LONGEST_LABELLED && !HeadingLine.isSentence(text))
                .map(parsed -> HeadingLine.heading(line, parsed));
    }

    private static boolean isCounted(FoundHeading heading, Map<String, Set<String>> values) {
        return heading.label()
                .filter(label -> label.parts().size() == 1)
                .filter(label -> {
                    String value = LabelValue.of(label.own());
                    Set<String> all = values.getOrDefault(label.word(), Set.of());
                    return value.matches("[0-9]+")
                            && all.contains("1")
                            && (value.equals("1") ? all.contains("2") : all.contains(before(value)));
                })
                .isPresent();
    }

    private static String before(String value) {
        return String.valueOf(Integer.parseInt(value) - 1);
    }
}
