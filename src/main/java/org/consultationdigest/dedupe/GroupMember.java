package org.consultationdigest.dedupe;

import java.util.List;
import org.consultationdigest.link.LinkedComment;

/**
 * A comment in its group.
 *
 * @param comment the comment
 * @param relation how it stands to the representative
 * @param score likeness to the representative, from 0 to 1
 * @param differences words that differ from the representative's
 * @param onlyHere words that only this copy has
 */
public record GroupMember(
        LinkedComment comment, Relation relation, double score, List<String> differences, List<String> onlyHere) {

    public GroupMember {
        differences = List.copyOf(differences);
        onlyHere = List.copyOf(onlyHere);
    }
}
