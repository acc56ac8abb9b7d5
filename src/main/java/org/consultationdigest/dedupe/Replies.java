package org.consultationdigest.dedupe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.consultationdigest.extract.CommentId;
import org.consultationdigest.link.LinkedComment;

/** Answers, which stand in the row of the comment they answer, behind its copies. */
final class Replies {
    private final Map<CommentId, LinkedComment> byId = new HashMap<>();
    private final Predicate<CommentId> standsAlone;
    private final Map<CommentId, List<GroupMember>> byThread = new HashMap<>();
    private final List<LinkedComment> others = new ArrayList<>();

    /**
     * The answers among these comments.
     *
     * @param standsAlone answers that have a row of their own all the same
     */
    Replies(List<LinkedComment> comments, Predicate<CommentId> standsAlone) {
        this.standsAlone = standsAlone;
        if (comments.stream().anyMatch(comment -> comment.comment().replyTo().isPresent())) {
            comments.forEach(comment -> byId.put(comment.comment().id(), comment));
            comments.forEach(this::place);
        } else {
            others.addAll(comments);
        }
    }

    /** The comments that answer none, in their order. */
    List<LinkedComment> others() {
        return List.copyOf(others);
    }

    /** The clusters of the others with the answers to their members. */
    List<Cluster> joinedTo(List<Cluster> clusters) {
        if (byThread.isEmpty()) {
            return clusters;
        }
        return clusters.stream()
                .map(cluster -> cluster.withReplies(cluster.members().stream()
                        .map(member -> member.comment().comment().id())
                        .flatMap(id -> byThread.getOrDefault(id, List.of()).stream())
                        .toList()))
                .toList();
    }

    private void place(LinkedComment comment) {
        CommentId first = beginningOfThread(comment);
        if (first.equals(comment.comment().id())) {
            others.add(comment);
        } else {
            byThread.computeIfAbsent(first, id -> new ArrayList<>())
                    .add(new GroupMember(comment, Relation.REPLY, 0, List.of(), List.of()));
        }
    }

    private CommentId beginningOfThread(LinkedComment comment) {
        LinkedComment first = comment;
        Set<CommentId> seen = new HashSet<>();
        while (seen.add(first.comment().id())) {
            LinkedComment parent = first.comment().replyTo().map(byId::get).orElse(null);
            if (parent == null || standsAlone.test(first.comment().id())) {
                return first.comment().id();
            }
            first = parent;
        }
        // A thread that bites its tail: every comment in it stands for itself.
        return comment.comment().id();
    }
}
