package org.consultationdigest.bench.dedupe;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.consultationdigest.dedupe.CommentGroup;
import org.consultationdigest.dedupe.CommentGroups;
import org.consultationdigest.dedupe.Family;
import org.consultationdigest.link.LinkedComment;

/** A family of comments that are the same but for one number each: none is another, and all are alike. */
final class FamilyMeasure {
    private static final int COMMENTS = 8_000;
    private static final double MOST_MILLISECONDS = 5;

    private FamilyMeasure() {}

    /** What a comment costs when it is as large as the family, after a smaller one for the compiler. */
    static List<Measured> measure() {
        grouped(family(COMMENTS / 8));
        List<LinkedComment> family = family(COMMENTS);
        double begun = processor();
        List<CommentGroup> groups = grouped(family);
        double each = 1e3 * (processor() - begun) / COMMENTS;
        long families = groups.stream()
                .flatMap(group -> group.family().stream())
                .map(Family::id)
                .distinct()
                .count();
        long pairs = groups.stream()
                        .filter(group -> group.family().isEmpty())
                        .mapToLong(group -> group.doubts().size())
                        .sum()
                / 2;
        return List.of(new Measured(
                String.format(Locale.ROOT, "%,d comments that differ in one number", COMMENTS),
                String.format(
                        Locale.ROOT, "none merged, one question, %.0f ms of processor time each", MOST_MILLISECONDS),
                String.format(
                        Locale.ROOT,
                        "%,d groups, %.2f ms each, to decide: %,d families and %,d pairs",
                        groups.size(),
                        each,
                        families,
                        pairs),
                groups.size() == COMMENTS && each <= MOST_MILLISECONDS && families == 1 && pairs == 0));
    }

    private static List<LinkedComment> family(int size) {
        List<LinkedComment> comments = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            comments.add(Remark.of(
                    "k" + i,
                    "We ask the ministry to raise the yearly budget for the schools of our district to " + (1_000 + i)
                            + " million, because the roofs of most of them leak and the teachers have left."));
        }
        return comments;
    }

    private static List<CommentGroup> grouped(List<LinkedComment> comments) {
        return new CommentGroups(List.of(Remark.SECTION), 2)
                .group(comments, List.of(), 0)
                .groups();
    }

    private static double processor() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
                ? system.getProcessCpuTime() / 1e9
                : Double.NaN;
    }
}
