package org.consultationdigest.job;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.consultationdigest.dedupe.CommentGroup;
import org.consultationdigest.dedupe.CommentGroups;
import org.consultationdigest.dedupe.GroupId;
import org.consultationdigest.dedupe.GroupMember;
import org.consultationdigest.dedupe.KnownGroup;
import org.consultationdigest.dedupe.Relation;
import org.consultationdigest.dedupe.translation.SentenceModel;
import org.consultationdigest.digest.DigestColumn;
import org.consultationdigest.intake.Document;
import org.consultationdigest.intake.SubmissionId;
import org.consultationdigest.link.LinkedComment;
import org.consultationdigest.outline.Section;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.store.ConsultationStore;
import org.consultationdigest.store.Groups;
import org.consultationdigest.store.RunProblems;
import org.consultationdigest.store.RunRecord;

/** Puts comments together into groups; the groups of the last digest keep their names. */
final class RemoveDuplicates {
    private final RunContext context;

    RemoveDuplicates(RunContext context) {
        this.context = context;
    }

    void run() {
        ConsultationStore store = context.store();
        List<Problem> problems = new ArrayList<>(new ReplacedLetters(context).setAside());
        Optional<RunRecord> before = store.runs().publishedBefore(context.run());
        List<String> sections =
                context.outline().sections().stream().map(Section::id).toList();
        List<KnownGroup> known =
                before.map(run -> store.groups().known(run.run(), reviewed())).orElse(List.of());
        CommentGroups.Grouping grouping =
                grouped(sections, known, before.map(RunRecord::lastGroup).orElse(0));
        save(grouping, before);
        problems.addAll(new JoinedRows(context, grouping.groups()).takeOver(known));
        store.runs().lastGroup(context.run(), grouping.lastNumber());
        problems.addAll(grouping.problems());
        store.problems().replace(context.run(), RunProblems.Topic.GROUPS, problems);
        // Committed with the groups, before any workbook shows them: whatever happens from here on, the numbers given
        // to
        // these rows are never given to others.
        store.runs().publish(context.run());
    }

    private CommentGroups.Grouping grouped(List<String> sections, List<KnownGroup> known, int lastGroup) {
        Optional<SentenceModel> model = context.settings().model().map(RemoveDuplicates::opened);
        try {
            return new CommentGroups(sections, context.settings().workers(), model.map(Function.identity()))
                    .group(
                            standingComments(),
                            known,
                            lastGroup,
                            context.store().verdicts().rows().all());
        } finally {
            model.ifPresent(SentenceModel::close);
        }
    }

    private static SentenceModel opened(Path folder) {
        SentenceModel.Opened opened = SentenceModel.open(folder);
        if (opened instanceof SentenceModel.Opened.Ready ready) {
            return ready.model();
        }
        throw new UsageException(((SentenceModel.Opened.Refused) opened).why());
    }

    private List<LinkedComment> standingComments() {
        List<LinkedComment> comments = new ArrayList<>();
        for (SubmissionId content : contentsInOrder(context.store().receipts().bringing())) {
            comments.addAll(context.store().comments().linkedOf(content));
        }
        return comments;
    }

    private static Set<SubmissionId> contentsInOrder(List<Document> documents) {
        return documents.stream()
                .flatMap(document -> document.sha256().stream())
                .map(SubmissionId::new)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The rows that people have written in; of two that they joined, that which they named lives on. */
    private Set<GroupId> reviewed() {
        Set<GroupId> reviewed = new HashSet<>();
        Set<GroupId> joined = new HashSet<>();
        context.store().reviews().current().forEach((row, review) -> {
            if (!review.isBlank()) {
                reviewed.add(row);
            }
            review.in(DigestColumn.SAME_AS).flatMap(GroupId::parse).ifPresent(other -> {
                joined.add(row);
                reviewed.add(other);
            });
        });
        reviewed.removeAll(joined);
        return reviewed;
    }

    private void save(CommentGroups.Grouping grouping, Optional<RunRecord> before) {
        Groups groups = context.store().groups();
        groups.clear(context.run());
        int position = 0;
        for (CommentGroup group : grouping.groups()) {
            groups.save(context.run(), ++position, group, false);
        }
        Set<String> placed = grouping.groups().stream()
                .flatMap(group -> group.members().stream())
                .map(member -> member.comment().comment().id().value())
                .collect(Collectors.toSet());
        for (KnownGroup withdrawn : grouping.withdrawn()) {
            Optional<CommentGroup> kept =
                    withdrawn(withdrawn, before.orElseThrow().run(), placed);
            if (kept.isPresent()) {
                groups.save(context.run(), ++position, kept.get(), true);
            }
        }
    }

    /** A group as the last digest showed it, without the comments that now stand in another. */
    private Optional<CommentGroup> withdrawn(KnownGroup group, int lastRun, Set<String> placed) {
        List<GroupMember> left = context.store().groups().membersOf(lastRun, group.id()).stream()
                .filter(member ->
                        !placed.contains(member.comment().comment().id().value()))
                .collect(Collectors.toCollection(ArrayList::new));
        if (left.isEmpty()) {
            return Optional.empty();
        }
        left.set(0, new GroupMember(left.get(0).comment(), Relation.REPRESENTATIVE, 1, List.of(), List.of()));
        return Optional.of(new CommentGroup(group.id(), group.section(), left, List.of(), List.of()));
    }
}
