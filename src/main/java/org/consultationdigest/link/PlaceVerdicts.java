package org.consultationdigest.link;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.consultationdigest.extract.CommentId;

/**
 * Where people say that comments belong; it outranks every rule.
 *
 * @param sections the ids of the sections by the id of the comment, the first section its own; {@code WHOLE} and
 *     {@code UNLINKED} are possible
 */
public record PlaceVerdicts(Map<String, List<String>> sections) {
    private static final String EVIDENCE = "filed here by a reviewer";

    public PlaceVerdicts {
        sections = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(sections));
    }

    /** Nobody has said anything. */
    public static PlaceVerdicts none() {
        return new PlaceVerdicts(Map.of());
    }

    /** Whether people say where a comment belongs. */
    public boolean holds(CommentId comment) {
        return sections.containsKey(comment.value());
    }

    /** A comment with its link, or where people say that it belongs. */
    public LinkedComment over(LinkedComment linked) {
        List<String> said = sections.get(linked.comment().id().value());
        return said == null ? linked : new LinkedComment(linked.classified(), link(linked.link(), said));
    }

    private static SectionLink link(SectionLink found, List<String> said) {
        if (said.contains(LinkTarget.UNLINKED)) {
            return new SectionLink.Unlinked(
                    EVIDENCE,
                    found.candidates(),
                    found.recommendations(),
                    List.of(),
                    found.written(),
                    Optional.empty());
        }
        return new SectionLink.Stated(
                said.stream().map(section -> target(found, section)).toList(),
                LinkRule.PERSON,
                EVIDENCE,
                found.candidates(),
                found.recommendations(),
                List.of(),
                found.written());
    }

    /** In a section that the rules found too, the paragraphs they found stay. */
    private static LinkTarget target(SectionLink found, String section) {
        return found.targets().stream()
                .filter(target -> target.section().equals(section))
                .findFirst()
                .orElseGet(() -> LinkTarget.section(section));
    }
}
