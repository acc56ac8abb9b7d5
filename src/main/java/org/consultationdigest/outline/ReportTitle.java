package org.consultationdigest.outline;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.consultationdigest.text.Folding;

/**
 * Finds the title of a report: paragraphs in the style for titles, or else the lines in the largest type before the first
 * heading, or else the first that stand out.
 */
final class ReportTitle {
    private static final int LONGEST = 250;
    /** A longer line in plain type is text. */
    private static final int LONGEST_PLAIN = 120;

    private static final int MOST_LINES = 3;

    /** The state's name and motto, which stand at the head of every official paper in Vietnam. */
    private static final Pattern MOTTO = Pattern.compile("cong hoa xa hoi chu nghia.*|doc lap.*tu do.*hanh phuc.*");

    private ReportTitle() {}

    /** The title, from the lines before the first heading; empty when none of them can be one. */
    static Optional<String> find(List<DraftLine> front) {
        List<DraftLine> lines = front.stream()
                .filter(line ->
                        !line.contents() && !line.inTable() && !line.text().isBlank())
                .filter(line -> line.text().length() <= LONGEST)
                .filter(line -> !MOTTO.matcher(Folding.folded(line.text())).matches())
                .toList();
        List<DraftLine> styled = lines.stream()
                .filter(line -> line.style().toLowerCase(Locale.ROOT).equals("title"))
                .toList();
        if (!styled.isEmpty()) {
            return Optional.of(joined(styled));
        }
        return largest(lines)
                .or(() -> lines.stream().filter(DraftLine::stands).findFirst())
                .or(() -> lines.stream().findFirst().filter(ReportTitle::isShort))
                .map(first -> joined(lines.subList(lines.indexOf(first), lines.size())));
    }

    private static Optional<DraftLine> largest(List<DraftLine> lines) {
        OptionalInt largest = lines.stream().mapToInt(DraftLine::size).max();
        boolean differ = lines.stream().mapToInt(DraftLine::size).distinct().count() > 1;
        return differ
                ? lines.stream()
                        .filter(line -> line.size() == largest.getAsInt() && (line.stands() || isShort(line)))
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isShort(DraftLine line) {
        return line.text().length() <= LONGEST_PLAIN && !HeadingLine.isSentence(line.text());
    }

    /** A title may run over some lines that look alike; a line in plain type is never gone on from. */
    private static String joined(List<DraftLine> lines) {
        DraftLine first = lines.get(0);
        return lines.stream()
                .takeWhile(line -> line.equals(first) || (first.stands() && looksLike(first, line)))
                .limit(MOST_LINES)
                .map(line -> Folding.shown(Folding.collapseSpaces(line.text())))
                .collect(Collectors.joining(" "));
    }

    private static boolean looksLike(DraftLine first, DraftLine line) {
        return first.size() == line.size()
                && first.bold() == line.bold()
                && first.capitals() == line.capitals()
                && first.style().equals(line.style());
    }
}
