package org.consultationdigest.digest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.consultationdigest.dedupe.GroupId;
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
    }

    private DigestOrder() {}

    /**
     * The lines of a digest: a section's band, then its rows in their order. A section that is only mentioned by rows
     * of other sections has its band, too.
     */
    static List<Line> of(Digest digest) {
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
        return row.group().members().stream()
                .flatMap(member -> member.comment().link().targets().stream())
                .map(LinkTarget::section)
                .filter(section -> !section.equals(row.group().section()))
                .distinct()
                .toList();
    }
}
