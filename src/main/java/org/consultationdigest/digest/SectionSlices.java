package org.consultationdigest.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.consultationdigest.dedupe.GroupId;

/** Cuts the lines of a digest between sections, or within one that is too large alone. */
final class SectionSlices {
    private final int most;
    private final ToIntFunction<GroupId> comments;
    private final List<List<DigestOrder.Line>> slices = new ArrayList<>();
    private final List<DigestOrder.Line> slice = new ArrayList<>();
    private int commentsInSlice;

    /**
     * Slices.
     *
     * @param most lines or comments of a slice; a single row with more comments is a slice of its own
     * @param comments how many comments a row has
     */
    SectionSlices(int most, ToIntFunction<GroupId> comments) {
        this.most = most;
        this.comments = comments;
    }

    /** The slices, each beginning with the band of a section. */
    List<List<DigestOrder.Line>> of(List<DigestOrder.Line> lines) {
        for (int from = 0; from < lines.size(); ) {
            int to = from + 1;
            while (to < lines.size() && !(lines.get(to) instanceof DigestOrder.Line.Band)) {
                to++;
            }
            add(lines.subList(from, to));
            from = to;
        }
        end();
        return slices;
    }

    private void add(List<DigestOrder.Line> section) {
        int inSection = section.stream().mapToInt(this::comments).sum();
        if (!fits(section.size(), inSection)) {
            end();
        }
        for (DigestOrder.Line line : section) {
            if (!slice.isEmpty() && !fits(1, comments(line))) {
                end();
                slice.add(again(section.get(0)));
            }
            slice.add(line);
            commentsInSlice += comments(line);
        }
    }

    private boolean fits(int lines, int further) {
        return slice.size() + lines <= most && commentsInSlice + further <= most;
    }

    /** The band above the rest of a section; what else is about the section was told before. */
    private static DigestOrder.Line again(DigestOrder.Line line) {
        return line instanceof DigestOrder.Line.Band band ? new DigestOrder.Line.Band(band.section(), List.of()) : line;
    }

    private int comments(DigestOrder.Line line) {
        return line instanceof DigestOrder.Line.Group group
                ? comments.applyAsInt(group.row().group().id())
                : 0;
    }

    private void end() {
        if (!slice.isEmpty()) {
            slices.add(List.copyOf(slice));
            slice.clear();
            commentsInSlice = 0;
        }
    }
}
