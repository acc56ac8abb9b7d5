package org.consultationdigest.link.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What the steps of a path mean in each other's company. */
final class PathShape {
    /** Reports that number their paragraphs have at least about two on a page. */
    private static final int NUMBERED_PARAGRAPHS_PER_PAGE = 2;

    private PathShape() {}

    /** The steps, sorted from large to small, with the units that they stand for together. */
    static List<Step> settle(List<Step> path) {
        List<Step> settled = new ArrayList<>(path);
        if (has(path, Unit.ARTICLE)) {
            replace(settled, Unit.PARAGRAPH, Unit.CLAUSE, step -> true);
        }
        if (has(path, Unit.PAGE)) {
            int page = first(path, Unit.PAGE);
            replace(settled, Unit.PARAGRAPH, Unit.NTH_PARAGRAPH, step -> isCountedOn(page, step));
        }
        return settled;
    }

    /** Between 45 and 46 is after 45. */
    static List<Step> firstOnly(List<Step> steps) {
        return steps.stream()
                .map(step ->
                        new Step(step.unit(), step.extents().stream().limit(1).toList()))
                .toList();
    }

    private static boolean isCountedOn(int page, Step paragraph) {
        Label label = paragraph.extents().get(0).from();
        return paragraph.isSingle()
                && label.isFigure()
                && Integer.parseInt(label.shown()) < page * NUMBERED_PARAGRAPHS_PER_PAGE;
    }

    private static int first(List<Step> path, Unit unit) {
        return path.stream()
                .filter(step -> step.unit() == unit)
                .map(step -> step.extents().get(0).from())
                .filter(Label::isFigure)
                .mapToInt(label -> Integer.parseInt(label.shown()))
                .findFirst()
                .orElse(0);
    }

    private static boolean has(List<Step> path, Unit unit) {
        return path.stream().anyMatch(step -> step.unit() == unit);
    }

    private static void replace(List<Step> path, Unit from, Unit to, Predicate<Step> where) {
        path.replaceAll(step -> step.unit() == from && where.test(step) ? step.as(to) : step);
    }
}
