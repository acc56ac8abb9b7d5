package org.consultationdigest.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.consultationdigest.dedupe.CommentGroup;
import org.consultationdigest.dedupe.Family;
import org.consultationdigest.dedupe.GroupId;
import org.consultationdigest.dedupe.GroupMember;
import org.consultationdigest.extract.CommentId;
import org.consultationdigest.intake.Document;
import org.consultationdigest.job.UsageException;
import org.consultationdigest.link.LinkedComment;
import org.consultationdigest.link.SectionLink;
import org.consultationdigest.store.ConsultationStore;
import org.consultationdigest.store.Database;
import org.consultationdigest.store.Groups;
import org.consultationdigest.store.RunRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells the whole story of a comment or of a row of the digest. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description =
                "Tells the whole story of a comment (K-...) or of a digest row (C-0001-8): where it was read, why it is"
                        + " linked where it is, what it was put together with, what people decided, and in which runs.",
        footer = {"", "Example:", "  consultation-digest explain jobs/sample.yml C-0001-8"})
final class ExplainCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "JOB", description = "A job file, or an output folder that holds a digest.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path job;

    @Parameters(index = "1", paramLabel = "ID", description = "The id of a comment or of a row.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String id;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        try (Database database = JobArgument.of(job).open()) {
            ConsultationStore store = database.store();
            RunRecord run = store.runs()
                    .completedBefore(Integer.MAX_VALUE)
                    .orElseThrow(() -> new UsageException("no digest has been written yet"));
            Optional<GroupId> group = GroupId.parse(id);
            if (group.isPresent()) {
                explain(store, run, group.get());
            } else {
                explain(store, run, new CommentId(id.strip()));
            }
        }
        return ExitCode.DONE;
    }

    private void explain(ConsultationStore store, RunRecord run, GroupId group) {
        List<GroupMember> members = store.groups().membersOf(run.run(), group);
        if (members.isEmpty()) {
            throw new UsageException("the digest of run " + run.run() + " has no row " + group.written());
        }
        print("Row " + group.written() + ", digest of run " + run.run());
        for (GroupMember member : members) {
            print("");
            print(member.relation().name().toLowerCase(Locale.ROOT));
            tell(store, member.comment());
        }
        groupsRelatedTo(store, run, group);
        decisions(store, group);
    }

    private void explain(ConsultationStore store, RunRecord run, CommentId comment) {
        LinkedComment linked = store.comments()
                .linked(comment)
                .orElseThrow(
                        () -> new UsageException("there is no comment or row \"" + id + "\" in this consultation"));
        tell(store, linked);
        store.groups().groupOf(run.run(), comment).ifPresent(group -> {
            print("");
            explain(store, run, group);
        });
    }

    private void tell(ConsultationStore store, LinkedComment linked) {
        print("  " + CommentText.of(linked.comment(), Optional.of(linked)).strip());
        SectionLink link = linked.link();
        print("  link: " + rule(link));
        link.candidates()
                .forEach(candidate -> print("  also possible: " + candidate.section() + " ("
                        + String.format(Locale.ROOT, "%.2f", candidate.score()) + ")"));
        link.problems().forEach(problem -> print("  problem: " + problem.message()));
        for (Document document : store.receipts().all()) {
            if (document.sha256()
                    .filter(linked.comment().submission().sha256()::equals)
                    .isPresent()) {
                print("  received: " + document.path() + " (" + document.status() + ")");
            }
        }
    }

    private static String rule(SectionLink link) {
        if (link instanceof SectionLink.Stated stated) {
            return "stated, by rule " + stated.rule();
        }
        if (link instanceof SectionLink.Inferred inferred) {
            return "inferred, by rule " + inferred.rule() + ", score "
                    + String.format(Locale.ROOT, "%.2f", inferred.score());
        }
        return "none";
    }

    private void groupsRelatedTo(ConsultationStore store, RunRecord run, GroupId id) {
        List<CommentGroup> rows =
                store.groups().of(run.run()).stream().map(Groups.Shown::group).toList();
        rows.stream().filter(row -> row.id().equals(id)).forEach(row -> {
            Map<GroupId, CommentGroup> family = familyOf(row, rows);
            row.family()
                    .ifPresent(filled -> print("One of " + family.size()
                            + " rows that say the same but for what is filled in, here \"" + filled.filledIn()
                            + "\". To decide asks about all of them in one question."));
            printOutside(family, "Similar: ", row.similar());
            printOutside(family, "Conflicts with: ", row.conflictsWith());
        });
    }

    /** The rows of its family by their ids, itself included; none when it is of no family. */
    private static Map<GroupId, CommentGroup> familyOf(CommentGroup row, List<CommentGroup> rows) {
        Optional<String> name = row.family().map(Family::id);
        return name.isEmpty()
                ? Map.of()
                : rows.stream()
                        .filter(other -> other.family().map(Family::id).equals(name))
                        .collect(Collectors.toMap(CommentGroup::id, Function.identity()));
    }

    private void printOutside(Map<GroupId, CommentGroup> family, String label, Collection<GroupId> others) {
        others.stream().filter(other -> !family.containsKey(other)).forEach(other -> print(label + other.written()));
    }

    private void decisions(ConsultationStore store, GroupId group) {
        print("");
        List<org.consultationdigest.store.Reviews.Entry> history =
                store.reviews().historyOf(group);
        if (history.isEmpty()) {
            print("Nobody has written in this row.");
        }
        history.forEach(entry -> print("Read back by run " + entry.run() + " at " + entry.readAt() + ": "
                + entry.review().typed()));
    }

    private void print(String line) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(line);
    }
}
