package org.consultationdigest.outline;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells the headings of a PDF draft by the size of their type where no number does.
 *
 * <p>In a draft with numbered headings, a line without a number is a heading of the highest level when it is set like the
 * largest numbered ones ({@code Conclusion}). In a draft without, each larger size of type that comes back is a level.
 */
final class TypeLevels {
    /** Type is larger than that of the text from here on, in parts of it. */
    static final double LARGER = 1.08;

    private static final int LONGEST = 200;
    private static final int MOST_LEVELS = 4;
    private static final int FEWEST_LABELLED = 2;
    private static final Pattern SENTENCE_END = Pattern.compile("[.;,]$");

    private final int usual;
    private final Map<Integer, Integer> levels = new HashMap<>();

    private TypeLevels(int usual) {
        this.usual = usual;
    }

    /** The level of lines that the size of their type makes headings, by their position. */
    static Map<Integer, Integer> of(List<DraftLine> lines) {
        TypeLevels levels = new TypeLevels(usualSize(lines));
        levels.find(lines.stream().filter(levels::isLarge).toList());
        return levels.levels;
    }

    /** The size of most of the type, in half points. */
    static int usualSize(Collection<DraftLine> lines) {
        Map<Integer, Integer> letters = new TreeMap<>();
        lines.forEach(line -> letters.merge(line.size(), line.text().length(), Integer::sum));
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    private boolean isLarge(DraftLine line) {
        return !line.contents()
                && !line.inTable()
                && line.size() >= LARGER * usual
                && line.text().length() <= LONGEST
                && !SENTENCE_END.matcher(line.text().strip()).find();
    }

    private void find(List<DraftLine> large) {
        Map<Boolean, List<DraftLine>> byLabel = large.stream()
                .collect(Collectors.partitioningBy(
                        line -> LabelParser.parse(line.text()).isPresent()));
        List<DraftLine> labelled = byLabel.getOrDefault(true, List.of());
        List<DraftLine> others = byLabel.getOrDefault(false, List.of());
        if (labelled.size() >= FEWEST_LABELLED) {
            int largest = labelled.stream().mapToInt(DraftLine::size).max().orElse(0);
            others.stream().filter(line -> line.size() == largest).forEach(line -> levels.put(line.position(), 1));
        } else {
            bySize(large);
        }
    }

    private void bySize(List<DraftLine> large) {
        Map<Integer, Long> counts =
                large.stream().collect(Collectors.groupingBy(DraftLine::size, Collectors.counting()));
        List<Integer> sizes = counts.entrySet().stream()
                .filter(size -> size.getValue() >= 2)
                .map(Map.Entry::getKey)
                .sorted(Comparator.reverseOrder())
                .limit(MOST_LEVELS)
                .toList();
        // Lines of one size that stand on the first page alone are the title of the draft.
        List<Integer> ranked = sizes.stream()
                .filter(size -> large.stream().anyMatch(line -> line.size() == size && isBehindCover(line, large)))
                .toList();
        large.stream()
                .filter(line -> ranked.contains(line.size()))
                .forEach(line -> levels.put(line.position(), ranked.indexOf(line.size()) + 1));
    }

    private static boolean isBehindCover(DraftLine line, List<DraftLine> large) {
        return line.page().isEmpty()
                || large.get(0).page().isEmpty()
                || line.page().getAsInt() > large.get(0).page().getAsInt()
                || large.stream().allMatch(other -> other.page().equals(line.page()));
    }
}
