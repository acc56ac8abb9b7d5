package org.consultationdigest.bench.dedupe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.consultationdigest.dedupe.CommentGroup;
import org.consultationdigest.dedupe.CommentGroups;
import org.consultationdigest.dedupe.GroupId;
import org.consultationdigest.dedupe.GroupMember;
import org.consultationdigest.dedupe.Relation;
import org.consultationdigest.link.LinkedComment;

/** What the program made of comments, by their ids. */
public final class Grouped {
    private final List<CommentGroup> groups;
    private final Map<String, CommentGroup> groupOf = new HashMap<>();
    private final Map<String, GroupMember> memberOf = new HashMap<>();

    private Grouped(List<CommentGroup> groups) {
        this.groups = groups;
        for (CommentGroup group : groups) {
            for (GroupMember member : group.members()) {
                String id = member.comment().comment().id().value();
                groupOf.put(id, group);
                memberOf.put(id, member);
            }
        }
    }

    /** The texts, each a comment of its own file on one section. */
    public static Grouped of(Map<String, String> textsById) {
        List<LinkedComment> comments = new ArrayList<>();
        new TreeMap<>(textsById).forEach((id, text) -> comments.add(Remark.of(id, text)));
        return new Grouped(new CommentGroups(List.of(Remark.SECTION), 2)
                .group(comments, List.of(), 0)
                .groups());
    }

    public List<CommentGroup> groups() {
        return groups;
    }

    public boolean isMerged(String one, String other) {
        return groupOf.get(one).id().equals(groupOf.get(other).id());
    }

    /** Whether a person is shown the pair: as a contradiction or as possible duplicates. */
    public boolean isAsked(String one, String other) {
        CommentGroup group = groupOf.get(one);
        GroupId id = groupOf.get(other).id();
        return group.similar().contains(id) || group.conflictsWith().contains(id);
    }

    public boolean isMergedOrAsked(String one, String other) {
        return isMerged(one, other) || isAsked(one, other);
    }

    /** How a comment stands to its representative. */
    Relation relation(String id) {
        return memberOf.get(id).relation();
    }

    /** The id of the comment that stands for this one. */
    String representative(String id) {
        return groupOf.get(id).representative().comment().comment().id().value();
    }

    /** All pairs of comments that stand in one group, the lesser id first: {@code a|b}. */
    Set<String> mergedPairs() {
        Set<String> pairs = new HashSet<>();
        for (CommentGroup group : groups) {
            pairs.addAll(pairs(ids(group), ids(group)));
        }
        return pairs;
    }

    /** All pairs of representatives that a person is asked about. */
    Set<String> askedPairs() {
        Map<GroupId, CommentGroup> byId = new HashMap<>();
        groups.forEach(group -> byId.put(group.id(), group));
        Set<String> pairs = new HashSet<>();
        for (CommentGroup group : groups) {
            List<GroupId> others = new ArrayList<>(group.similar());
            others.addAll(group.conflictsWith());
            others.forEach(other -> pairs.addAll(pairs(
                    List.of(ids(group).get(0)), List.of(ids(byId.get(other)).get(0)))));
        }
        return pairs;
    }

    private static List<String> ids(CommentGroup group) {
        return group.members().stream()
                .map(member -> member.comment().comment().id().value())
                .toList();
    }

    private static Set<String> pairs(List<String> some, List<String> others) {
        Set<String> pairs = new HashSet<>();
        for (String one : some) {
            for (String other : others) {
                if (!one.equals(other)) {
                    pairs.add(pair(one, other));
                }
            }
        }
        return pairs;
    }

    static String pair(String one, String other) {
        return one.compareTo(other) < 0 ? one + "|" + other : other + "|" + one;
    }
}
