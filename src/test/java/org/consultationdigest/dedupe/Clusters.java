package org.consultationdigest.dedupe;

import java.util.List;
import java.util.stream.Collectors;
import org.consultationdigest.link.LinkedComment;

/** What came of removing duplicates, written so that it can be read: a line a row of the digest. */
final class Clusters {
    private static final List<String> SECTIONS = List.of("I", "II.A", "II.B", "III");

    private Clusters() {}

    /** The rows of these comments: {@code II.B: a, b EXACT}. */
    static List<String> of(LinkedComment... comments) {
        return of(List.of(comments));
    }

    static List<String> of(List<LinkedComment> comments) {
        return grouped(comments).groups().stream()
                .map(group -> group.section() + ": " + members(group))
                .toList();
    }

    static CommentGroups.Grouping grouped(List<LinkedComment> comments) {
        return new CommentGroups(SECTIONS).group(comments, List.of(), 0);
    }

    private static String members(CommentGroup group) {
        return group.members().stream()
                .map(member -> member.comment().comment().id().value()
                        + (member.relation() == Relation.REPRESENTATIVE ? "" : " " + member.relation()))
                .collect(Collectors.joining(", "));
    }
}
