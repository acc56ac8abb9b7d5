package org.consultationdigest.format.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Takes printed line numbers out of the text and keeps which line each stands beside. */
final class LineNumbers {
    private final List<NumberColumn> known;
    private final Map<Integer, Integer> numbers = new HashMap<>();
    private int last;

    private LineNumbers(List<NumberColumn> known) {
        this.known = known;
    }

    /** The line numbers of a file, before any page is stripped of them. */
    static LineNumbers of(List<PageRows> pages) {
        return new LineNumbers(MarginNumbers.of(pages));
    }

    /** The number printed beside a line. */
    OptionalInt of(TextLine line) {
        Integer number = numbers.get(line.id());
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** The page without its line numbers; pages are to be given in their order. */
    PageRows strip(PageRows page) {
        if (known.isEmpty()) {
            return page;
        }
        Set<TextLine> members = members(page);
        List<List<TextLine>> rows = new ArrayList<>();
        Map<Integer, Integer> numberOfRow = new HashMap<>();
        for (List<TextLine> row : page.rows()) {
            List<TextLine> others =
                    row.stream().filter(line -> !members.contains(line)).toList();
            if (!others.isEmpty()) {
                row.stream()
                        .filter(members::contains)
                        .findFirst()
                        .ifPresent(number -> numberOfRow.put(rows.size(), NumberColumn.value(number)));
                rows.add(others);
            }
        }
        number(rows, numberOfRow);
        return new PageRows(page.page(), page.height(), rows);
    }

    /** The numbers of a page: those of its columns, and fewer that stand where other pages have theirs. */
    private Set<TextLine> members(PageRows page) {
        Set<TextLine> members = new HashSet<>();
        known.stream()
                .filter(column -> column.page() == page.page())
                .forEach(column -> members.addAll(column.members()));
        if (members.isEmpty()) {
            List<TextLine> here = NumberColumn.numbers(page).stream()
                    .filter(this::standsInColumn)
                    .toList();
            NumberColumn few = NumberColumn.longest(page.page(), here);
            boolean follows = !here.isEmpty() && (few.first() <= step() || few.first() == last + step());
            members.addAll(follows ? few.members() : List.of());
        }
        members.stream().mapToInt(NumberColumn::value).max().ifPresent(highest -> last = highest);
        return members;
    }

    private boolean standsInColumn(TextLine number) {
        return known.stream()
                .anyMatch(column -> Math.abs(number.right() - column.right()) <= NumberColumn.ALIGNED
                        || Math.abs(number.left() - column.left()) <= NumberColumn.ALIGNED);
    }

    private int step() {
        return known.get(0).step();
    }

    private void number(List<List<TextLine>> rows, Map<Integer, Integer> numberOfRow) {
        if (step() > 1) {
            new CountedRows(rows.size(), step(), numberOfRow).fill();
        }
        numberOfRow.forEach((row, number) -> rows.get(row).forEach(line -> numbers.put(line.id(), number)));
    }
}
