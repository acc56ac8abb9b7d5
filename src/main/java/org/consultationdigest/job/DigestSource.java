package org.consultationdigest.job;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.consultationdigest.dedupe.CommentGroup;
import org.consultationdigest.dedupe.GroupId;
import org.consultationdigest.digest.Digest;
import org.consultationdigest.digest.DigestAssembly;
import org.consultationdigest.digest.DigestRow;
import org.consultationdigest.digest.DocumentEntry;
import org.consultationdigest.digest.Participation;
import org.consultationdigest.digest.Review;
import org.consultationdigest.digest.RowChanges;
import org.consultationdigest.digest.RowStatus;
import org.consultationdigest.extract.CommentId;
import org.consultationdigest.extract.DocumentFacts;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.Remainder;
import org.consultationdigest.intake.Contributor;
import org.consultationdigest.intake.Document;
import org.consultationdigest.intake.DocumentId;
import org.consultationdigest.intake.DocumentStatus;
import org.consultationdigest.intake.FileVerdict;
import org.consultationdigest.intake.FileVerdicts;
import org.consultationdigest.intake.Stakeholders;
import org.consultationdigest.intake.SubmissionId;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;
import org.consultationdigest.store.ConsultationStore;
import org.consultationdigest.store.ConsultationTerms;
import org.consultationdigest.store.Extractions;
import org.consultationdigest.store.Groups;
import org.consultationdigest.store.RunRecord;
import org.consultationdigest.text.Sha256;

/** Puts a digest together from what the consultation remembers. */
final class DigestSource {
    private final ConsultationStore store;
    private final ConsultationTerms terms;
    private final Stakeholders stakeholders;
    private final PeoplesWords said;
    private final FileVerdicts verdicts;

    DigestSource(ConsultationStore store, ConsultationTerms terms, PeoplesWords said) {
        this.store = store;
        this.terms = terms;
        this.stakeholders = new Stakeholders(terms.stakeholders());
        this.said = said;
        this.verdicts = said.files();
    }

    /** The digest of a run whose groups are made. */
    Digest digest(int run) {
        List<DocumentEntry> documents =
                store.receipts().all().stream().map(this::entry).toList();
        DigestAssembly assembly = new DigestAssembly(documents, stakeholders);
        List<Groups.Shown> shown =
                moved(store.groups().of(run), store.verdicts().moves());
        List<CommentGroup> groups = shown.stream().map(Groups.Shown::group).toList();
        Digest digest = new Digest(
                terms.consultation(),
                run,
                terms.language(),
                store.outlines().of(run).orElseThrow(),
                rows(run, shown, assembly),
                assembly.inOrder(groups, commentsInOrder(documents)),
                documents,
                store.problems().of(run));
        return digest.withTyped(said.elsewhere())
                .withBelongings(store.reviews().belongings())
                .withParticipation(participation(documents));
    }

    private Participation participation(List<DocumentEntry> documents) {
        Set<DocumentId> inConfidence = documents.stream()
                .map(entry -> entry.document().id())
                .filter(id -> verdicts.of(id).confidential())
                .collect(Collectors.toSet());
        return new Participation(stakeholders, terms.silenceIsAgreement(), inConfidence);
    }

    /** Rows stand where people moved them; what the machine found stays as it is, and the row goes back when they say so. */
    private static List<Groups.Shown> moved(List<Groups.Shown> groups, Map<String, String> moves) {
        return groups.stream()
                .map(each -> Optional.ofNullable(moves.get(each.group().id().written()))
                        .map(section -> new Groups.Shown(each.group().in(section), each.withdrawn()))
                        .orElse(each))
                .toList();
    }

    /**
     * What a row shows, as a hash: a change of it makes the row CHANGED. What people typed is no part of it.
     */
    static String fingerprint(DigestRow row) {
        List<String> parts = new ArrayList<>();
        parts.add(row.group().section());
        parts.add(row.status() == RowStatus.WITHDRAWN ? "withdrawn" : "");
        parts.addAll(row.contributors());
        parts.add("");
        parts.addAll(row.workshops());
        parts.add("");
        row.group()
                .members()
                .forEach(
                        member -> parts.add(member.comment().comment().wording().joined()));
        return Sha256.hex(String.join("\u0000", parts));
    }

