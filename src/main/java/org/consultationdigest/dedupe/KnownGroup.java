package org.consultationdigest.dedupe;

import java.util.List;
import org.consultationdigest.extract.CommentId;

/**
 * A group as an earlier digest showed it.
 *
 * @param id its name
 * @param section where it was filed
 * @param words its words as {@link CommentGroups#wordsOf} gives them: by them a group is known again when a corrected
 *     file says the same
 * @param members its comments, the representative first
 * @param reviewed whether a person has written in its row
 */
public record KnownGroup(GroupId id, String section, String words, List<CommentId> members, boolean reviewed) {
    public KnownGroup {
        members = List.copyOf(members);
    }
}
