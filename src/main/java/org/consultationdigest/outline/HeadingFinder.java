package org.consultationdigest.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells headings from text.
 *
 * <p>A line is a heading when the file marks it as one, or when it begins with a label, automatic or typed, is short and
 * stands out in bold or capitals; lines that name their unit ({@code Điều 5}) need not stand out when they are counted on,
 * and lines without a label are headings when they look like those that have one. Only where a draft has no such line at
 * all, plain lines with upper-case labels that begin at the beginning are taken, and where there are none either, short
 * lines that stand out. Entries of a table of contents and the cells of tables are never headings.
 */
final class HeadingFinder {
    private static final Pattern CONTENTS_ENTRY = Pattern.compile("(?:\\.{3,}|…|\\t)\\s*[0-9ivx]{1,4}$");

    /** The headings of a draft in their order. */
    List<FoundHeading> find(List<DraftLine> lines) {
        List<DraftLine> candidates = lines.stream()
                .filter(line ->
                        !line.inTable() && !line.contents() && !line.text().isBlank())
                .filter(line -> !isContentsEntry(line.text().strip()))
                .toList();
        List<FoundHeading> marked = each(candidates, HeadingLine::markedOrLabelled);
        List<FoundHeading> sure = inOrder(marked, CountedUnits.find(candidates, marked));
        if (!sure.isEmpty()) {
            List<FoundHeading> all = inOrder(sure, AlikeHeadings.find(candidates, sure));
            return new TitlesBelow(all, candidates).titled();
        }
        List<FoundHeading> plain = each(candidates, HeadingLine::plainLabelled);
        if (plain.stream().filter(HeadingLine::isUpper).count() >= 2) {
            return plain;
        }
        return standingOut(candidates);
    }

    private static boolean isContentsEntry(String text) {
        char last = text.charAt(text.length() - 1);
        boolean number = (last >= '0' && last <= '9') || last == 'i' || last == 'v' || last == 'x';
        return number && CONTENTS_ENTRY.matcher(text).find();
    }

    private interface Rule {
        Optional<FoundHeading> heading(DraftLine line);
    }

    private static List<FoundHeading> each(List<DraftLine> lines, Rule rule) {
        return lines.stream().flatMap(line -> rule.heading(line).stream()).collect(Collectors.toList());
    }

    private static List<FoundHeading> inOrder(List<FoundHeading> some, List<FoundHeading> others) {
        return Stream.concat(some.stream(), others.stream())
                .sorted(Comparator.comparingInt(heading -> heading.line().position()))
                .toList();
    }

    /** Three lines that stand out make sections; the first may be the title of the report. */
    private static List<FoundHeading> standingOut(List<DraftLine> candidates) {
        List<FoundHeading> bold = each(candidates, HeadingLine::standingOut);
        if (bold.size() < 3) {
            return List.of();
        }
        return isTitle(bold, candidates) ? bold.subList(1, bold.size()) : bold;
    }

    /** The first line is the title when the next heading follows it at once, or when it alone looks as it does. */
    private static boolean isTitle(List<FoundHeading> headings, List<DraftLine> lines) {
        DraftLine first = headings.get(0).line();
        DraftLine second = headings.get(1).line();
        boolean atOnce = lines.indexOf(second) == lines.indexOf(first) + 1;
        List<FoundHeading> others = headings.subList(1, headings.size());
        boolean larger = others.stream().allMatch(other -> other.line().size() < first.size());
        boolean centred = first.centred()
                && others.stream().noneMatch(other -> other.line().centred());
        return atOnce || larger || centred;
    }

    /** The lines of some headings. */
    static List<DraftLine> lines(List<FoundHeading> headings) {
        List<DraftLine> lines = new ArrayList<>();
        headings.forEach(heading -> lines.add(heading.line()));
        return lines;
    }
}
