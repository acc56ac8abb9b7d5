package org.consultationdigest.digest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.consultationdigest.dedupe.GroupId;
import org.consultationdigest.dedupe.GroupMember;
import org.consultationdigest.link.LinkTarget;
import org.consultationdigest.outline.Section;

/** The rows of the sheet <em>Digest</em> with their section bands, from the top. */
final class DigestOrder {
    /** A row of the sheet: the band of a section, or a group. */
    sealed interface Line {
        /** Names the section of the rows below it, and the rows elsewhere that are also about it. */
        record Band(String section, List<GroupId> alsoHere) implements Line {}

        /** A group. */
        record Group(DigestRow row) implements Line {}

        /** A row that a person added. */
        record Own(String name, OwnRow row) implements Line {}

        /** The section that it names, or whose row it is; a person's row is of none. */
        default Optional<String> ofSection() {
            if (this instanceof Band band) {
                return Optional.of(band.section());
            }
            return this instanceof Group group ? Optional.of(group.row().group().section()) : Optional.empty();
        }

        /** What the line is called; see {@link SheetBelongings}. */
        default String name() {
            if (this instanceof Band band) {
                return SheetBelongings.BAND + band.section();
            }
            return this instanceof Group group ? group.row().group().id().written() : ((Own) this).name();
        }
    }

    private DigestOrder() {}

    /**
     * The lines of a digest as they stand in the sheet: in the order of the draft under the bands of its sections, or as
     * people sorted them; with the rows that people added where they put them.
     */
    static List<Line> of(Digest digest) {
        return arranged(digest, bySection(digest));
    }

    /** The lines of a digest as they stand in the sheet, when these stand there unless people sorted them. */
    static List<Line> arranged(Digest digest, List<Line> lines) {
        SheetBelongings belongings = digest.belongings().in(DigestSheet.DIGEST);
        boolean asWritten = belongings.order().isEmpty() || isTheSame(lines, belongings.order());
        return OwnRows.among(asWritten ? lines : SortedByPeople.of(digest, belongings.order()), belongings.rows());
    }

    /** The ids of the rows among lines. */
    static List<String> groups(List<Line> lines) {
        return lines.stream()
                .filter(Line.Group.class::isInstance)
                .map(Line::name)
                .toList();
    }

    /** Whether people's order is none, or that of the draft: sorted back, the bands return. */
    private static boolean isTheSame(List<Line> lines, List<String> order) {
        Set<String> sorted = Set.copyOf(order);
        List<String> ours =
                lines.stream().map(Line::name).filter(sorted::contains).toList();
        Set<String> there = Set.copyOf(ours);
        return ours.equals(order.stream().filter(there::contains).toList());
    }

    /**
     * A section's band, then its rows in their order. A section that is only mentioned by rows of other sections has its
     * band, too.
     */
    static List<Line> bySection(Digest digest) {
        Map<String, List<DigestRow>> rows = new HashMap<>();
        digest.rows()
                .forEach(row -> rows.computeIfAbsent(row.group().section(), id -> new ArrayList<>())
                        .add(row));
        Map<String, List<GroupId>> also = alsoHere(digest);
        List<Line> lines = new ArrayList<>();
        for (String section : sections(digest)) {
            List<DigestRow> here = rows.getOrDefault(section, List.of());
            List<GroupId> elsewhere = also.getOrDefault(section, List.of());
            if (!here.isEmpty() || !elsewhere.isEmpty()) {
                lines.add(new Line.Band(section, elsewhere));
                here.forEach(row -> lines.add(new Line.Group(row)));
            }
        }
        return lines;
    }

    /** The whole document, the draft's sections, sections that rows name and the draft lacks, the unlinked. */
    static List<String> sections(Digest digest) {
        List<String> sections = new ArrayList<>(List.of(LinkTarget.WHOLE));
        digest.outline().sections().stream().map(Section::id).forEach(sections::add);
        Set<String> known = Set.copyOf(sections);
        digest.rows().stream()
                .map(row -> row.group().section())
                .distinct()
                .filter(id -> !known.contains(id) && !id.equals(LinkTarget.UNLINKED))
                .toList()
                .forEach(sections::add);
        sections.add(LinkTarget.UNLINKED);
        return sections;
    }

    private static Map<String, List<GroupId>> alsoHere(Digest digest) {
        Map<String, List<GroupId>> also = new HashMap<>();
        for (DigestRow row : digest.rows()) {
            for (String section : alsoAbout(row)) {
                also.computeIfAbsent(section, id -> new ArrayList<>())
                        .add(row.group().id());
            }
        }
        return also;
    }

    /** The other sections that a row's comments name, each once. */
    static List<String> alsoAbout(DigestRow row) {
        String own = row.group().section();
        Set<String> others = new LinkedHashSet<>();
        for (GroupMember member : row.group().members()) {
            for (LinkTarget target : member.comment().link().targets()) {
                if (!target.section().equals(own)) {
                    others.add(target.section());
                }
            }
        }
        return List.copyOf(others);
    }
}
