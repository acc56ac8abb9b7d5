package org.consultationdigest.digest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.consultationdigest.dedupe.CommentGroup;
import org.consultationdigest.dedupe.GroupMember;
import org.consultationdigest.extract.CommentId;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.intake.Contributor;
import org.consultationdigest.intake.Document;
import org.consultationdigest.intake.DocumentId;
import org.consultationdigest.intake.DocumentStatus;
import org.consultationdigest.intake.Stakeholders;
import org.consultationdigest.intake.Workshop;

/**
 * Puts names and workshops to groups and comments.
 *
 * <p>Who said a comment is, in this order: the body that its row or remark names, the body that sent its document. Bytes
 * received at several paths are said by everyone who sent them, in every workshop they were handed in at.
 */
public final class DigestAssembly {
    private static final Comparator<Workshop> BY_DATE = Comparator.comparing(
                    (Workshop workshop) -> workshop.date().orElse(LocalDate.MAX))
            .thenComparing(Workshop::name);

    private final Stakeholders stakeholders;
    private final Map<String, List<DocumentEntry>> byContent = new HashMap<>();
    private final Map<DocumentId, DocumentEntry> byId = new HashMap<>();

    /**
     * An assembly over all received files.
     *
     * @param documents every received file, by path
     * @param stakeholders who takes part
     */
    public DigestAssembly(List<DocumentEntry> documents, Stakeholders stakeholders) {
        this.stakeholders = stakeholders;
        for (DocumentEntry entry : documents) {
            byId.put(entry.document().id(), entry);
            entry.document()
                    .sha256()
                    .ifPresent(sha256 -> byContent
                            .computeIfAbsent(sha256, content -> new ArrayList<>())
                            .add(entry));
        }
    }

    /** The bodies behind a group, each once, in the order of their submissions. */
    public List<String> contributors(CommentGroup group) {
        Set<String> names = new LinkedHashSet<>();
        for (GroupMember member : group.members()) {
            names.addAll(contributors(member.comment().comment()));
        }
        return List.copyOf(names);
    }

    /** The workshops in which a group was raised, each once, by date. */
    public List<String> workshops(CommentGroup group) {
        return group.members().stream()
                .flatMap(member -> receiptsOf(member.comment().comment()).stream())
                .flatMap(entry -> entry.document().workshop().stream())
                .distinct()
                .sorted(BY_DATE)
                .map(Workshop::name)
                .toList();
    }

    /** The comments of a group with the file each was read from. */
    public List<DigestComment> comments(CommentGroup group) {
        return group.members().stream().map(member -> comment(group, member)).toList();
    }

    private DigestComment comment(CommentGroup group, GroupMember member) {
        Document source = bringer(member.comment().comment()).document();
        return new DigestComment(
                source.id(),
                source.path(),
                contributors(member.comment().comment()).stream().findFirst(),
                group.id(),
                member);
    }

    private Set<String> contributors(ExtractedComment comment) {
        if (comment.contributor().isPresent()) {
            return Set.of(stakeholders.named(comment.contributor().get()).name());
        }
        Set<String> names = new LinkedHashSet<>();
        for (DocumentEntry entry : receiptsOf(comment)) {
            entry.contributor().map(Contributor::name).ifPresent(names::add);
        }
        return names;
    }

    /** The receipts through which a comment was raised: all of its content that stand, or else the one that did. */
    private List<DocumentEntry> receiptsOf(ExtractedComment comment) {
        List<DocumentEntry> all = byContent.getOrDefault(comment.submission().sha256(), List.of());
        List<DocumentEntry> standing = all.stream()
                .filter(entry -> entry.document().status() != DocumentStatus.SUPERSEDED
                        && entry.document().status() != DocumentStatus.REFUSED)
                .toList();
        return standing.isEmpty() ? all : standing;
    }

    private DocumentEntry bringer(ExtractedComment comment) {
        List<DocumentEntry> receipts = receiptsOf(comment);
        return receipts.stream()
                .filter(entry -> entry.document().status() != DocumentStatus.SAME)
                .findFirst()
                .orElseGet(() -> receipts.get(0));
    }

    /**
     * All comments of these groups, in the order given; those that it does not name come last, by document.
     *
     * @param order the ids of the comments in the order of their documents, then as they stand there
     */
    public List<DigestComment> inOrder(List<CommentGroup> groups, List<CommentId> order) {
        Map<CommentId, Integer> positions = new HashMap<>();
        order.forEach(id -> positions.putIfAbsent(id, positions.size()));
        return groups.stream()
                .flatMap(group -> comments(group).stream())
                .sorted(Comparator.comparingInt(
                                (DigestComment comment) -> positions.getOrDefault(idOf(comment), Integer.MAX_VALUE))
                        .thenComparing(DigestComment::path)
                        .thenComparing(comment -> idOf(comment).value()))
                .toList();
    }

    private static CommentId idOf(DigestComment comment) {
        return comment.member().comment().comment().id();
    }
}