    private DocumentEntry entry(Document document) {
        Optional<SubmissionId> content = document.sha256().map(SubmissionId::new);
        Optional<Extractions.Outcome> outcome = content.flatMap(store.extractions()::outcomeOf);
        FileVerdict said = verdicts.of(document.id());
        Optional<DocumentFacts> facts = outcome.flatMap(Extractions.Outcome::facts)
                .map(read -> said.date().map(read::dated).orElse(read));
        boolean bringing = document.status() != DocumentStatus.SAME
                && document.status() != DocumentStatus.SUPERSEDED
                && !said.ignored();
        List<Problem> problems = new ArrayList<>(store.receipts().problemsOf(document.id()));
        if (bringing) {
            outcome.ifPresent(read -> problems.addAll(read.problems()));
        }
        if (problems.isEmpty() && document.status() == DocumentStatus.REFUSED) {
            document.reason().ifPresent(why -> problems.add(Problem.of(ProblemCode.UNREADABLE_FILE, why)));
        }
        return new DocumentEntry(
                document,
                contributor(document, facts, said),
                facts,
                bringing ? content.map(store.comments()::countOf).orElse(0) : 0,
                bringing ? content.map(store.extractions()::remainderOf).orElse(List.of()) : List.<Remainder>of(),
                bringing ? content.map(store.comments()::dismissedOf).orElse(List.of()) : List.<ExtractedComment>of(),
                problems);
    }

    /** The body that a person names; otherwise that which the file tells. */
    private Optional<Contributor> contributor(Document document, Optional<DocumentFacts> facts, FileVerdict said) {
        Optional<Contributor> body = said.contributor().map(stakeholders::named).or(() -> contributor(document, facts));
        return said.confidential() ? body.map(Contributor::inConfidence) : body;
    }

    /** The body that its own words name; for bytes that came twice, first the body that the path is named after. */
    private Optional<Contributor> contributor(Document document, Optional<DocumentFacts> facts) {
        Optional<Contributor> byPath = stakeholders.namedInPath(document.path());
        Optional<Contributor> byIssuer = facts.flatMap(DocumentFacts::issuer).map(stakeholders::named);
        return document.status() == DocumentStatus.SAME ? byPath.or(() -> byIssuer) : byIssuer.or(() -> byPath);
    }

    private List<DigestRow> rows(int run, List<Groups.Shown> shown, DigestAssembly assembly) {
        Map<GroupId, Review> reviews = said.reviews();
        Optional<Integer> last = store.runs().completedBefore(run).map(RunRecord::run);
        Map<GroupId, String> before = last.map(store.groups()::fingerprints).orElse(Map.of());
        Map<GroupId, RowState> states =
                last.map(each -> store.groups().shown(each, RowState.class)).orElse(Map.of());
        List<DigestRow> rows = new ArrayList<>();
        for (Groups.Shown one : shown) {
            CommentGroup group = one.group();
            DigestRow row = new DigestRow(
                    group,
                    assembly.contributors(group),
                    assembly.workshops(group),
                    RowStatus.NEW,
                    reviews.getOrDefault(group.id(), Review.BLANK));
            rows.add(withStatus(
                    row,
                    one.withdrawn(),
                    Optional.ofNullable(before.get(group.id())),
                    Optional.ofNullable(states.get(group.id()))));
        }
        return rows;
    }

    private static DigestRow withStatus(
            DigestRow row, boolean withdrawn, Optional<String> before, Optional<RowState> state) {
        RowStatus status;
        if (withdrawn) {
            status = RowStatus.WITHDRAWN;
        } else if (before.isEmpty()) {
            status = RowStatus.NEW;
        } else {
            status = before.get().equals(fingerprint(row)) ? RowStatus.UNCHANGED : RowStatus.CHANGED;
        }
        RowChanges changes = status == RowStatus.CHANGED
                ? state.map(RowState.of(row)::since).orElse(RowChanges.NONE)
                : RowChanges.NONE;
        return new DigestRow(row.group(), row.contributors(), row.workshops(), status, row.review(), changes);
    }

    private List<CommentId> commentsInOrder(List<DocumentEntry> documents) {
        List<CommentId> ids = new ArrayList<>();
        Map<String, Boolean> seen = new HashMap<>();
        for (DocumentEntry entry : documents) {
            boolean bringing = entry.comments() > 0;
            String content = entry.document().sha256().orElse("");
            if (bringing && seen.put(content, true) == null) {
                ids.addAll(store.comments().idsOf(new SubmissionId(content)));
            }
        }
        return ids;
    }
}
