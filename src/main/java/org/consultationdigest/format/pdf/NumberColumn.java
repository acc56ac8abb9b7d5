package org.consultationdigest.format.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/**
 * Numbers that stand below each other on a page, aligned at one edge and rising by the same step: printed line numbers, or
 * the first column of a table.
 *
 * @param page the page
 * @param members the numbers, from the top
 * @param step by how much they rise
 */
record NumberColumn(int page, List<TextLine> members, int step) {
    /** Numbers whose edges are this near, in points, are aligned. */
    static final double ALIGNED = 3;

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,5}");
    private static final int FEWEST = 3;
    private static final int LARGEST_STEP = 20;

    NumberColumn {
        members = List.copyOf(members);
    }

    /** The columns of numbers on a page; each number is in one of them at most. */
    static List<NumberColumn> on(PageRows page) {
        List<TextLine> numbers = numbers(page);
        List<NumberColumn> columns = new ArrayList<>();
        for (ToDoubleFunction<TextLine> edge : List.<ToDoubleFunction<TextLine>>of(TextLine::right, TextLine::left)) {
            for (List<TextLine> aligned : aligned(numbers, edge)) {
                NumberColumn column = longest(page.page(), aligned);
                if (column.members().size() >= FEWEST) {
                    columns.add(column);
                    numbers.removeAll(column.members());
                }
            }
        }
        return columns;
    }

    /** The lines of a page that are nothing but a number, from the top. */
    static List<TextLine> numbers(PageRows page) {
        List<TextLine> numbers = new ArrayList<>();
        page.rows()
                .forEach(row -> row.stream()
                        .filter(line -> line.direction() == 0
                                && NUMBER.matcher(line.text()).matches())
                        .forEach(numbers::add));
        return numbers;
    }

    private static List<List<TextLine>> aligned(List<TextLine> numbers, ToDoubleFunction<TextLine> edge) {
        List<TextLine> sorted = new ArrayList<>(numbers);
        sorted.sort(Comparator.comparingDouble(edge));
        List<List<TextLine>> groups = new ArrayList<>();
        double last = Double.NEGATIVE_INFINITY;
        for (TextLine number : sorted) {
            if (edge.applyAsDouble(number) - last > ALIGNED) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(number);
            last = edge.applyAsDouble(number);
        }
        groups.forEach(group -> group.sort(Comparator.comparingDouble(TextLine::baseline)));
        return groups;
    }

    /** The longest run of aligned numbers, given from the top, that rises by its usual step. */
    static NumberColumn longest(int page, List<TextLine> aligned) {
        int step = usualStep(aligned);
        List<TextLine> longest = List.of();
        List<TextLine> run = new ArrayList<>();
        for (TextLine number : aligned) {
            if (!run.isEmpty() && value(number) - value(run.get(run.size() - 1)) != step) {
                longest = run.size() > longest.size() ? List.copyOf(run) : longest;
                run.clear();
            }
            run.add(number);
        }
        return new NumberColumn(page, run.size() > longest.size() ? run : longest, step);
    }

    private static int usualStep(List<TextLine> numbers) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int i = 1; i < numbers.size(); i++) {
            int step = value(numbers.get(i)) - value(numbers.get(i - 1));
            if (step > 0 && step <= LARGEST_STEP) {
                counts.merge(step, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<Integer, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(1);
    }

    static int value(TextLine number) {
        return Integer.parseInt(number.text());
    }

    int first() {
        return value(members.get(0));
    }

    int last() {
        return value(members.get(members.size() - 1));
    }

    double left() {
        return members.stream().mapToDouble(TextLine::left).min().orElse(0);
    }

    double right() {
        return members.stream().mapToDouble(TextLine::right).max().orElse(0);
    }

    double top() {
        return members.get(0).baseline();
    }

    double foot() {
        return members.get(members.size() - 1).baseline();
    }

    /** How far apart numbers that follow each other usually stand. */
    double pitch() {
        return members.size() < 2 ? 0 : (foot() - top()) / (members.size() - 1);
    }

    /** Whether it goes on after another one, or begins anew at the beginning. */
    boolean follows(NumberColumn before) {
        return first() == before.last() + step || first() <= step;
    }
}
