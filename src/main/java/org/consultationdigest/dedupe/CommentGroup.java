package org.consultationdigest.dedupe;

import java.util.List;
import java.util.Optional;

/**
 * What the digest shows as one row.
 *
 * @param id its name for ever
 * @param section the section it is filed under: an id of the outline, {@code WHOLE} or {@code UNLINKED}
 * @param members the representative first, then the others in the order of their submissions
 * @param conflictsWith groups that say the opposite of nearly the same words
 * @param similar groups that may say the same, perhaps in another language: for a person to decide
 * @param doubts the evidence for both
 * @param family what it is of a family of groups that differ in what is filled in; a family is shown beside its first only
 */
public record CommentGroup(
        GroupId id,
        String section,
        List<GroupMember> members,
        List<GroupId> conflictsWith,
        List<GroupId> similar,
        List<Doubt> doubts,
        Optional<Family> family) {

    public CommentGroup {
        doubts = List.copyOf(doubts);
        members = List.copyOf(members);
        conflictsWith = List.copyOf(conflictsWith);
        similar = List.copyOf(similar);
        if (members.isEmpty() || members.get(0).relation() != Relation.REPRESENTATIVE) {
            throw new IllegalArgumentException("a group begins with its representative: " + id);
        }
    }

    /** A group without evidence for what it may be to others. */
    public CommentGroup(
            GroupId id, String section, List<GroupMember> members, List<GroupId> conflictsWith, List<GroupId> similar) {
        this(id, section, members, conflictsWith, similar, List.of(), Optional.empty());
    }

    /** The same group filed under another section. */
    public CommentGroup in(String other) {
        return new CommentGroup(id, other, members, conflictsWith, similar, doubts, family);
    }

    /** Why this group is shown beside another; empty when nothing is known of it. */
    public Optional<Doubt> doubtAbout(GroupId other) {
        return doubts.stream().filter(doubt -> doubt.other().equals(other)).findFirst();
    }

    /** The comment that stands for the group. */
    public GroupMember representative() {
        return members.get(0);
    }
}
